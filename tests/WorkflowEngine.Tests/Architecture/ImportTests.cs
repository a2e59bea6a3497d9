using System.Text.RegularExpressions;

namespace WorkflowEngine.Tests.Architecture;

/// <summary>The order of imports, the one thing of style that no analyzer checks while it is built.</summary>
public sealed partial class ImportTests
{
    [Fact]
    public void Stand_in_order()
    {
        var untidy = SourceTree.Under("src").Concat(SourceTree.Under("tests")).WithExtension(".cs")
            .Where(file => !AreInOrder(SourceTree.Read(file)));

        Assert.Empty(untidy);
    }

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing Alpha;\nusing alpha.Beta;\nusing Alpha.Gamma;\nusing static Alpha.Values.Value;\nusing Name = Alpha.Beta;\n", true)]
    [InlineData("using Alpha;\nusing System;\n", false)]
    [InlineData("using Alpha.Beta;\nusing Alpha;\n", false)]
    [InlineData("using Alpha.Be.Zeta;\nusing Alpha.Beta;\n", true)]
    [InlineData("using static System.Math;\nusing Alpha;\n", false)]
    [InlineData("using Name = System.Math;\nusing Alpha;\n", false)]
    [InlineData("using Alpha;\n\nvoid Do()\n{\n    using var one = Open();\n}\n", true)]
    public void Knows_order(string file, bool isInOrder)
    {
        var found = AreInOrder(file);

        Assert.Equal(isInOrder, found);
    }

    /// <summary>System first, then by names part by part; static imports and other names after them.</summary>
    private static bool AreInOrder(string file)
    {
        var imports = Import().Matches(file).Select(match => match.Value).ToArray();
        return imports.SequenceEqual(imports.OrderBy(Group).ThenBy(IsOfOthers).ThenBy(Name, StringComparer.OrdinalIgnoreCase));
    }

    private static int Group(string import) => import.Contains('=', StringComparison.Ordinal) ? 2 : import.StartsWith("using static ", StringComparison.Ordinal) ? 1 : 0;

    private static bool IsOfOthers(string import) => Group(import) != 2 && Name(import).Split('\0')[0] != "System";

    /// <summary>What is imported, its parts apart so that a shorter part comes before a longer one that begins like it.</summary>
    private static string Name(string import) =>
        import.TrimEnd(';').Split(' ')[import.StartsWith("using static ", StringComparison.Ordinal) ? 2 : 1].Replace('.', '\0');

    [GeneratedRegex(@"^using (static )?[\w.]+( = [^;]+)?;", RegexOptions.Multiline)]
    private static partial Regex Import();
}
