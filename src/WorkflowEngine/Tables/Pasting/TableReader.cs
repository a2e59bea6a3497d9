using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Makes rows of steps of a grid of cells.</summary>
internal static class TableReader
{
    public static PastedTable Read(string text, LimitUnit plainDay)
    {
        var grid = PastedGrid.Read(text);
        var layout = ColumnLayout.Of(grid.Rows);
        var around = Surroundings.Of([.. grid.Around, .. grid.Rows.Take(layout.FirstRow).Where(row => row.Count(cell => cell.Length > 0) == 1).SelectMany(row => row)], plainDay);
        var table = new PastedTable { Code = around.Code, Name = around.Name, Decision = around.Decision, DecisionDate = around.DecisionDate, Declared = around.Limit, Columns = layout.Columns };
        if (layout.Problem is { } problem)
        {
            return table with { Problem = problem };
        }

        var rows = ImmutableArray.CreateBuilder<PastedRow>();
        LimitText? total = null;
        var part = grid.Rows.Take(layout.FirstRow).Where(row => row.Count(cell => cell.Length > 0) == 2 && RomanNumber.Is(row[0])).Select(row => row[1]).LastOrDefault();
        foreach (var row in grid.Rows.Skip(layout.FirstRow))
        {
            var filled = row.Where(cell => cell.Length > 0).Distinct().ToList();
            if (filled.Exists(Headings.IsTotal))
            {
                total = new TimeCell(layout.TimeUnit, plainDay).Find(filled) ?? total;
            }
            else if (filled.Count == 1 || (filled.Count == 2 && RomanNumber.Is(filled[0])))
            {
                part = Notes.Is(filled[^1]) ? part : filled[^1];
            }
            else if (layout.Cell(row, PastedColumn.Name).Length > 0 && !ColumnLayout.IsHeading(row))
            {
                rows.Add(RowOf(row, layout, plainDay) with { Part = part });
            }
        }

        return rows.Count == 0
            ? table with { Problem = ColumnLayout.NoRows }
            : table with { Rows = rows.ToImmutable(), Declared = total ?? around.Limit };
    }

    private static PastedRow RowOf(ImmutableArray<string> row, ColumnLayout layout, LimitUnit plainDay)
    {
        var time = layout.Cell(row, PastedColumn.Time);
        var (limit, doubt) = new TimeCell(layout.TimeUnit, plainDay).Read(time);
        string[] who = [layout.Cell(row, PastedColumn.Unit), layout.Cell(row, PastedColumn.Who)];
        return new PastedRow
        {
            Name = OneLine(layout.Cell(row, PastedColumn.Name)),
            Who = OneLine(string.Join("\n", who.Where(cell => cell.Length > 0).Distinct())),
            TimeText = OneLine(time),
            Time = limit,
            Result = OneLine(layout.Cell(row, PastedColumn.Result)),
            Doubts = doubt is null ? [] : [new PastedDoubt(PastedColumn.Time, doubt)],
        };
    }

    private static string OneLine(string cell) => string.Join(' ', cell.Split('\n').Select(line => line.TrimStart('-', '+', '•', ' '))).Trim();
}

/// <summary>Notes under a table: "* Ghi chú: …", "Lưu ý …".</summary>
internal static class Notes
{
    public static bool Is(string cell) =>
        cell.StartsWith('*') || cell.StartsWith('(') || Unmarked.Words(cell) is var plain
        && (plain.StartsWith("ghi chu", StringComparison.Ordinal) || plain.StartsWith("luu y", StringComparison.Ordinal) || plain.StartsWith("noi nhan", StringComparison.Ordinal));
}
