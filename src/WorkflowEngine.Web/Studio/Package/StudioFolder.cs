namespace WorkflowEngine.Web.Studio.Package;

/// <summary>Where the files of the drawing tool lie: in the source tree as npm put them, in a published site beside it.</summary>
internal static class StudioFolder
{
    private const string Published = "studio-files";
    private const string Installed = "Assets/node_modules/@elsa-workflows/elsa-studio-wasm";

    /// <exception cref="DirectoryNotFoundException">Neither is there.</exception>
    public static string Find(IHostEnvironment environment)
    {
        foreach (var root in (ReadOnlySpan<string>)[environment.ContentRootPath, AppContext.BaseDirectory])
        {
            foreach (var place in (ReadOnlySpan<string>)[Published, Installed])
            {
                var folder = Path.Combine(root, place);
                if (Directory.Exists(Path.Combine(folder, "_framework")))
                {
                    return folder;
                }
            }
        }

        throw new DirectoryNotFoundException(
            $"Expected the files of Elsa Studio in {Published} or {Installed} under {environment.ContentRootPath}; found neither. "
            + "Building the site installs them (npm ci in Assets), publishing it copies them.");
    }
}
