using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WorkflowEngine.Tests.Architecture;

public sealed partial class RepositoryTests
{
    [Fact]
    public void Names_no_folder_of_the_machine_it_was_written_on()
    {
        string[] here = [.. FoldersAbove(SourceTree.Root), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        var folders = here.Where(folder => folder.Length > 1).Select(folder => folder + Path.DirectorySeparatorChar).ToArray();

        var naming = SourceTree.Files.Where(file =>
            SourceTree.ReadText(file) is { } text
            && (HomeFolder().IsMatch(text) || folders.Any(folder => text.Contains(folder, StringComparison.Ordinal))));

        Assert.Empty(naming);
    }

    [Fact]
    public void Names_no_package_registry()
    {
        var naming = SourceTree.Files.Where(IsAboutPackages)
            .Where(file => RegistrySetting().IsMatch(SourceTree.Read(file)));

        Assert.Empty(naming);
    }

    [Fact]
    public void Locks_the_packages_of_every_project()
    {
        var unlocked = SourceTree.Files.WithExtension(".csproj").Select(project => Beside(project, "packages.lock.json"))
            .Concat(SourceTree.Files.Where(file => Path.GetFileName(file) == "package.json").Select(file => Beside(file, "package-lock.json")))
            .Except(SourceTree.Files);

        Assert.Empty(unlocked);
    }

    [Fact]
    public void Builds_every_project_with_the_solution()
    {
        var solution = SourceTree.Read("WorkflowEngine.sln").Replace('\\', '/');

        var forgotten = SourceTree.Files.WithExtension(".csproj")
            .Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal));

        Assert.Empty(forgotten);
    }

    [Fact]
    public void Takes_package_versions_from_one_place()
    {
        var own = SourceTree.Files.WithExtension(".csproj")
            .Where(project => XDocument.Parse(SourceTree.Read(project)).Descendants("PackageReference")
                .Any(reference => reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null));

        Assert.Empty(own);
    }

    [Fact]
    public void Treats_warnings_as_errors_everywhere()
    {
        var lenient = SourceTree.Files.WithExtension(".csproj", ".props", ".targets")
            .Where(file => XDocument.Parse(SourceTree.Read(file)).Descendants()
                .Any(element => (element.Name.LocalName == "TreatWarningsAsErrors" && element.Value != "true")
                    || element.Name.LocalName is "NoWarn" or "WarningsNotAsErrors"));

        Assert.Empty(lenient);
    }

    // a folder right under the root is too common a word to look for
    private static IEnumerable<string> FoldersAbove(string root)
    {
        for (var folder = new DirectoryInfo(root); folder.Parent?.Parent is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static bool IsAboutPackages(string file) =>
        Path.GetFileName(file).ToUpperInvariant() is
            "PACKAGE-LOCK.JSON" or "PACKAGE.JSON" or ".NPMRC" or "NUGET.CONFIG" or "DIRECTORY.BUILD.PROPS"
        || Path.GetExtension(file) is ".csproj";

    private static string Beside(string file, string name) =>
        Path.Combine(Path.GetDirectoryName(file)!, name).Replace('\\', '/');

    [GeneratedRegex(@"(?<![\w.~])/(?:home|Users)/[a-z][\w.-]*/|[A-Za-z]:\\Users\\")]
    private static partial Regex HomeFolder();

    [GeneratedRegex("\"resolved\"|registry\\s*=|_authToken|RestoreSources|<packageSources", RegexOptions.IgnoreCase)]
    private static partial Regex RegistrySetting();
}
