using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;
using SourceFile = WorkflowEngine.Persistence.Catalogue.SourceFile;

namespace WorkflowEngine.Cli.Importing;

/// <summary>The files of a call as the catalogue takes them: told apart by what they hold, named by the folder they lie in.</summary>
internal static class ImportFiles
{
    public static IReadOnlyList<SourceFile> Under(IEnumerable<string> paths)
    {
        var files = SourceFiles.Under(paths).Select(file => Read(file.Path)).OfType<SourceFile>().ToList();
        return files.Count > 0 ? files : throw new BadCall(new Sentence(
            "Không có quy trình, tài liệu của cơ quan hay mẫu thư nào ở đó.",
            "There are no workflows, documents of the office or templates there."));
    }

    private static SourceFile? Read(string path)
    {
        if (FileKinds.IsTemplate(path))
        {
            return Of(SourceFolder.Templates, "templates", path);
        }

        if (!FileKinds.IsJson(path))
        {
            return null;
        }

        return FileKinds.OfJson(SourceFiles.Bytes(path)) switch
        {
            FileKind.Workflow or FileKind.Scenarios or FileKind.Broken => Of(SourceFolder.Procedures, "procedures", path),
            FileKind.Other => null,
            _ => Of(SourceFolder.Office, "office", path),
        };
    }

    private static SourceFile Of(SourceFolder kind, string folder, string path) =>
        new(kind, SourceFiles.NameUnder(folder, path), SourceFiles.Text(path), File.GetLastWriteTimeUtc(path));
}
