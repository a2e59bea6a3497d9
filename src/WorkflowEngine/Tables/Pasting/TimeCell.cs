using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Reads a cell of the column of times.</summary>
internal sealed class TimeCell(string? unit, LimitUnit plainDay)
{
    private static readonly string[] Nothing = ["khong quy dinh", "khong tinh thoi gian", "khong tinh", "khong"];

    /// <summary>The time, or why the cell is no time; neither when the cell says that there is none.</summary>
    public (LimitText? Time, Sentence? Doubt) Read(string cell)
    {
        var text = cell.Replace('\n', ' ').Trim();
        if (text.Length == 0 || Nothing.Contains(Unmarked.Words(text)))
        {
            return (null, null);
        }

        if (TryRead(text) is { } time)
        {
            return (time, null);
        }

        return (null, new Sentence(
            $"Chưa hiểu thời gian “{Documents.Found.Cut(text)}”. Ghi lại, ví dụ 0,25 ngày hoặc 4 giờ.",
            $"“{Documents.Found.Cut(text)}” was not understood as a time. Write it again, for example 0,25 ngày or 4 giờ."));
    }

    /// <summary>The first time in the cells of a row that sums up.</summary>
    public LimitText? Find(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            var text = cell.Replace('\n', ' ').Trim();
            var said = text.Contains(':', StringComparison.Ordinal) ? text[(text.LastIndexOf(':') + 1)..].Trim() : text;
            if (TryRead(said) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private LimitText? TryRead(string text)
    {
        var isBare = text.Length > 0 && text.All(sign => char.IsDigit(sign) || sign is '.' or ',' or '/' or ' ' or '½' or '¼' or '¾' or '⁄');
        var whole = isBare && unit is not null ? $"{text} {unit}" : text;
        return LimitText.TryParse(whole, plainDay, out var limit, out _) && limit!.ToTimeLimit() is not null ? limit : null;
    }
}
