using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Importing;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;
using SourceFile = WorkflowEngine.Persistence.Catalogue.SourceFile;

namespace WorkflowEngine.Cli.Exporting;

/// <summary><c>wfe export FOLDER</c>: the catalogue of a database as files that an import takes back, for version control.</summary>
internal static class ExportCommand
{
    public static Command Of(Speech speech)
    {
        var folder = speech.One("FOLDER", new Sentence(
            "Thư mục nhận: workflows/procedures, workflows/office và templates được ghi vào đó.",
            "Where to: workflows/procedures, workflows/office and templates are written there."));
        var database = new DatabaseChoice(speech);
        var from = speech.Text("--from", "PATH", new Sentence(
            "Lấy từ tệp hay thư mục này thay vì cơ sở dữ liệu.",
            "Take files from here instead of a database."));
        var prune = speech.Flag("--prune", new Sentence(
            "Xóa trong thư mục nhận những tệp tài liệu không còn trong danh mục.",
            "Delete documents in the folder that are no longer in the catalogue."));
        var bpmn = speech.Flag("--bpmn", new Sentence(
            "Ghi thêm mỗi quy trình thành BPMN 2.0 XML, trong thư mục bpmn.",
            "Write each workflow as BPMN 2.0 XML too, in the folder bpmn."));
        return speech.Command(
            "export",
            new Sentence("Ghi danh mục ra thành tệp.", "Write the catalogue as files."),
            [folder, .. database.Options, from, prune, bpmn],
            async (call, given, cancel) =>
            {
                var files = given.GetValue(from) is { } path ? ImportFiles.Under([path]) : await FromAsync(call, database.Of(given), cancel);
                var export = new ExportFolder(given.GetRequiredValue(folder));
                var changed = export.Write(files, given.GetValue(bpmn), call.Language);
                var removed = given.GetValue(prune) ? export.Prune() : 0;
                Tell(call, export, changed, removed);
                return ExitCode.Good;
            });
    }

    private static async Task<IReadOnlyList<SourceFile>> FromAsync(Call call, PersistenceOptions options, CancellationToken cancel)
    {
        await using var services = await DatabaseChoice.OpenAsync(call, options, cancel);
        return await new CatalogueExport(services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>()).ReadAsync(cancel);
    }

    private static void Tell(Call call, ExportFolder export, int changed, int removed)
    {
        if (!call.Json)
        {
            call.Out.WriteLine($"{export.Files.Count} files, {changed} changed, {removed} removed");
            return;
        }

        JsonPage.Write(call.Out, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("changed", changed);
            writer.WriteNumber("removed", removed);
            writer.WriteStartArray("files");
            foreach (var file in export.Files)
            {
                writer.WriteStringValue(file);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
