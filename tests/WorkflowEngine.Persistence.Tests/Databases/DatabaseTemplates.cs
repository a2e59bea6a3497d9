using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

[assembly: AssemblyFixture(typeof(DatabaseTemplates))]

namespace WorkflowEngine.Persistence.Tests.Databases;

/// <summary>Databases that tests begin with a copy of: each is made once, by the product itself, and gone after the last test.</summary>
public sealed class DatabaseTemplates : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(DatabaseKind Kind, string Name), Lazy<Task<TestDatabase>>> Made = new();

    /// <summary>With every table and no row.</summary>
    public static Task<TestDatabase> MigratedAsync(DatabaseKind kind) => OfAsync(kind, "migrated", async database =>
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddWorkflowPersistence(StoreUnderTest.Options(kind, database.ConnectionString)).BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync();
    });

    /// <summary>The template of a name, made where it is not yet there.</summary>
    /// <param name="kind">Of the database.</param>
    /// <param name="name">What it holds.</param>
    /// <param name="make">Fills an empty database and leaves no connection open.</param>
    public static Task<TestDatabase> OfAsync(DatabaseKind kind, string name, Func<TestDatabase, Task> make) =>
        Made.GetOrAdd((kind, name), _ => new Lazy<Task<TestDatabase>>(() => MakeAsync(kind, make))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var made in Made.Values.Where(made => made.IsValueCreated && made.Value.IsCompletedSuccessfully))
        {
            await (await made.Value).DisposeAsync();
        }
    }

    private static async Task<TestDatabase> MakeAsync(DatabaseKind kind, Func<TestDatabase, Task> make)
    {
        var database = await TestDatabase.CreateAsync(kind);
        await make(database);
        database.Close();
        return database;
    }
}
