using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace WorkflowEngine.Persistence.Tests.Databases;

/// <summary>
/// An empty database of its own for one test, gone when disposed: a file in a temporary folder for SQLite, a database
/// on the server of <c>WFE_TEST_POSTGRES</c> for PostgreSQL. Where that server is missing the test shows as skipped.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "WFE_TEST_POSTGRES";

    private readonly Func<ValueTask> _drop;

    private TestDatabase(DatabaseKind kind, string connectionString, Func<ValueTask> drop)
    {
        Kind = kind;
        ConnectionString = connectionString;
        _drop = drop;
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    public static Task<TestDatabase> CreateAsync(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => Task.FromResult(CreateSqlite()),
        DatabaseKind.PostgreSql => CreatePostgreSqlAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A database of this kind is not known."),
    };

    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = Kind == DatabaseKind.Sqlite
            ? new SqliteConnection(ConnectionString)
            : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    public ValueTask DisposeAsync() => _drop();

    private static TestDatabase CreateSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("wfe-sqlite-");
        var connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder.FullName, "test.db"),
        }.ToString();

        return new TestDatabase(DatabaseKind.Sqlite, connectionString, () =>
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreatePostgreSqlAsync()
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{ServerVariable} is not set: tests/run starts a server and sets it.");
        var name = $"wfe_{Guid.NewGuid():n}";
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        var connectionString = new NpgsqlConnectionStringBuilder(server)
        {
            Database = name,
            MaxPoolSize = 40,
            IncludeErrorDetail = true,
        }.ToString();

        return new TestDatabase(DatabaseKind.PostgreSql, connectionString, async () =>
        {
            await using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
