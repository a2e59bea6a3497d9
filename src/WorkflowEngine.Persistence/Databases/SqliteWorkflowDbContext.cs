using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>The tables on SQLite, which has no moments: they are UTC ticks, so that they compare and sort.</summary>
public sealed class SqliteWorkflowDbContext(DbContextOptions<SqliteWorkflowDbContext> options) : WorkflowDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
}
