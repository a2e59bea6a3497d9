namespace WorkflowEngine.Web.Tests;

/// <summary>The source files of the site, for rules about what may be written in them.</summary>
internal static class Sources
{
    private static readonly string[] Elsewhere = ["bin", "obj", "node_modules", "wwwroot", "Assets"];

    public static string Root { get; } = Find();

    public static IEnumerable<string> Files(params string[] endings) =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(Elsewhere.Contains));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The folder of WorkflowEngine.sln"), "src", "WorkflowEngine.Web");
    }
}
