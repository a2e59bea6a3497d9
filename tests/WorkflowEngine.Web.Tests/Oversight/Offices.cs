namespace WorkflowEngine.Web.Tests.Oversight;

/// <summary>Copies of the shipped office, for tests that change its documents while a site runs.</summary>
internal static class Offices
{
    /// <summary>The shipped office without one of its folders.</summary>
    public static string CopyWithout(DirectoryInfo to, string folder)
    {
        var from = Path.Combine(Path.GetFullPath(Path.Combine(Sources.Root, "..", "..")), "workflows", "office");
        foreach (var file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (!file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            {
                File.Copy(file, copy);
            }
        }

        return to.FullName;
    }
}
