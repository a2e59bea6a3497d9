using System.Security;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Reading;

/// <summary>A file of a call: as people see its name, and whether it was named itself or found in a folder.</summary>
internal sealed record SourceFile(string Path, bool Named);

/// <summary>Reads what a call names; what is not there or cannot be read is a <see cref="BadCall"/> with a sentence.</summary>
internal static class SourceFiles
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files of paths: files as they are, folders with all below them in the order of their names.</summary>
    public static IReadOnlyList<SourceFile> Under(IEnumerable<string> paths)
    {
        var found = new List<SourceFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in Expand(path).Where(file => seen.Add(Path.GetFullPath(file.Path))))
            {
                found.Add(file);
            }
        }

        return found;
    }

    public static byte[] Bytes(string path) => Reading(path, File.ReadAllBytes);

    /// <summary>The bytes of a file in an array of the shared pool, to be given back.</summary>
    public static (byte[] Bytes, int Length) Lend(string path) => Reading(path, named =>
    {
        using var file = File.OpenHandle(named, options: FileOptions.SequentialScan);
        var length = checked((int)RandomAccess.GetLength(file));
        var bytes = System.Buffers.ArrayPool<byte>.Shared.Rent(length);
        var read = 0;
        for (var got = 1; read < length && got > 0; read += got)
        {
            got = RandomAccess.Read(file, bytes.AsSpan(read, length - read), read);
        }

        return (bytes, read);
    });

    /// <summary>The text of a file in UTF-8, with or without its mark.</summary>
    public static string Text(string path) => Reading(path, File.ReadAllText);

    /// <summary>The path of a file under the last folder of a name; the file's own name when it lies in none.</summary>
    public static string NameUnder(string folder, string path)
    {
        var parts = Path.GetFullPath(path).Split(Path.DirectorySeparatorChar);
        var at = Array.LastIndexOf(parts, folder);
        return at < 0 ? parts[^1] : string.Join('/', parts[(at + 1)..]);
    }

    private static List<SourceFile> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [new SourceFile(path, true)] : throw Missing(path);
        }

        return Reading(path, folder => Directory.EnumerateFiles(folder, "*", Everything)
            .Where(file => !IsHidden(folder, file))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, false))
            .ToList());
    }

    private static bool IsHidden(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part is ['.', _, ..] and not "..");

    private static T Reading<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception refused) when (refused is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or SecurityException)
        {
            throw new BadCall(new Sentence(
                $"Không đọc được “{path}”. Kiểm tra quyền truy cập, và đường dẫn có phải là tệp hay không.",
                $"“{path}” cannot be read. Check the permissions, and whether it is a file."));
        }
    }

    private static BadCall Missing(string path) => new(new Sentence(
        $"Không có tệp hay thư mục “{path}”.",
        $"There is no file or folder “{path}”."));
}
