using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Importing;

/// <summary><c>wfe import PATH…</c>: documents become versions in a database; a running application sees them within a second.</summary>
internal static class ImportCommand
{
    public static Command Of(Speech speech)
    {
        var paths = speech.Several("PATH", new Sentence(
            "Tệp hoặc thư mục: quy trình, tài liệu của cơ quan, mẫu thư.",
            "Files or folders: workflows, documents of the office, letter templates."));
        var database = speech.Text("--database", "sqlite|postgres", new Sentence("Loại cơ sở dữ liệu; mặc định sqlite.", "Which database; sqlite unless given."));
        var connection = speech.Text("--connection", "TEXT", new Sentence(
            "Chuỗi kết nối; với sqlite có thể bỏ trống và cho --data.",
            "Connection string; for sqlite --data may be given instead."));
        var data = speech.Text("--data", "FOLDER", new Sentence(
            "Thư mục dữ liệu của ứng dụng, có tệp workflow.db; mặc định data.",
            "The application's data folder with workflow.db; data unless given."));
        var publish = speech.Flag("--publish", new Sentence(
            "Công bố ngay; không có thì chỉ là bản dự thảo.",
            "Publish at once; otherwise they are drafts."));
        return speech.Command(
            "import",
            new Sentence("Đưa tài liệu vào cơ sở dữ liệu đang chạy.", "Hand documents to a running database."),
            [paths, database, connection, data, publish],
            (call, given, cancel) =>
            {
                var options = OptionsOf(given.GetValue(database) ?? "sqlite", given.GetValue(connection), given.GetValue(data) ?? "data");
                var files = ImportFiles.Under(given.GetRequiredValue(paths));
                return RunAsync(call, options, files, given.GetValue(publish), cancel);
            });
    }

    private static async Task<int> RunAsync(
        Call call, PersistenceOptions options, IReadOnlyList<SourceFile> files, bool publish, CancellationToken cancel)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(call.Terminal.Clock)
            .AddWorkflowPersistence(options)
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
        var import = new CatalogueImport(services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), call.Terminal.Clock);
        var report = await import.TakeAsync(files, new ImportTerms(publish, "wfe", VersionOrigin.Import), cancel);
        if (call.Json)
        {
            WriteJson(call.Out, report);
        }
        else
        {
            Write(call, report, files.Count);
        }

        return report.IsWhole ? ExitCode.Good : ExitCode.Failed;
    }

    private static void Write(Call call, ImportReport report, int files)
    {
        foreach (var version in report.Added)
        {
            var number = version.Number.ToString(CultureInfo.InvariantCulture);
            call.Out.WriteLine(new Sentence(
                $"{version.Source}: {version.Name}, bản {number} ({(version.Status == VersionStatus.Published ? "đã công bố" : "dự thảo")})",
                $"{version.Source}: {version.Name}, version {number} ({(version.Status == VersionStatus.Published ? "published" : "draft")})").In(call.Language));
        }

        foreach (var finding in report.Findings)
        {
            call.Out.WriteLine($"{finding.Source}: {finding.Sentence.In(call.Language)}");
        }

        call.Out.WriteLine($"{files} files, {report.Added.Count} versions, {report.Findings.Count(finding => finding.IsError)} errors");
    }

    private static void WriteJson(TextWriter output, ImportReport report) => JsonPage.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("versions");
        foreach (var version in report.Added)
        {
            writer.WriteStartObject();
            writer.WriteString("source", version.Source);
            writer.WriteString("kind", version.Kind?.ToString() ?? "Workflow");
            writer.WriteString("name", version.Name);
            writer.WriteNumber("version", version.Number);
            writer.WriteString("status", version.Status.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("source", finding.Source);
            writer.WriteString("severity", finding.IsError ? "error" : "warning");
            writer.WriteString("place", finding.Place);
            writer.WriteSentence("sentence", finding.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static PersistenceOptions OptionsOf(string database, string? connection, string data)
    {
        var options = new PersistenceOptions { DataFolder = data };

        // Importing seals nothing: keys that are thrown away keep it from needing the application's own.
        options.Sealing.MasterKeys.Add(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        options.Sealing.MarkKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        switch (database)
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
            default:
                throw new BadCall(new Sentence(
                    $"--database phải là sqlite hoặc postgres, không phải “{database}”.",
                    $"--database must be sqlite or postgres, not “{database}”."));
        }
    }
}
