using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Connectors;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>
/// What stands around the documents of a call: the office, calendar, laws, letters and other procedures of the folder that
/// holds them. A part that is not there, or cannot be read, is left out; its own faults are told where it stands.
/// </summary>
internal sealed class Surroundings
{
    private static readonly string[] OfficeFolders = ["units", "positions", "people"];

    private readonly Dictionary<string, string> _letters = [];

    private Surroundings(VerificationWorld world) => World = world;

    private Surroundings(string root, DateOnly today, CallFiles call)
    {
        _letters = LettersOf(root, call);
        var letters = _letters.AsParallel().ToDictionary(letter => letter.Value, letter => SourceFiles.Text(letter.Key));
        var documents = DocumentsOf(root, call.Json);
        var procedures = documents.Values.Where(document => document.Code is not null).ToList();
        World = new VerificationWorld
        {
            Today = today,
            Office = OfficeOf(root),
            Calendar = DatedDocument.InForce(Dated(root, "calendars", WorkingCalendar.Read), today),
            Laws = [.. Dated(root, "laws", ClockLaw.Read)],
            BannedPapers = BannedPapers.InForce(Dated(root, "papers", BannedPapers.Read), today),
            Letters = letters.Count == 0 ? null : new LetterShelf(letters),
            Procedures = procedures.Count == 0 ? null : [.. procedures.Select(one => one.Code!)],
            VaultResults = procedures.Count == 0 ? null : [.. procedures.SelectMany(one => one.Results)],
            Connectors = [.. Dated(root, "connectors", Connector.Read).Where(one => one.Head.HoldsOn(today)).Select(one => one.Head.Id)],
            Workflows = LibraryOf(documents),
        };
    }

    public VerificationWorld World { get; }

    /// <summary>
    /// The world of the first path that lies in a folder with workflows/office, else that of the current folder, else that which
    /// came with the program; one with nothing in it when there is none.
    /// </summary>
    /// <param name="office">A folder that holds workflows/office, to be taken instead; null when none was named.</param>
    /// <param name="call">The call's own files: their procedures and letters count as being there.</param>
    public static Surroundings Of(IEnumerable<string> paths, string? office, DateOnly today, CallFiles call)
    {
        IEnumerable<string> places = office is null ? [.. paths, ".", AppContext.BaseDirectory] : [office];
        var root = places.Select(RootOf).FirstOrDefault(found => found is not null);
        return root is null ? new Surroundings(new VerificationWorld { Today = today, Workflows = LibraryOf(DocumentsOf(null, call.Json)) }) : new Surroundings(root, today, call);
    }

    /// <summary>The name by which steps call a template file; null when it does not stand among the letters.</summary>
    public string? LetterOf(string path) => _letters.GetValueOrDefault(Path.GetFullPath(path));

    /// <summary>The names of the letters by full path: the root's, and the call's, which stand for the root's of their name.</summary>
    private static Dictionary<string, string> LettersOf(string root, CallFiles call)
    {
        var folder = Path.Combine(root, "templates");
        var own = call.Templates.Select(file => (Path: Path.GetFullPath(file), Name: SourceFiles.NameUnder("templates", file))).ToList();
        var names = own.Select(letter => letter.Name).ToHashSet(StringComparer.Ordinal);
        return Under(folder).Where(FileKinds.IsTemplate)
            .Select(file => (Path: Path.GetFullPath(file), Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(letter => !names.Contains(letter.Name))
            .Concat(own.DistinctBy(letter => letter.Name))
            .ToDictionary(letter => letter.Path, letter => letter.Name);
    }

    private static string? RootOf(string path)
    {
        for (var folder = new DirectoryInfo(Path.GetFullPath(path)); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "workflows", "office")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    private static OfficeSnapshot? OfficeOf(string root)
    {
        var files = OfficeFolders.SelectMany(folder => Under(Path.Combine(root, "workflows", "office", folder))).ToList();
        return files.Count == 0 ? null : OfficeLoader.Load(files.Select(file => new OfficeDocument(file, SourceFiles.Text(file)))).Snapshot;
    }

    private static IEnumerable<T> Dated<T>(string root, string folder, Func<string, DatedRead<T>> read)
        where T : class => Under(Path.Combine(root, "workflows", "office", folder)).Select(file => read(SourceFiles.Text(file)).Document).OfType<T>();

    /// <summary>The documents of the root and of the call, by full path.</summary>
    private static Dictionary<string, FileGlance> DocumentsOf(string? root, IReadOnlyDictionary<string, FileGlance> call)
    {
        var documents = call.Where(file => file.Value.Kind == FileKind.Workflow).ToDictionary(file => file.Key, file => file.Value);
        foreach (var file in root is null ? [] : Under(Path.Combine(root, "workflows", "procedures")).Where(FileKinds.IsJson).Select(Path.GetFullPath))
        {
            if (!call.ContainsKey(file) && FileBytes.Use(file, FileGlance.Of) is { Kind: FileKind.Workflow } glance)
            {
                documents[file] = glance;
            }
        }

        return documents;
    }

    /// <summary>Workflows that are no procedures may stand as steps of others.</summary>
    private static WorkflowLibrary LibraryOf(Dictionary<string, FileGlance> documents) => new(documents
        .Where(document => document.Value.Code is null)
        .OrderBy(document => document.Key, StringComparer.Ordinal)
        .Select(document => FileBytes.Use(document.Key, utf8 => WorkflowDocument.Read(utf8)).Document)
        .OfType<WorkflowDocument>());

    private static IEnumerable<string> Under(string folder) =>
        Directory.Exists(folder) ? SourceFiles.Under([folder]).Select(file => file.Path) : [];
}
