using System.Data.Common;
using Npgsql;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>A database on a PostgreSQL server, dropped at the end.</summary>
internal sealed class PostgreSqlBench : BenchDatabase
{
    private readonly NpgsqlDataSource _server;
    private readonly NpgsqlDataSource _plain;
    private readonly string _database;

    private PostgreSqlBench(NpgsqlDataSource server, string database, string connectionString)
    {
        _server = server;
        _database = database;
        ConnectionString = connectionString;
        _plain = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
    }

    public override string Name => "postgres";

    public string ConnectionString { get; }

    public override PersistenceOptions Options => new() { PostgreSql = ConnectionString };

    public static async Task<PostgreSqlBench> CreateAsync(string connectionString, string database)
    {
        try
        {
            var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
            await using (var create = server.CreateCommand($"CREATE DATABASE {database}"))
            {
                await create.ExecuteNonQueryAsync();
            }

            return new PostgreSqlBench(server, database, new NpgsqlConnectionStringBuilder(connectionString) { Database = database }.ToString());
        }
        catch (Exception refused) when (refused is NpgsqlException or ArgumentException)
        {
            throw new BadCall(new Sentence(
                $"Không lập được cơ sở dữ liệu thử trên PostgreSQL: {refused.Message}. Kiểm tra --connection và quyền CREATEDB.",
                $"No database could be made on PostgreSQL: {refused.Message}. Check --connection and the right to create databases."));
        }
    }

    public override async Task<DbConnection> OpenAsync() => await _plain.OpenConnectionAsync();

    public override Task AnalyseAsync() => ExecuteAsync("ANALYZE");

    public override async Task<long?> WalBytesAsync() => (long)(decimal)(await ScalarAsync("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn"))!;

    /// <summary>A server process tells what it did when it ends, so the last of them is waited for.</summary>
    public override async Task<long?> TransactionsAsync()
    {
        while ((long)(await ScalarAsync($"SELECT count(*) FROM pg_stat_activity WHERE datname = '{_database}' AND backend_type = 'client backend'"))! > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return (long)(await ScalarAsync($"SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = '{_database}'"))!;
    }

    public override async Task<long> SweptBytesAsync()
    {
        await ExecuteAsync("VACUUM FULL");
        var sizes = string.Join(" + ", Tables.Select(table => $"pg_total_relation_size('{table}')"));
        await using var sum = _plain.CreateCommand($"SELECT {sizes}");
        return (long)(await sum.ExecuteScalarAsync())!;
    }

    public override async ValueTask DisposeAsync()
    {
        await _plain.DisposeAsync();
        await using (var drop = _server.CreateCommand($"DROP DATABASE {_database} WITH (FORCE)"))
        {
            await drop.ExecuteNonQueryAsync();
        }

        await _server.DisposeAsync();
    }

    private async Task ExecuteAsync(string text)
    {
        await using var command = _plain.CreateCommand(text);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asked from outside the database, so that asking is not counted.</summary>
    private async Task<object?> ScalarAsync(string text)
    {
        await using var command = _server.CreateCommand(text);
        return await command.ExecuteScalarAsync();
    }
}
