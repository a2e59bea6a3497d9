using Npgsql;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Tests;

[assembly: AssemblyFixture(typeof(OwnDatabases))]

namespace WorkflowEngine.Web.Tests;

/// <summary>
/// The database of one site: the embedded one in the site's own folder, or one on the server of <c>WFE_TEST_POSTGRES</c>, gone
/// when disposed. Where that server is missing the test shows as skipped.
/// </summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    /// <summary>Among the settings of a database that is a copy of one in which the shipped documents were published.</summary>
    public static readonly (string Key, string Value) HasStarted = ("Tests:HasStarted", "true");

    private readonly string? _name;
    private readonly string? _server;

    private OwnDatabase(string? server, string? name, bool hasStarted = false)
    {
        (_server, _name) = (server, name);
        Settings = name is null
            ? []
            : [("Database:Provider", "postgres"), ("Database:ConnectionString", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()), .. hasStarted ? [HasStarted] : Array.Empty<(string, string)>()];
    }

    public (string Key, string Value)[] Settings { get; }

    /// <summary>A database as a site leaves it that has started once with the shipped documents.</summary>
    public static async Task<OwnDatabase> CreateAsync(string provider) =>
        provider == "sqlite" ? new OwnDatabase(null, null) : await OnServerAsync((await OwnDatabases.StartedAsync())._name);

    /// <summary>An empty database.</summary>
    public static async Task<OwnDatabase> EmptyAsync(string provider) =>
        provider == "sqlite" ? new OwnDatabase(null, null) : await OnServerAsync(null);

    public async ValueTask DisposeAsync()
    {
        if (_name is not null)
        {
            await using var connection = await ConnectAsync(_server!);
            await using var command = new NpgsqlCommand($"DROP DATABASE {_name} WITH (FORCE)", connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<OwnDatabase> OnServerAsync(string? template)
    {
        const string variable = "WFE_TEST_POSTGRES";
        var server = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{variable} is not set: tests/run starts a server and sets it.");
        var name = $"wfe_web_{Guid.NewGuid():n}";
        await using var connection = await ConnectAsync(server);
        await using var command = new NpgsqlCommand(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await command.ExecuteNonQueryAsync();
        return new OwnDatabase(server, name, template is not null);
    }

    private static async Task<NpgsqlConnection> ConnectAsync(string server)
    {
        var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        return connection;
    }
}

/// <summary>The database that all others on the server begin with a copy of, made at the first need and gone after the last test.</summary>
public sealed class OwnDatabases : IAsyncDisposable
{
    private static readonly Lazy<Task<OwnDatabase>> Started = new(StartAsync);

    internal static Task<OwnDatabase> StartedAsync() => Started.Value;

    public async ValueTask DisposeAsync()
    {
        if (Started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Started.Value).DisposeAsync();
        }
    }

    private static async Task<OwnDatabase> StartAsync()
    {
        var database = await OwnDatabase.EmptyAsync("postgres");
        await using (var desk = new Desk(database.Settings))
        {
            Assert.NotEmpty(desk.Of<LiveCatalogue>().Current.Procedures);
        }

        NpgsqlConnection.ClearAllPools();
        return database;
    }
}
