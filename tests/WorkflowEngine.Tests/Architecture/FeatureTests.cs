using System.Text.RegularExpressions;

namespace WorkflowEngine.Tests.Architecture;

public sealed partial class FeatureTests
{
    [Fact]
    public void Every_test_that_the_feature_list_names_exists()
    {
        var named = SourceTree.Read("docs/features.md").Split('\n')
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => Name().Matches(line.TrimEnd('|', ' ').Split('|')[^1]).Select(match => match.Groups[1].Value))
            .Distinct()
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name =>
        {
            var (type, test) = name.Split('.') is [var only] ? (only, null) : (name.Split('.')[0], name.Split('.')[1]);
            var files = SourceTree.Under("tests").Where(file => file.EndsWith($"/{type}.cs", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(files);
            Assert.True(test is null || files.Exists(file => SourceTree.Read(file).Contains($" {test}(", StringComparison.Ordinal)), name);
        });
    }

    [GeneratedRegex("`([A-Za-z_.]+)`")]
    private static partial Regex Name();
}
