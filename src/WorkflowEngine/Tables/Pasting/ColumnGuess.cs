using System.Collections.Immutable;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Tells columns by their headings first, then by what most of their cells look like.</summary>
internal static class ColumnGuess
{
    public static ImmutableArray<PastedColumn> Of(IReadOnlyList<string> heads, ImmutableArray<ImmutableArray<string>> body)
    {
        var columns = new PastedColumn?[heads.Count];
        for (var at = 0; at < columns.Length; at++)
        {
            var said = Headings.Of(heads[at]);
            columns[at] = said is PastedColumn.Name && Share(body, at, RowNumber.Is) > 0.6 ? PastedColumn.Number : said;
            if (said is not null and not PastedColumn.Other && Array.IndexOf(columns, columns[at]) < at)
            {
                columns[at] = PastedColumn.Other;
            }
        }

        Fill(columns, PastedColumn.Number, body, (_, at) => Share(body, at, RowNumber.Is) > 0.6 ? 1 : 0);
        Fill(columns, PastedColumn.Time, body, (_, at) => Share(body, at, ColumnLayout.IsTime) is > 0.5 and var share ? share : 0);
        if (!columns.Contains(PastedColumn.Unit))
        {
            Fill(columns, PastedColumn.Who, body, (_, at) => Share(body, at, HolderWords.Names) is > 0.5 and var share ? share : 0);
        }

        Fill(columns, PastedColumn.Name, body, (cells, _) => cells.Average(cell => cell.Length) is > 6 and var length ? length : 0);
        return [.. columns.Select(column => column ?? PastedColumn.Other)];
    }

    /// <summary>Gives a kind that no heading claimed to the column, of those without a kind, that looks most like it.</summary>
    private static void Fill(PastedColumn?[] columns, PastedColumn kind, ImmutableArray<ImmutableArray<string>> body, Func<IEnumerable<string>, int, double> likeness)
    {
        if (columns.Contains(kind) || body.IsEmpty)
        {
            return;
        }

        var best = Enumerable.Range(0, columns.Length)
            .Where(at => columns[at] is null)
            .Select(at => (At: at, Likeness: likeness(body.Select(row => ColumnLayout.At(row, at)), at)))
            .Where(guess => guess.Likeness > 0)
            .OrderByDescending(guess => guess.Likeness)
            .Select(guess => guess.At)
            .FirstOrDefault(-1);
        if (best >= 0)
        {
            columns[best] = kind;
        }
    }

    private static double Share(ImmutableArray<ImmutableArray<string>> body, int column, Func<string, bool> looks)
    {
        var cells = body.Select(row => ColumnLayout.At(row, column)).Where(cell => cell.Length > 0).ToList();
        return cells.Count == 0 ? 0 : (double)cells.Count(looks) / cells.Count;
    }
}
