using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Templates;

/// <summary>What a letter says that it is, for the subject of a mail and for lists of letters.</summary>
public static partial class LetterTitle
{
    private const int Longest = 120;

    /// <summary>
    /// The first heading of an HTML letter, capitals made small; of a text the first line, where it stands alone above an empty line
    /// and is no salutation. Null where the letter has no such line.
    /// </summary>
    /// <param name="template">Name of the template, whose ending says which of the two it is.</param>
    /// <param name="text">The letter as it was written.</param>
    public static string? Of(string template, string text) =>
        (template.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? Heading(text) : FirstLine(text)) is { Length: > 0 and <= Longest } title ? title : null;

    private static string? Heading(string html)
    {
        if (HeadingTag().Match(html) is not { Success: true } found)
        {
            return null;
        }

        var title = Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(found.Groups[1].Value, " ")), " ").Trim();
        return title.Any(char.IsLower) || title.Length == 0 ? title : title[..1] + title[1..].ToLowerInvariant();
    }

    private static string? FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var below = text.AsSpan(end + 1);
        var next = below.IndexOf('\n');
        var line = text[..end].Trim();
        return next >= 0 && below[..next].IsWhiteSpace() && line is not ([] or [.., ',' or ':' or '.']) ? line : null;
    }

    [GeneratedRegex(@"<h1\b[^>]*>(.*?)</h1\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HeadingTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
