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

    private const string File = "test.db";

    private readonly Func<ValueTask> _drop;

    private TestDatabase(DatabaseKind kind, string name, string connectionString, Func<ValueTask> drop)
    {
        (Kind, Name, ConnectionString) = (kind, name, connectionString);
        _drop = drop;
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>Its folder, or its name on the server.</summary>
    private string Name { get; }

    public static Task<TestDatabase> CreateAsync(DatabaseKind kind) => CreateAsync(kind, null);

    /// <summary>A database with what another holds, to which nobody is connected.</summary>
    public static Task<TestDatabase> CopyAsync(TestDatabase template) => CreateAsync(template.Kind, template.Name);

    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = Kind == DatabaseKind.Sqlite
            ? new SqliteConnection(ConnectionString)
            : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Closes the connections that are kept for the next use; SQLite brings all that was written into the one file then.</summary>
    public void Close()
    {
        if (Kind == DatabaseKind.Sqlite)
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    public ValueTask DisposeAsync() => _drop();

    private static Task<TestDatabase> CreateAsync(DatabaseKind kind, string? template) => kind switch
    {
        DatabaseKind.Sqlite => Task.FromResult(CreateSqlite(template)),
        DatabaseKind.PostgreSql => CreatePostgreSqlAsync(template),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A database of this kind is not known."),
    };

    private static TestDatabase CreateSqlite(string? template)
    {
        var folder = Directory.CreateTempSubdirectory("wfe-sqlite-");
        if (template is not null)
        {
            System.IO.File.Copy(Path.Combine(template, File), Path.Combine(folder.FullName, File));
        }
        var connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder.FullName, File),
        }.ToString();

        return new TestDatabase(DatabaseKind.Sqlite, folder.FullName, connectionString, () =>
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreatePostgreSqlAsync(string? template)
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{ServerVariable} is not set: tests/run starts a server and sets it.");
        var name = $"wfe_{Guid.NewGuid():n}";
        await ExecuteAsync(server, template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template} STRATEGY {await StrategyAsync(server)}");
        var connectionString = new NpgsqlConnectionStringBuilder(server)
        {
            Database = name,
            MaxPoolSize = 40,
            IncludeErrorDetail = true,
        }.ToString();

        return new TestDatabase(DatabaseKind.PostgreSql, name, connectionString, async () =>
        {
            await using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    /// <summary>A server that keeps no log for others, as the one that tests/run starts, copies files at the least cost.</summary>
    private static async Task<string> StrategyAsync(string server)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SHOW wal_level", connection);
        return (string)(await command.ExecuteScalarAsync())! == "minimal" ? "FILE_COPY" : "WAL_LOG";
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
