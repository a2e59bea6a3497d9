using System.Collections.Immutable;
using System.Text;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Rows as spreadsheets copy them: tabs between cells, a cell of several lines in quotes, quotes in it doubled.</summary>
internal static class TabRows
{
    public static List<ImmutableArray<string>> Lines(string text)
    {
        var lines = new List<ImmutableArray<string>>();
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : '\n';
            if (sign == '"' && cell.Length == 0 && Quoted(text, at) is { } end)
            {
                cell.Append(text[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal));
                at = end;
            }
            else if (sign is '\t' or '\n')
            {
                cells.Add(PastedGrid.Plain(cell.ToString()));
                cell.Clear();
                if (sign == '\n')
                {
                    lines.Add(cells.DrainToImmutable());
                }
            }
            else
            {
                cell.Append(sign);
            }
        }

        return lines;
    }

    /// <summary>Where the quotes that open here close a cell; null when they are quotes of its text.</summary>
    private static int? Quoted(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                continue;
            }

            if (at + 1 < text.Length && text[at + 1] == '"')
            {
                at++;
            }
            else
            {
                return at + 1 == text.Length || text[at + 1] is '\t' or '\n' ? at : null;
            }
        }

        return null;
    }
}
