using System.Globalization;
using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>One line of a statement: money that came in.</summary>
public sealed record StatementLine(int Line, string TransactionId, DateTimeOffset At, long Amount, string Content);

/// <summary>A statement as it was read; lines that cannot be read are named, those of money that went out are counted.</summary>
public sealed record BankStatement(IReadOnlyList<StatementLine> Lines, int Outgoing, IReadOnlyList<Sentence> Faults)
{
    private const int LongestId = 100;

    private static readonly string[][] Names =
    [
        ["ma_giao_dich", "transaction", "so_gd"],
        ["ngay", "date", "thoi_gian"],
        ["so_tien", "amount", "ghi_co"],
        ["noi_dung", "content", "dien_giai"],
    ];

    private static readonly string[] Moments =
        ["dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    /// <summary>Reads a CSV whose first line names the columns (docs/payments.md), parted by commas, semicolons or tabs.</summary>
    /// <param name="offset">Local time of the statement.</param>
    public static BankStatement Read(string csv, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var rows = Rows(csv.TrimStart('\uFEFF'));
        if (rows.Count == 0 || Columns(rows[0].Cells) is not { } columns)
        {
            return new BankStatement([], 0, [new Sentence(
                "Dòng đầu của tệp phải có tên cột: ma_giao_dich, ngay, so_tien, noi_dung.",
                "The first line of the file has to name the columns: transaction, date, amount, content.")]);
        }

        var (lines, faults, outgoing) = (new List<StatementLine>(), new List<Sentence>(), 0);
        foreach (var (no, cells) in rows.Skip(1))
        {
            if (ReadLine(no, cells, columns, offset) is not { } line)
            {
                faults.Add(new Sentence(
                    $"Dòng {no}: không đọc được mã giao dịch, ngày hoặc số tiền.",
                    $"Line {no}: transaction, date or amount cannot be read."));
            }
            else if (line.Amount <= 0)
            {
                outgoing++;
            }
            else
            {
                lines.Add(line);
            }
        }

        return new BankStatement(lines, outgoing, faults);
    }

    private static StatementLine? ReadLine(int no, List<string> cells, int[] columns, TimeSpan offset)
    {
        string Cell(int column) => columns[column] < cells.Count ? cells[columns[column]].Trim() : "";
        return Cell(0).Length is > 0 and <= LongestId
            && DateTime.TryParseExact(Cell(1), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            && Dong(Cell(2)) is { } dong
                ? new StatementLine(no, Cell(0), new DateTimeOffset(at, offset), dong, Cell(3))
                : null;
    }

    /// <summary>
    /// Whole đồng, written with points, commas or blanks between thousands; one or two figures behind the last of them are parts of
    /// a đồng, of which there are none. Null for what is no such amount.
    /// </summary>
    private static long? Dong(string written)
    {
        var amount = written.Replace(" ", "", StringComparison.Ordinal).TrimStart('+');
        var last = amount.LastIndexOfAny(['.', ',']);
        if (last >= 0 && amount.Length - last - 1 < 3)
        {
            if (amount.AsSpan(last + 1).ContainsAnyExcept('0'))
            {
                return null;
            }

            amount = amount[..last];
        }

        var figures = amount.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return long.TryParse(figures, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var dong) ? dong : null;
    }

    private static int[]? Columns(List<string> head)
    {
        var plain = head.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var columns = Names.Select(names => plain.FindIndex(names.Contains)).ToArray();
        return columns.All(column => column >= 0) ? columns : null;
    }

    private static List<(int No, List<string> Cells)> Rows(string csv)
    {
        var head = csv.AsSpan(0, Math.Max(0, csv.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : csv.Length));
        var separator = head.Contains('\t') ? '\t' : head.Contains(';') ? ';' : ',';
        var (rows, cells, cell, quoted, no) = (new List<(int, List<string>)>(), new List<string>(), new StringBuilder(), false, 1);
        void End()
        {
            cells.Add(cell.ToString());
            cell.Clear();
            if (cells.Exists(one => one.Length > 0))
            {
                rows.Add((no, cells));
            }

            cells = [];
        }

        for (var i = 0; i < csv.Length; i++)
        {
            var sign = csv[i];
            if (sign == '"')
            {
                var isDoubled = quoted && i + 1 < csv.Length && csv[i + 1] == '"';
                cell.Append(isDoubled ? "\"" : "");
                i += isDoubled ? 1 : 0;
                quoted = isDoubled || !quoted;
            }
            else if (sign == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (sign == '\n')
            {
                if (!quoted)
                {
                    End();
                }

                no++;
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
            }
        }

        End();
        return rows;
    }
}
