using System.Text;
using WorkflowEngine.Bpmn;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Exporting;

/// <summary>The folder that an export is written to. A file that says the same already is left alone.</summary>
internal sealed class ExportFolder(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private static readonly string[] Parts = ["workflows/procedures", "workflows/office", "templates", "bpmn"];

    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>What belongs to the export, from the folder on, with slashes.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Writes the files, documents in canonical form; gives how many changed.</summary>
    public int Write(IReadOnlyList<SourceFile> files, bool bpmn, string language)
    {
        var changed = 0;
        var office = bpmn ? OfficeOf(files) : null;
        foreach (var file in files)
        {
            var document = file.Folder == SourceFolder.Procedures && !file.IsScenarios ? WorkflowDocument.Read(file.Text).Document : null;
            changed += Write(PathOf(file), document?.Write() ?? file.Text) ? 1 : 0;
            if (bpmn && document is not null)
            {
                changed += Write($"bpmn/{Path.ChangeExtension(file.Name, ".bpmn")}", BpmnWriter.Write(document, office, language)) ? 1 : 0;
            }
        }

        return changed;
    }

    /// <summary>Deletes documents that do not belong to the export; files of other kinds stay. Gives how many.</summary>
    public int Prune()
    {
        var stale = Parts
            .Select(part => Path.Combine(folder, part))
            .Where(Directory.Exists)
            .SelectMany(part => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories))
            .Where(file => FileKinds.IsJson(file) || FileKinds.IsTemplate(file) || file.EndsWith(".bpmn", StringComparison.OrdinalIgnoreCase))
            .Where(file => !_files.Contains(Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .ToList();
        stale.ForEach(File.Delete);
        return stale.Count;
    }

    /// <summary>The office of the same export names the roles of its drawings.</summary>
    private static OfficeSnapshot? OfficeOf(IReadOnlyList<SourceFile> files) => OfficeLoader.Load(files
        .Where(file => file.Folder == SourceFolder.Office && FileKinds.OfJson(Utf8.GetBytes(file.Text)) == FileKind.Office)
        .Select(file => new OfficeDocument(file.Name, file.Text))).Snapshot;

    private static string PathOf(SourceFile file) => file.Folder switch
    {
        SourceFolder.Procedures => $"workflows/procedures/{file.Name}",
        SourceFolder.Office => $"workflows/office/{file.Name}",
        _ => $"templates/{file.Name}",
    };

    private bool Write(string name, string text)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BadCall(new Sentence(
                $"Tên “{name}” chỉ ra ngoài thư mục nhận nên không được ghi; đổi tên tài liệu rồi xuất lại.",
                $"The name “{name}” leads out of the folder and was not written; rename the document and export again."));
        }

        _files.Add(name);
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return true;
    }
}
