using Npgsql;

namespace WorkflowEngine.Web.Tests;

/// <summary>
/// The database of one site: the embedded one in the site's own folder, or an empty one on the server of
/// <c>WFE_TEST_POSTGRES</c>, gone when disposed. Where that server is missing the test shows as skipped.
/// </summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    private const string ServerVariable = "WFE_TEST_POSTGRES";

    private readonly string? _name;
    private readonly string? _server;

    private OwnDatabase(string? server, string? name)
    {
        (_server, _name) = (server, name);
        Settings = name is null
            ? []
            : [("Database:Provider", "postgres"), ("Database:ConnectionString", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString())];
    }

    public (string Key, string Value)[] Settings { get; }

    public static async Task<OwnDatabase> CreateAsync(string provider)
    {
        if (provider == "sqlite")
        {
            return new OwnDatabase(null, null);
        }

        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{ServerVariable} is not set: tests/run starts a server and sets it.");
        var name = $"wfe_web_{Guid.NewGuid():n}";
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        return new OwnDatabase(server, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_name is not null)
        {
            await ExecuteAsync(_server!, $"DROP DATABASE {_name} WITH (FORCE)");
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
