namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>Where the tests were built: the root of the repository, the configuration and the framework.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Framework => Output.Name;

    public static string Configuration => Output.Parent!.Name;

    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = Output;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"WorkflowEngine.sln was expected in a folder above {Output}; found none.");
    }
}
