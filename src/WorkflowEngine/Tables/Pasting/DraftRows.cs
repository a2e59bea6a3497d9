using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>The rows of a procedure to be made from a pasted table, and what was added to them so that a dossier can be received, issued and handed over.</summary>
/// <param name="Rows">In order.</param>
/// <param name="Notes">What was added or shared out, for the person to confirm.</param>
public sealed record DraftRows(ImmutableArray<DraftRow> Rows, ImmutableArray<Sentence> Notes)
{
    /// <summary>The usual steps without times, to begin with when nothing was pasted.</summary>
    public static DraftRows Usual { get; } = new(
    [
        new DraftRow { Name = "Tiếp nhận hồ sơ", Kind = RowKind.Receive, Unit = "receiving", Role = "tiep-nhan" },
        new DraftRow { Name = "Phân công xử lý", Kind = RowKind.Work, Unit = "competent", Role = "phan-cong" },
        new DraftRow { Name = "Thẩm định hồ sơ", Kind = RowKind.Review, Unit = "competent", Role = "tham-dinh" },
        new DraftRow { Name = "Xem xét, trình ký", Kind = RowKind.Review, Unit = "competent", Role = "xem-xet" },
        new DraftRow { Name = "Ký duyệt", Kind = RowKind.Review, Unit = "authority of competent", Role = "ky" },
        new DraftRow { Name = "Lấy số, đóng dấu, phát hành", Kind = RowKind.Issue, Unit = "competent", Role = "van-thu" },
        new DraftRow { Name = "Trả kết quả", Kind = RowKind.Return, Unit = "receiving", Role = "tra-ket-qua" },
    ], []);

    /// <param name="table">What was pasted.</param>
    /// <param name="office">In which units and roles are looked for.</param>
    /// <param name="day">The office's local day.</param>
    /// <param name="level">The level that settles the procedure.</param>
    public static DraftRows Of(PastedTable table, OfficeSnapshot office, DateOnly day, GovernmentLevel level)
    {
        var guess = new HolderGuess(office, day);
        var rows = new List<DraftRow>();
        for (var at = 0; at < table.Rows.Length; at++)
        {
            var pasted = table.Rows[at];
            var kind = KindGuess.Of(pasted, at == 0, at == table.Rows.Length - 1);
            var (unit, role, doubts) = guess.Of(pasted, kind, level == GovernmentLevel.Commune);
            rows.Add(new DraftRow
            {
                Name = pasted.Name,
                Kind = kind,
                Unit = unit,
                Role = role,
                Time = pasted.Time?.Canonical ?? (pasted.Doubts.IsEmpty ? "" : pasted.TimeText),
                Pasted = pasted.Who,
                Doubts = [.. pasted.Doubts, .. doubts],
            });
        }

        var notes = new List<Sentence>();
        Complete(rows, notes);
        return new DraftRows([.. rows], [.. notes]);
    }

    private static void Complete(List<DraftRow> rows, List<Sentence> notes)
    {
        if (rows.Count > 0 && rows[0].Kind != RowKind.Receive)
        {
            var first = rows[0];
            rows[0] = first with { Time = Share(first.Time) };
            rows.Insert(0, Usual.Rows[0] with { Time = Share(first.Time) });
            notes.Add(Told("tiếp nhận", "reception", first.Name));
        }

        Only(rows, RowKind.Issue, RowKind.Work, last: true);
        Only(rows, RowKind.Return, RowKind.Work, last: true);
        var end = rows.FindLastIndex(row => row.Kind == RowKind.Issue);
        if (end < 0 && rows.FindLastIndex(row => row.Kind == RowKind.Return) is var handed and > 0)
        {
            var over = rows[handed];
            rows[handed] = over with { Time = Share(over.Time) };
            rows.Insert(handed, Usual.Rows[^2] with { Time = Share(over.Time) });
            notes.Add(Told("phát hành kết quả", "issue of the result", over.Name));
        }
        else if (end < 0 && rows.Count > 0)
        {
            var last = rows[^1];
            rows[^1] = last with { Time = Share(last.Time) };
            rows.Add(Usual.Rows[^2] with { Time = Share(last.Time) });
            notes.Add(Told("phát hành kết quả", "issue of the result", last.Name));
        }

        if (rows.Count > 0 && !rows.Exists(row => row.Kind == RowKind.Return))
        {
            rows.Add(Usual.Rows[^1]);
            notes.Add(new Sentence(
                "Bảng không có dòng trả kết quả riêng; đã thêm một dòng không tính thời gian, vì thời hạn hết khi kết quả được phát hành.",
                "The table has no row of its own for the hand-over; one was added that takes no time, for the limit ends when the result is issued."));
        }
    }

    /// <summary>A result is issued once and handed over once; earlier rows of the kind are pieces of work.</summary>
    private static void Only(List<DraftRow> rows, RowKind kind, RowKind other, bool last)
    {
        var kept = last ? rows.FindLastIndex(row => row.Kind == kind) : rows.FindIndex(row => row.Kind == kind);
        for (var at = 0; at < rows.Count; at++)
        {
            if (at != kept && rows[at].Kind == kind)
            {
                rows[at] = rows[at] with { Kind = other };
            }
        }
    }

    private static string Share(string time) =>
        LimitText.TryParse(time, LimitUnit.WorkingDays, out var limit, out _) && limit!.ToTimeLimit() is { IsSameDay: false }
            ? (limit with { Amount = limit.Amount / 2 }).Canonical
            : time;

    private static Sentence Told(string vi, string en, string shared) => new(
        $"Bảng không có dòng {vi} riêng; đã thêm một dòng và chia đôi thời gian của “{shared}”, tổng không đổi. Sửa lại nếu cần.",
        $"The table has no row of its own for the {en}; one was added and the time of “{shared}” halved, the sum is the same. Correct it if need be.");
}
