using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Which column of a pasted table holds what: by its headings, and where these are missing or silent by its cells.</summary>
internal sealed class ColumnLayout
{
    public static readonly Sentence NoRows = new(
        "Chưa thấy bảng bước nào trong đoạn đã dán. Hãy chép cả bảng, gồm dòng tiêu đề, từ Word, Excel hoặc trang web; các cột cách nhau bằng phím Tab hoặc dấu |.",
        "No table of steps was found in what was pasted. Copy the whole table with its headings from Word, Excel or a web page; columns are parted by tabs or |.");

    private static readonly Sentence NoName = new(
        "Chưa nhận ra cột nội dung công việc. Hãy giữ dòng tiêu đề của bảng, ví dụ: TT | Nội dung công việc | Đơn vị, người thực hiện | Thời gian.",
        "The column of what is done was not recognised. Keep the table's headings, for example: TT | Nội dung công việc | Đơn vị, người thực hiện | Thời gian.");

    private ColumnLayout(ImmutableArray<PastedColumn> columns, int firstRow, string? timeUnit)
    {
        Columns = columns;
        FirstRow = firstRow;
        TimeUnit = timeUnit;
    }

    public ImmutableArray<PastedColumn> Columns { get; }

    /// <summary>Index of the first row that is no heading.</summary>
    public int FirstRow { get; }

    /// <summary>The unit that the heading of the times names, for cells that are bare numbers; null when it names none.</summary>
    public string? TimeUnit { get; }

    public Sentence? Problem => Columns.IsEmpty ? NoRows : Columns.Contains(PastedColumn.Name) ? null : NoName;

    public static ColumnLayout Of(ImmutableArray<ImmutableArray<string>> rows)
    {
        var width = rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        if (width < 2)
        {
            return new ColumnLayout([], 0, null);
        }

        var first = FirstRowOf(rows);
        var heads = Enumerable.Range(0, width).Select(column => string.Join(' ', rows.Take(first).Select(row => At(row, column)).Where(cell => cell.Length > 0).Distinct())).ToList();
        ImmutableArray<ImmutableArray<string>> body = [.. rows.Skip(first).Where(row => row.Count(cell => cell.Length > 0) > 1 && !row.Any(Headings.IsTotal))];
        var said = Enumerable.Range(0, width).Select(column =>
            Headings.Of(rows.Take(first).Select(row => At(row, column)).LastOrDefault(cell => cell.Length > 0) ?? "") ?? Headings.Of(heads[column])).ToList();
        var columns = ColumnGuess.Of(said, body);
        var time = columns.IndexOf(PastedColumn.Time);
        return new ColumnLayout(columns, first, time < 0 ? null : UnitIn(heads[time]));
    }

    public string Cell(ImmutableArray<string> row, PastedColumn column) =>
        Columns.IndexOf(column) is >= 0 and var at ? At(row, at) : "";

    /// <summary>A row of headings again, as where a table goes over a page: or the row that numbers the columns, (1) (2) (3).</summary>
    public static bool IsHeading(ImmutableArray<string> row) =>
        (row.Count(cell => Headings.Of(cell) is not null) >= 2 && !HasTime(row) && !row.Any(RowNumber.Is))
        || row.All(cell => cell.Length == 0 || RowNumber.Is(cell));

    internal static string At(ImmutableArray<string> row, int column) => column < row.Length ? row[column] : "";

    internal static bool IsTime(string cell) =>
        LimitText.TryParse(cell.Replace('\n', ' '), LimitUnit.WorkingDays, out _, out _);

    private static bool HasTime(ImmutableArray<string> row) => row.Any(IsTime);

    /// <summary>Headings are the rows before the first that has a time or a row's number beside words; a heading may take two rows.</summary>
    private static int FirstRowOf(ImmutableArray<ImmutableArray<string>> rows)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var row = rows[at];
            var isCounted = RowNumber.Is(At(row, 0)) && row.Any(cell => cell.Length > 0 && !RowNumber.Is(cell));
            if (HasTime(row) || isCounted)
            {
                return at;
            }
        }

        return rows.Length;
    }

    private static string? UnitIn(string heading)
    {
        var plain = " " + Unmarked.Words(heading) + " ";
        return plain.Contains(" gio ", StringComparison.Ordinal) ? "giờ làm việc"
            : plain.Contains(" ngay lam viec ", StringComparison.Ordinal) ? "ngày làm việc"
            : plain.Contains(" ngay ", StringComparison.Ordinal) ? "ngày"
            : null;
    }
}
