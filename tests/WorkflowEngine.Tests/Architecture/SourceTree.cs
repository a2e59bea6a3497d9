namespace WorkflowEngine.Tests.Architecture;

/// <summary>The repository's files as a clone has them: what builds, tools and the product itself write is left out.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> WrittenByTools =
        [".git", ".vs", ".idea", "bin", "obj", "node_modules", "TestResults"];

    private static readonly HashSet<string> WrittenByTheProduct =
        ["src/WorkflowEngine.Web/wwwroot/assets", "src/WorkflowEngine.Web/data"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Under(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal));

    public static IEnumerable<string> WithExtension(this IEnumerable<string> files, params string[] extensions) =>
        files.Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The text of the file, or null where the file is not text.</summary>
    public static string? ReadText(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, file));
        return bytes.AsSpan().Contains((byte)0) ? null : System.Text.Encoding.UTF8.GetString(bytes);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WorkflowEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"WorkflowEngine.sln was expected in a folder above {AppContext.BaseDirectory}; found none.");
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = Path.GetRelativePath(Root, entry.FullName).Replace('\\', '/');
            if (WrittenByTools.Contains(entry.Name) || WrittenByTheProduct.Contains(path))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                foreach (var file in Walk(inner))
                {
                    yield return file;
                }
            }
            else
            {
                yield return path;
            }
        }
    }
}
