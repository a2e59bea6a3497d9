using System.Globalization;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>
/// What a page of the form showed, as the page itself sends it back: which page it is, how often it was sent, and the mark of
/// what each field held.
/// </summary>
/// <param name="Page">Drawn anew each time the form is shown; empty where whoever sends has no such page.</param>
/// <param name="Turn">How often the page was sent before.</param>
/// <param name="Base">The marks by field; empty where nothing is known of what was shown.</param>
internal sealed record ShownForm(string Page, int Turn, IReadOnlyDictionary<string, string> Base)
{
    /// <summary>Names of the hidden inputs.</summary>
    public const string PageName = "page";
    public const string BaseName = "base";

    private const int LongestPage = 40;

    public static ShownForm Read(IReadOnlyDictionary<string, string[]> sent)
    {
        var page = sent.GetValueOrDefault(PageName, []).FirstOrDefault("").Split(':', 2);
        var marks = sent.GetValueOrDefault(BaseName, []).SelectMany(text => text.Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Select(mark => mark.Split('=', 2)).Where(mark => mark.Length == 2)
            .GroupBy(mark => mark[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First()[1], StringComparer.Ordinal);
        return new ShownForm(
            page[0].Length > LongestPage ? "" : page[0],
            page.Length == 2 && int.TryParse(page[1], NumberStyles.None, CultureInfo.InvariantCulture, out var turn) ? turn : 0,
            marks);
    }

    /// <summary>The marks of the fields that a page shows.</summary>
    public static string Write(IEnumerable<string> fields, TypedMap typed) =>
        string.Join(';', fields.Select(field => $"{field}={FieldState.Of(typed, FormPlace.Of(field))}"));
}
