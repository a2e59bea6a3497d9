using System.CommandLine;
using System.Globalization;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary><c>wfe bench steps</c>: what a step costs, beside plain statements that write the same rows.</summary>
internal static class BenchCommand
{
    private const string Procedure = "1.001612-dang-ky-ho-kinh-doanh";

    public static Command Of(Speech speech)
    {
        var database = speech.Text("--database", "sqlite|postgres", new Sentence("Loại cơ sở dữ liệu; mặc định sqlite.", "Which database; sqlite unless given."));
        var connection = speech.Text("--connection", "TEXT", new Sentence(
            "Chuỗi kết nối PostgreSQL có quyền lập cơ sở dữ liệu; cơ sở dữ liệu thử bị xóa khi xong.",
            "PostgreSQL connection string with the right to create databases; the bench's own is dropped at the end."));
        var workers = speech.Text("--workers", "1,4,16", new Sentence("Số người làm cùng lúc, cách nhau bằng dấu phẩy.", "How many work at once, separated by commas."));
        var instances = speech.Text("--instances", "N", new Sentence("Số hồ sơ mỗi lần đo; mặc định 300.", "Dossiers for each measurement; 300 unless given."));
        var repetitions = speech.Text("--repetitions", "N", new Sentence(
            "Số lần đo xen kẽ mỗi bên, lấy trung vị; mặc định 3.",
            "How often both are measured in turns, for the median; 3 unless given."));
        var root = speech.Text("--root", "FOLDER", new Sentence(
            "Thư mục có workflows và templates; mặc định là thư mục hiện tại hoặc thư mục trên nó.",
            "Folder that holds workflows and templates; the current one or one above it unless given."));
        var steps = speech.Command(
            "steps",
            new Sentence("Đo một bước xử lý hồ sơ.", "Measure a step of a dossier."),
            [database, connection, workers, instances, repetitions, root],
            (call, given, _) =>
            {
                var levels = (given.GetValue(workers) ?? "1,4,16").Split(',').Select(level => Count("--workers", level)).ToList();
                var plan = new BenchPlan(levels, Count("--instances", given.GetValue(instances) ?? "300"), Count("--repetitions", given.GetValue(repetitions) ?? "3"));
                return RunAsync(call, Folder(given.GetValue(root)), plan, () => DatabaseOf(call, given.GetValue(database), given.GetValue(connection)));
            });
        var bench = new Command("bench", speech.Say(new Sentence("Đo tốc độ.", "Measure speed.")));
        bench.Add(steps);
        bench.Add(VerifyBench.Of(speech, Folder));
        return bench;
    }

    private static async Task<int> RunAsync(Call call, string root, BenchPlan plan, Func<Task<BenchDatabase>> open)
    {
        var document = Path.Combine(root, "workflows", "procedures", Procedure + ".json");
        var shipment = Shipment.Load(root, document);
        var walk = BenchWalk.Read(shipment, Path.ChangeExtension(document, ".scenarios.json"));
        await using var database = await open();
        var bench = new Bench(database, shipment, walk, call.Terminal.Clock);
        await bench.PrepareAsync();
        var rows = new List<BenchRow>();
        foreach (var workers in plan.Workers)
        {
            var samples = new List<(ProductSample, Measured)>();
            for (var repetition = 0; repetition < plan.Repetitions; repetition++)
            {
                samples.Add((await bench.ProductAsync(workers, plan.Dossiers), await bench.ReferenceAsync(workers, plan.Dossiers)));
            }

            rows.Add(new BenchRow(workers, samples));
        }

        var trips = await bench.RoundTripsAsync();
        Sentence? wrong;
        await using (var product = new Product(shipment, walk, database.Options))
        {
            wrong = await BenchChecks.FindAsync(database, product, bench);
        }

        var report = new BenchReport(database.Name, bench.Steps, rows)
        {
            RoundTripsPerStep = trips,
            BytesPerDossier = await bench.BytesPerDossierAsync(),
            Wrong = wrong,
        };
        report.Write(call);
        return wrong is null ? ExitCode.Good : ExitCode.Failed;
    }

    private static async Task<BenchDatabase> DatabaseOf(Call call, string? kind, string? connection) => (kind ?? "sqlite") switch
    {
        "sqlite" => new SqliteBench(),
        "postgres" when connection is { Length: > 0 } => await PostgreSqlBench.CreateAsync(connection, Bench.NewDatabaseName(call.Terminal.Clock)),
        "postgres" => throw new BadCall(new Sentence("PostgreSQL cần --connection.", "PostgreSQL needs --connection.")),
        var other => throw new BadCall(new Sentence(
            $"Cơ sở dữ liệu phải là sqlite hoặc postgres; nhưng gặp “{other}”.",
            $"The database is sqlite or postgres; found “{other}”.")),
    };

    public static int Count(string option, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new BadCall(new Sentence(
                $"{option} phải là số nguyên từ 1; nhưng gặp “{typed}”.",
                $"{option} takes whole numbers from 1; found “{typed}”."));

    private static string Folder(string? given)
    {
        for (var folder = new DirectoryInfo(given ?? "."); folder is not null; folder = given is null ? folder.Parent : null)
        {
            if (File.Exists(Path.Combine(folder.FullName, "workflows", "procedures", Procedure + ".json")))
            {
                return folder.FullName;
            }
        }

        throw new BadCall(new Sentence(
            $"Không thấy workflows/procedures/{Procedure}.json; chạy trong kho mã hoặc ghi --root.",
            $"There is no workflows/procedures/{Procedure}.json; run it in the repository or give --root."));
    }

    private sealed record BenchPlan(IReadOnlyList<int> Workers, int Dossiers, int Repetitions);
}
