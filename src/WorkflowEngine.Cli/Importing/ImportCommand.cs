using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;
using SourceFile = WorkflowEngine.Persistence.Catalogue.SourceFile;

namespace WorkflowEngine.Cli.Importing;

/// <summary><c>wfe import PATH…</c>: documents become versions in a database; a running application sees them within a second.</summary>
internal static class ImportCommand
{
    public static Command Of(Speech speech)
    {
        var paths = speech.Several("PATH", new Sentence(
            "Tệp hoặc thư mục: quy trình, tài liệu của cơ quan, mẫu thư.",
            "Files or folders: workflows, documents of the office, letter templates."));
        var database = new DatabaseChoice(speech);
        var publish = speech.Flag("--publish", new Sentence(
            "Công bố ngay; không có thì chỉ là bản dự thảo.",
            "Publish at once; otherwise they are drafts."));
        return speech.Command(
            "import",
            new Sentence("Đưa tài liệu vào cơ sở dữ liệu đang chạy.", "Hand documents to a running database."),
            [paths, .. database.Options, publish],
            (call, given, cancel) =>
            {
                var options = database.Of(given);
                var files = ImportFiles.Under(given.GetRequiredValue(paths));
                return RunAsync(call, options, files, given.GetValue(publish), cancel);
            });
    }

    private static async Task<int> RunAsync(
        Call call, PersistenceOptions options, IReadOnlyList<SourceFile> files, bool publish, CancellationToken cancel)
    {
        await using var services = await DatabaseChoice.OpenAsync(call, options, cancel);
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
}
