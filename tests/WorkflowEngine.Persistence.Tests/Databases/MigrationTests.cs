using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Databases;

public sealed class MigrationTests
{
    [Theory, EveryDatabase]
    public async Task The_model_has_a_migration_for_every_change(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var context = test.Context();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Theory, EveryDatabase]
    public async Task Migrating_again_changes_nothing(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc");

        await test.Services.GetRequiredService<DatabaseSetup>().MigrateAsync();

        await using var context = test.Context();
        Assert.Equal(1, await context.Dossiers.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Every_name_is_written_without_quotes(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var context = test.Context();

        var names = context.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => property.GetColumnName()).Append(entity.GetTableName()!)).ToList();

        Assert.Contains("dossier_party", names);
        Assert.Contains("person_code", names);
        Assert.All(names, name => Assert.Matches("^[a-z][a-z0-9_]*$", name));
    }

    [Fact]
    public async Task SQLite_writes_ahead_and_waits_for_locks()
    {
        await using var test = await StoreUnderTest.CreateAsync(DatabaseKind.Sqlite);
        await using var context = test.Context();
        await context.Database.OpenConnectionAsync();

        Assert.Equal("wal", await test.ScalarAsync("PRAGMA journal_mode"));
        Assert.Equal([30000L], await context.Database.SqlQueryRaw<long>("SELECT timeout AS \"Value\" FROM pragma_busy_timeout").ToListAsync());
        Assert.Equal([2L], await context.Database.SqlQueryRaw<long>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").ToListAsync());
    }

    [Fact]
    public async Task The_embedded_database_makes_its_folder()
    {
        var folder = Directory.CreateTempSubdirectory("wfe-data-");
        var options = StoreUnderTest.Options(DatabaseKind.Sqlite, "");
        options.Sqlite = null;
        options.DataFolder = Path.Combine(folder.FullName, "du-lieu");
        await using (var services = new ServiceCollection().AddLogging().AddWorkflowPersistence(options).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseSetup>().MigrateAsync();
        }

        Assert.True(File.Exists(Path.Combine(options.DataFolder, "workflow.db")));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    // a moment must sort and compare in the database, whatever offset it came with
    [Theory, EveryDatabase]
    public async Task Moments_sort_in_the_database(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc", at: new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.FromHours(7)));
        await test.FileAsync("nam-buoc", at: new DateTimeOffset(2026, 11, 17, 1, 0, 0, TimeSpan.Zero));
        await using var context = test.Context();
        var before = new DateTimeOffset(2026, 11, 17, 8, 30, 0, TimeSpan.FromHours(7));

        Assert.Equal([2, 1], await context.Dossiers.OrderBy(row => row.ReceivedAt).Select(row => (int)row.Id).ToListAsync());
        Assert.Equal(1, await context.Dossiers.CountAsync(row => row.ReceivedAt < before));
    }
}
