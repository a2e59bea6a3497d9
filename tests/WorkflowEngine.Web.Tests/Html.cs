using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests;

/// <summary>Just enough reading of a page for assertions about it.</summary>
internal static partial class Html
{
    /// <summary>Every value of an attribute, decoded, in page order.</summary>
    public static IReadOnlyList<string> Attribute(string page, string name) =>
        [.. Regex.Matches(page, $"\\s{name}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    /// <summary>The opening tags that carry a text.</summary>
    public static IReadOnlyList<string> Tags(string page, string carrying) =>
        [.. AnyTag().Matches(page).Select(match => match.Value).Where(tag => tag.Contains(carrying, StringComparison.Ordinal))];

    /// <summary>What stands between an opening tag that carries a text and the next closing tag of its kind, as plain words.</summary>
    public static string Inside(string page, string element, string carrying)
    {
        var match = Regex.Match(page, $"<{element}\\b[^>]*{Regex.Escape(carrying)}[^>]*>(.*?)</{element}>", RegexOptions.Singleline);
        Assert.True(match.Success, $"No <{element}> with {carrying}");
        return Words(match.Groups[1].Value);
    }

    /// <summary>The words of a page without its tags.</summary>
    public static string Words(string page) => Space().Replace(WebUtility.HtmlDecode(AnyTag().Replace(page, " ")), " ").Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex AnyTag();

    [GeneratedRegex("[ \\r\\n\\t]+")]
    private static partial Regex Space();
}
