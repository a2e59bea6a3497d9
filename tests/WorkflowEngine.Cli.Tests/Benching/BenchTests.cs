using System.Text.Json;
using WorkflowEngine.Cli.Benching;
using WorkflowEngine.Cli.Tests.Calling;

namespace WorkflowEngine.Cli.Tests.Benching;

public sealed class BenchTests : IDisposable
{
    private const string Server = "WFE_TEST_POSTGRES";

    private static readonly string[] Measures =
        ["workers", "stepsPerSecond", "p50Ms", "p95Ms", "cpuMsPerStep", "allocKbPerStep", "walBytesPerStep", "transactionsPerStep", "roundTripsPerStep", "referenceStepsPerSecond", "ratio"];

    private readonly Shell _shell = new() { Ticking = true };

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Measures_steps_and_finds_all_of_them_on_sqlite()
    {
        var answer = await _shell.CallAsync("bench", "steps", "--root", Root, "--instances", "2", "--workers", "1,2", "--repetitions", "1", "--json");

        var rows = Rows(answer);
        Assert.Equal([1, 2], rows.Select(row => row.GetProperty("workers").GetInt32()));
        Assert.All(rows, row => Assert.Equal(Measures, row.EnumerateObject().Select(member => member.Name)));
        Assert.All(rows, row => Assert.Equal(JsonValueKind.Null, row.GetProperty("walBytesPerStep").ValueKind));
        Assert.InRange(answer.Json.GetProperty("bytesPerDossier").GetDouble(), 1, 1_000_000);
    }

    [Fact]
    public async Task Counts_log_transactions_and_round_trips_on_postgresql()
    {
        var server = Environment.GetEnvironmentVariable(Server);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Server} names no server.");

        var answer = await _shell.CallAsync(
            "bench", "steps", "--database", "postgres", "--connection", server!, "--root", Root, "--instances", "3", "--workers", "2", "--repetitions", "1", "--json");

        var row = Assert.Single(Rows(answer));
        Assert.InRange(row.GetProperty("roundTripsPerStep").GetDouble(), 2, 2.5);
        Assert.InRange(row.GetProperty("transactionsPerStep").GetDouble(), 2, 4);
        Assert.InRange(row.GetProperty("walBytesPerStep").GetDouble(), 500, 50_000);
    }

    [Theory]
    [InlineData("UPDATE history SET actor = 'x' WHERE dossier_id = 1 AND revision = 3", "history row 3 was changed")]
    [InlineData("DELETE FROM history WHERE dossier_id = 1 AND revision = 2", "history row 2 is missing")]
    [InlineData("UPDATE code_sequence SET last = last + 1", "code_sequence: expected")]
    [InlineData("INSERT INTO due (dossier_id, seq, at, tries) VALUES (1, 1, 1, 0)", "due: expected 0, found 1")]
    [InlineData("INSERT INTO filing_command (command_id, dossier_id) VALUES ('x', 1)", "filing_command: expected")]
    public async Task Finds_what_was_not_done_or_done_twice(string tampering, string found)
    {
        var document = Path.Combine(Root, "workflows", "procedures", "1.001612-dang-ky-ho-kinh-doanh.json");
        var shipment = Shipment.Load(Root, document);
        var walk = BenchWalk.Read(shipment, Path.ChangeExtension(document, ".scenarios.json"));
        await using var database = new SqliteBench();
        var bench = new Bench(database, shipment, walk, TimeProvider.System);
        await bench.PrepareAsync();
        await using var product = new Product(shipment, walk, database.Options);
        await using (var connection = await database.OpenAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM work_item; DELETE FROM due; DELETE FROM dossier_personal; " + tampering;
            await command.ExecuteNonQueryAsync();
        }

        var wrong = await BenchChecks.FindAsync(database, product, bench);

        Assert.Contains(found, wrong!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bench", "Thiếu tên lệnh")]
    [InlineData("bench steps --workers 0", "“0”")]
    [InlineData("bench steps --instances many", "“many”")]
    [InlineData("bench steps --database oracle", "“oracle”")]
    [InlineData("bench steps --database postgres", "--connection")]
    [InlineData("bench steps --root /", "1.001612")]
    public async Task Says_what_is_wrong_with_the_call(string call, string sentence)
    {
        string[] root = call.Contains("--root", StringComparison.Ordinal) || call == "bench" ? [] : ["--root", Root];

        var answer = await _shell.CallAsync([.. call.Split(' '), .. root]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "WorkflowEngine.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }

    private static IReadOnlyList<JsonElement> Rows(Answer answer)
    {
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.True(answer.Json.GetProperty("checked").GetBoolean());
        return [.. answer.Json.GetProperty("workers").EnumerateArray()];
    }
}
