using System.Text.RegularExpressions;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Tests.Components;

public sealed partial class IconTests
{
    private readonly IconSet _icons = new();

    [Fact]
    public void A_drawing_is_the_inside_of_an_svg()
    {
        var drawing = _icons.Drawing("clock");

        Assert.StartsWith("<path", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_says_which_and_where_the_names_are()
    {
        var fault = Assert.Throws<ArgumentException>(() => _icons.Drawing("no-such-icon"));

        Assert.Contains("no-such-icon", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_icon_that_a_page_names_is_there()
    {
        var names = Sources.Files(".cs", ".cshtml")
            .SelectMany(file => Named().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.Contains("shield-check", names);
        Assert.Contains("inbox", names);
        Assert.All(names, name => Assert.True(_icons.Has(name), name));
    }

    [GeneratedRegex("(?:<icon name=|icon=|Icon = |icons\\.Element\\()\"([a-z][a-z0-9-]+)\"")]
    private static partial Regex Named();
}
