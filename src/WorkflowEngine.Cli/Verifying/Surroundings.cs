using System.Collections.Immutable;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>
/// What stands around the documents of a call: the office, calendar, laws, letters and other procedures of the folder that
/// holds them. A part that is not there, or cannot be read, is left out; its own faults are told where it stands.
/// </summary>
internal static class Surroundings
{
    private static readonly string[] OfficeFolders = ["units", "positions", "people"];

    /// <summary>The world of the first path that lies in a folder with workflows/office; one with nothing in it elsewhere.</summary>
    public static VerificationWorld Of(IEnumerable<string> paths, DateOnly today)
    {
        var root = paths.Select(RootOf).FirstOrDefault(found => found is not null);
        return root is null ? new VerificationWorld { Today = today } : new VerificationWorld
        {
            Today = today,
            Office = OfficeOf(root),
            Calendar = DatedDocument.InForce(Dated(root, "calendars", WorkingCalendar.Read), today),
            Laws = [.. Dated(root, "laws", ClockLaw.Read)],
            BannedPapers = BannedPapers.InForce(Dated(root, "papers", BannedPapers.Read), today),
            Letters = LettersOf(Path.Combine(root, "templates")),
            Procedures = ProceduresOf(root),
        };
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

    private static LetterShelf? LettersOf(string folder)
    {
        var letters = Under(folder).Where(FileKinds.IsTemplate)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), SourceFiles.Text);
        return letters.Count == 0 ? null : new LetterShelf(letters);
    }

    private static ImmutableHashSet<string>? ProceduresOf(string root)
    {
        var codes = Under(Path.Combine(root, "workflows", "procedures"))
            .Where(FileKinds.IsJson)
            .Select(file => WorkflowDocument.Read(SourceFiles.Bytes(file)).Document?.Procedure?.Code)
            .OfType<string>()
            .ToImmutableHashSet();
        return codes.IsEmpty ? null : codes;
    }

    private static IEnumerable<string> Under(string folder) =>
        Directory.Exists(folder) ? SourceFiles.Under([folder]).Select(file => file.Path) : [];
}
