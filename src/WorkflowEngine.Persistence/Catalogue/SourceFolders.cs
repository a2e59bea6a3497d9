using System.Text;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Where the folders lie; one that is null is not looked at.</summary>
public sealed record SourcePaths(string? Procedures, string? Office, string? Templates);

/// <summary>A file without its text: enough to see that it changed.</summary>
/// <param name="Path">Full path on disk.</param>
public readonly record struct SourceStamp(SourceFolder Folder, string Name, string Path, DateTimeOffset WrittenAt, long Length);

/// <summary>Lists and reads the files of the watched folders.</summary>
public sealed class SourceFolders(SourcePaths paths)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>The folders that exist.</summary>
    public IReadOnlyList<(SourceFolder Folder, string Path)> Existing =>
        [.. Paths.Where(folder => folder.Path is not null && Directory.Exists(folder.Path)).Select(folder => (folder.Folder, folder.Path!))];

    private IEnumerable<(SourceFolder Folder, string? Path)> Paths =>
        [(SourceFolder.Office, paths.Office), (SourceFolder.Templates, paths.Templates), (SourceFolder.Procedures, paths.Procedures)];

    public IReadOnlyList<SourceStamp> List()
    {
        var stamps = new List<SourceStamp>();
        foreach (var (folder, path) in Existing)
        {
            foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", Everything))
            {
                if (Belongs(folder, file.Name))
                {
                    var name = Path.GetRelativePath(path, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
                    stamps.Add(new SourceStamp(folder, name, file.FullName, file.LastWriteTimeUtc, file.Length));
                }
            }
        }

        return [.. stamps.OrderBy(stamp => stamp.Folder).ThenBy(stamp => stamp.Name, StringComparer.Ordinal)];
    }

    /// <summary>Reads a file; null when it cannot be read just now, because it is being written or is gone.</summary>
    public static SourceFile? Read(in SourceStamp stamp)
    {
        try
        {
            return new SourceFile(stamp.Folder, stamp.Name, File.ReadAllText(stamp.Path, Encoding.UTF8), stamp.WrittenAt);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool Belongs(SourceFolder folder, string file) => folder == SourceFolder.Templates
        ? file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
