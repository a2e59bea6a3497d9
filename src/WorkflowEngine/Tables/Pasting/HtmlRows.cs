using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Rows of a table that was pasted as HTML; a cell that spans rows or columns stands in each row, and once in each row's columns.</summary>
internal static partial class HtmlRows
{
    private const int MostSpan = 60;

    public static bool IsHtml(string text) => Opening().IsMatch(text);

    public static PastedGrid Read(string text)
    {
        text = Comment().Replace(text, "");
        var around = Words(Table().Replace(text, "\n")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<ImmutableArray<string>>();
        foreach (Match table in Table().Matches(text))
        {
            var held = new Dictionary<int, (string Text, int Rows)>();
            foreach (Match row in Row().Matches(table.Value))
            {
                lines.Add(Cells(row.Groups[1].Value, held));
            }
        }

        var grid = PastedGrid.Of(lines);
        return grid with { Around = [.. around, .. grid.Around] };
    }

    private static ImmutableArray<string> Cells(string row, Dictionary<int, (string Text, int Rows)> held)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        foreach (Match cell in Cell().Matches(row))
        {
            TakeHeld(cells, held);
            var text = Words(cell.Groups[2].Value);
            var (across, down) = (Span(cell.Groups[1].Value, "colspan"), Span(cell.Groups[1].Value, "rowspan"));
            for (var column = 0; column < across; column++)
            {
                if (down > 1)
                {
                    held[cells.Count] = (column == 0 ? text : "", down - 1);
                }

                cells.Add(column == 0 ? text : "");
            }
        }

        TakeHeld(cells, held);
        return cells.ToImmutable();
    }

    private static void TakeHeld(ImmutableArray<string>.Builder cells, Dictionary<int, (string Text, int Rows)> held)
    {
        while (held.Remove(cells.Count, out var above))
        {
            if (above.Rows > 1)
            {
                held[cells.Count] = above with { Rows = above.Rows - 1 };
            }

            cells.Add(above.Text);
        }
    }

    private static int Span(string attributes, string name) =>
        Regex.Match(attributes, name + "\\s*=\\s*[\"']?(\\d{1,3})", RegexOptions.IgnoreCase, Limit) is { Success: true } match
            ? Math.Clamp(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 1, MostSpan)
            : 1;

    private static string Words(string html)
    {
        var text = new StringBuilder(Break().Replace(html.Replace('\n', ' '), "\n"));
        return PastedGrid.Plain(WebUtility.HtmlDecode(Tag().Replace(text.ToString(), "")));
    }

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [GeneratedRegex("<(table|tr|td)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex("<!--.*?-->|<style\\b.*?</style>|<script\\b.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("<table\\b.*?</table>|<tr\\b.*</tr>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Table();

    [GeneratedRegex("<tr\\b[^>]*>(.*?)</tr>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("<t[dh]\\b([^>]*)>(.*?)</t[dh]>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Cell();

    [GeneratedRegex("<br\\b[^>]*>|</p>|</li>|</div>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
