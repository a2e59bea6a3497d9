using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Reading;

/// <summary>The options by which a call names a running database.</summary>
internal sealed class DatabaseChoice
{
    private readonly Option<string?> _database;
    private readonly Option<string?> _connection;
    private readonly Option<string?> _data;

    public DatabaseChoice(Speech speech)
    {
        _database = speech.Text("--database", "sqlite|postgres", new Sentence("Loại cơ sở dữ liệu; mặc định sqlite.", "Which database; sqlite unless given."));
        _connection = speech.Text("--connection", "TEXT", new Sentence(
            "Chuỗi kết nối; với sqlite có thể bỏ trống và cho --data.",
            "Connection string; for sqlite --data may be given instead."));
        _data = speech.Text("--data", "FOLDER", new Sentence(
            "Thư mục dữ liệu của ứng dụng, có tệp workflow.db; mặc định data.",
            "The application's data folder with workflow.db; data unless given."));
    }

    public IEnumerable<Symbol> Options => [_database, _connection, _data];

    public PersistenceOptions Of(ParseResult given)
    {
        var (connection, data) = (given.GetValue(_connection), given.GetValue(_data) ?? "data");
        var options = new PersistenceOptions { DataFolder = data };

        // Documents are not sealed: keys that are thrown away keep the call from needing the application's own.
        options.Sealing.MasterKeys.Add(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        options.Sealing.MarkKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        switch (given.GetValue(_database) ?? "sqlite")
        {
            case "postgres" when string.IsNullOrWhiteSpace(connection):
                throw new BadCall(new Sentence("Với postgres phải cho --connection.", "With postgres, --connection is needed."));
            case "postgres":
                options.PostgreSql = connection;
                return options;
            case "sqlite" when connection is null && !Directory.Exists(data):
                throw new BadCall(new Sentence(
                    $"Không có thư mục dữ liệu “{data}”; cho --data hoặc --connection.",
                    $"There is no data folder “{data}”; give --data or --connection."));
            case "sqlite":
                options.Sqlite = connection;
                return options;
            case var other:
                throw new BadCall(new Sentence(
                    $"--database phải là sqlite hoặc postgres, không phải “{other}”.",
                    $"--database must be sqlite or postgres, not “{other}”."));
        }
    }

    /// <summary>The database, brought to this version.</summary>
    public static async Task<ServiceProvider> OpenAsync(Call call, PersistenceOptions options, CancellationToken cancel)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(call.Terminal.Clock)
            .AddWorkflowPersistence(options)
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
        return services;
    }
}
