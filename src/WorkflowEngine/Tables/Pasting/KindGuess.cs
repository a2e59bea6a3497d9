using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Which kind of step a row is, by the verbs of what is done and by who does it.</summary>
internal static class KindGuess
{
    private static readonly string[] Receiving = ["tiep nhan", "nhan ho so", "huong dan kiem tra ho so"];
    private static readonly string[] Returning = ["tra ket qua", "trao ket qua", "tra ho so", "tra cho to chuc", "tra cho ca nhan", "tra cho cong dan", "ban giao ket qua", "thong bao va tra"];
    private static readonly string[] Issuing = ["vao so", "dong dau", "phat hanh", "lay so", "cap so", "ban hanh van ban", "dang ky van ban di"];
    private static readonly string[] Sorting = ["phan cong", "giao viec", "giao xu ly", "giao nhiem vu", "chuyen xu ly", "giao chuyen vien"];
    private static readonly string[] Judging =
        ["tham dinh", "tham tra", "xem xet", "kiem tra", "phe duyet", "ky duyet", "ky ban hanh", "ky", "duyet", "quyet dinh", "xet duyet", "kiem duyet", "ra soat", "cho y kien", "trinh ky", "ky so"];

    public static RowKind Of(PastedRow row, bool isFirst, bool isLast)
    {
        var name = " " + Unmarked.Words(row.Name) + " ";
        var who = HolderWords.In(row.Who).ToImmutableArray();
        if (isFirst && (Says(name, Receiving) || who.Contains(HolderKind.OneStop)))
        {
            return RowKind.Receive;
        }

        if (IsHandedOver(name) && (isLast || who.Contains(HolderKind.OneStop)))
        {
            return Says(name, Issuing) && !who.Contains(HolderKind.OneStop) ? RowKind.Issue : RowKind.Return;
        }

        if (who.Contains(HolderKind.Clerk) || Says(name, Issuing))
        {
            return Says(name, Issuing) ? RowKind.Issue : RowKind.Work;
        }

        if (isLast && who is [HolderKind.OneStop, ..])
        {
            return RowKind.Return;
        }

        return Says(name, Sorting) && !Says(name, ["tham dinh", "tham tra"]) ? RowKind.Work
            : Says(name, Judging) ? RowKind.Review
            : RowKind.Work;
    }

    /// <summary>Both numbered and handed over in one row.</summary>
    public static bool IsBoth(PastedRow row)
    {
        var name = " " + Unmarked.Words(row.Name) + " ";
        return Says(name, Issuing) && IsHandedOver(name);
    }

    public static bool IsSorting(string name) => Says(" " + Unmarked.Words(name) + " ", Sorting);

    public static bool IsSigning(string name) =>
        Says(" " + Unmarked.Words(name) + " ", ["ky", "phe duyet", "ky duyet", "ban hanh", "ky ban hanh", "quyet dinh"])
        && !Says(" " + Unmarked.Words(name) + " ", ["trinh", "tham dinh"]);

    /// <summary>"chuyển kết quả cho Trung tâm trả" goes to the one-stop and is not yet handed over.</summary>
    private static bool IsHandedOver(string name) => Says(name, Returning);

    private static bool Says(string plain, string[] words) => words.Any(word => plain.Contains(" " + word + " ", StringComparison.Ordinal));
}
