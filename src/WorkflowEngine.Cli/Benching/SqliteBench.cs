using System.Data.Common;
using Microsoft.Data.Sqlite;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Cli.Benching;

/// <summary>A SQLite file in a folder of its own. Log and transactions of an embedded database are not counted.</summary>
internal sealed class SqliteBench : BenchDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wfe-bench-").FullName;

    public override string Name => "sqlite";

    public override PersistenceOptions Options => new() { Sqlite = ConnectionString };

    private string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "bench.db") }.ToString();

    /// <summary>Opened as the product opens its own: waiting for locks, syncing every commit.</summary>
    public override async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var settings = connection.CreateCommand();
        settings.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL;";
        await settings.ExecuteNonQueryAsync();
        return connection;
    }

    public override Task AnalyseAsync() => ExecuteAsync("ANALYZE");

    public override Task<long?> WalBytesAsync() => Task.FromResult<long?>(null);

    public override Task<long?> TransactionsAsync() => Task.FromResult<long?>(null);

    public override async Task<long> SweptBytesAsync()
    {
        await ExecuteAsync("VACUUM");
        await using var connection = await OpenAsync();
        await using var size = connection.CreateCommand();
        size.CommandText = "SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)";
        return (long)(await size.ExecuteScalarAsync())!;
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task ExecuteAsync(string text)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // texts of this file
        command.CommandText = text;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
