using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    private static readonly string[] KindsOfThings =
    [
        "Helper", "Helpers", "Util", "Utils", "Utilities", "Common", "Misc", "Services", "Models", "Interfaces",
        "Extensions", "Manager", "Managers",
    ];

    [Fact]
    public void Finds_the_source()
    {
        var files = SourceTree.Under("src").WithExtension(".cs");

        Assert.Contains("src/WorkflowEngine/Values/Value.cs", files);
    }

    [Fact]
    public void Names_folders_after_subjects()
    {
        var folders = SourceTree.Under("src").Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/')).Distinct();

        var kinds = folders.Where(folder => folder.Split('/').Intersect(KindsOfThings, StringComparer.OrdinalIgnoreCase).Any());

        Assert.Empty(kinds);
    }

    [Fact]
    public void Keeps_files_short()
    {
        var tooLong = SourceTree.Under("src").Concat(SourceTree.Under("tests"))
            .WithExtension(".cs", ".cshtml")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: file, Lines: File.ReadLines(Path.Combine(SourceTree.Root, file)).Count()))
            .Where(file => file.Lines > LongestFile);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Leaves_nothing_half_done()
    {
        var left = SourceTree.Under("src").Concat(SourceTree.Under("tests"))
            .WithExtension(".cs", ".cshtml", ".ts", ".js", ".mjs", ".css")
            .Where(file => HalfDone().IsMatch(SourceTree.Read(file)));

        Assert.Empty(left);
    }

    [Fact]
    public void Switches_no_test_off()
    {
        var switchedOff = SourceTree.Under("tests").WithExtension(".cs")
            .Where(file => SwitchedOff().IsMatch(SourceTree.Read(file)));

        Assert.Empty(switchedOff);
    }

    [Fact]
    public void Writes_Vietnamese_in_composed_letters()
    {
        var decomposed = SourceTree.Files
            .Where(file => SourceTree.ReadText(file) is { } text && !text.IsNormalized(NormalizationForm.FormC));

        Assert.Empty(decomposed);
    }

    // the format check covers C# alone
    [Fact]
    public void Ends_lines_and_files_as_editorconfig_says()
    {
        var untidy = SourceTree.Files
            .WithExtension(".cshtml", ".css", ".ts", ".js", ".mjs", ".json", ".csproj", ".props", ".targets", ".yml")
            .Where(file => !Path.GetFileName(file).EndsWith("lock.json", StringComparison.Ordinal))
            .Where(file => SourceTree.Read(file) is { Length: > 0 } text && (!text.EndsWith('\n') || Untidy().IsMatch(text)));

        Assert.Empty(untidy);
    }

    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b|\bHAC[K]\b|NotImplemented[E]xception")]
    private static partial Regex HalfDone();

    [GeneratedRegex(@"\bSkip\s*=|\bExplicit\s*=\s*true")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"[ \t\r]\n")]
    private static partial Regex Untidy();
}
