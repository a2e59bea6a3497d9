using System.Collections.Immutable;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>
/// The cells of a text that somebody pasted: from a spreadsheet (tabs), a web page or an office document (HTML), a plain text
/// (pipes, or gaps of spaces). Lines that belong to no table are kept beside it.
/// </summary>
/// <param name="Rows">Each with its cells, trimmed; lines inside a cell are kept.</param>
/// <param name="Around">Lines before, between and after the rows.</param>
internal sealed record PastedGrid(ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string> Around)
{
    private const int MostSigns = 200_000;
    private const int MostRows = 500;

    public static PastedGrid Read(string text)
    {
        text = Whole(text.Length > MostSigns ? text[..MostSigns] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (HtmlRows.IsHtml(text))
        {
            return HtmlRows.Read(text);
        }

        var lines = text.Contains('\t', StringComparison.Ordinal) ? TabRows.Lines(text) : [.. text.Split('\n').Select(Cells)];
        return Of(Joined(lines));
    }

    internal static PastedGrid Of(IEnumerable<ImmutableArray<string>> lines)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var around = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            var filled = line.Count(cell => cell.Length > 0);
            if (filled == 0 || IsRule(line))
            {
                continue;
            }

            if (filled == 1 && line.Length == 1)
            {
                around.Add(line[0]);
            }
            else if (rows.Count < MostRows)
            {
                rows.Add(line);
            }
        }

        return new PastedGrid(rows.ToImmutable(), around.ToImmutable());
    }

    private static ImmutableArray<string> Cells(string line)
    {
        if (line.AsSpan().Count('|') >= 2)
        {
            var inner = line.Trim();
            inner = inner.StartsWith('|') ? inner[1..] : inner;
            inner = inner.EndsWith('|') ? inner[..^1] : inner;
            return [.. inner.Split('|').Select(cell => Plain(cell.Replace("**", "", StringComparison.Ordinal)))];
        }

        return [.. line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>The line under the head of a Markdown table, <c>---|:--:|---</c>.</summary>
    private static bool IsRule(ImmutableArray<string> line) =>
        line.Any(cell => cell.Contains("--", StringComparison.Ordinal)) && line.All(cell => cell.All(sign => sign is '-' or ':' or '=' or '+' or ' '));

    /// <summary>
    /// A cell of several lines breaks its row when an office document pastes as plain text: a row that is too short is joined
    /// with the lines after it until it is whole.
    /// </summary>
    private static List<ImmutableArray<string>> Joined(List<ImmutableArray<string>> lines)
    {
        var width = lines.Where(line => line.Length > 1).Select(line => line.Length).DefaultIfEmpty(0).Max();
        var joined = new List<ImmutableArray<string>>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            while (IsBroken(line, width) && at + 1 < lines.Count && Continues(lines[at + 1], line.Length, width))
            {
                var next = lines[++at];
                line = [.. line[..^1], Plain(line[^1] + "\n" + next[0]), .. next[1..]];
            }

            joined.Add(line);
        }

        return joined;
    }

    private static bool IsBroken(ImmutableArray<string> line, int width) =>
        width > 2 && line.Length > 1 && line.Length < width && RowNumber.Is(line[0]);

    private static bool Continues(ImmutableArray<string> next, int have, int width) =>
        next.Length > 0 && next[0].Length > 0 && !RowNumber.Is(next[0]) && have + next.Length - 1 <= width && !Headings.IsTotal(next[0]);

    /// <summary>Half a character, as a cut may leave, becomes the sign for one that is unknown.</summary>
    private static string Whole(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    internal static string Plain(string cell) => string.Join('\n', cell.Split('\n')
        .Select(line => string.Join(' ', line.Split([' ', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));
}
