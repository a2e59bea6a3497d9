using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>Brings a database up to this version of the product; it is run when the product starts.</summary>
public sealed class DatabaseSetup
{
    private readonly IDbContextFactory<WorkflowDbContext> _contexts;
    private readonly SqliteConnections? _sqlite;

    internal DatabaseSetup(IDbContextFactory<WorkflowDbContext> contexts, SqliteConnections? sqlite)
    {
        _contexts = contexts;
        _sqlite = sqlite;
    }

    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        _sqlite?.WriteAhead();
        await using var context = await _contexts.CreateDbContextAsync(cancel);
        await context.Database.MigrateAsync(cancel);
    }
}
