using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables;

/// <summary>What an official does in a step; the kinds that stand as rows of a step table.</summary>
public enum RowKind : byte
{
    Receive,
    Work,
    Review,
    Consult,
    Issue,
    Return,
}

/// <summary>Types, outcomes and words of the kinds of steps as a table knows them.</summary>
public static class RowKinds
{
    private static readonly ImmutableDictionary<RowKind, Shape> Shapes = new Dictionary<RowKind, Shape>
    {
        [RowKind.Receive] = new(["Accepted", "SupplementRequired", "Refused"], new("Tiếp nhận", "Receive")),
        [RowKind.Work] = new(["Done", "Returned"], new("Xử lý", "Work")),
        [RowKind.Review] = new(["Approved", "SupplementRequired", "Rejected", "Returned"], new("Xem xét, quyết định", "Review")),
        [RowKind.Consult] = new(["Agreed", "Objected", "Expired"], new("Lấy ý kiến", "Consult")),
        [RowKind.Issue] = new(["Issued"], new("Phát hành kết quả", "Issue")),
        [RowKind.Return] = new(["Returned"], new("Trả kết quả", "Return")),
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, Sentence> Words = new Dictionary<string, Sentence>(StringComparer.Ordinal)
    {
        ["Accepted"] = new("Nhận", "Accepted"),
        ["SupplementRequired"] = new("Yêu cầu bổ sung", "Supplement required"),
        ["Refused"] = new("Từ chối", "Refused"),
        ["Done"] = new("Xong", "Done"),
        ["Returned"] = new("Trả lại", "Returned"),
        ["Approved"] = new("Đồng ý", "Approved"),
        ["Rejected"] = new("Không đồng ý", "Rejected"),
        ["Agreed"] = new("Đồng ý", "Agreed"),
        ["Objected"] = new("Phản đối", "Objected"),
        ["Expired"] = new("Quá hạn", "Expired"),
        ["Issued"] = new("Đã phát hành", "Issued"),
        ["Supplied"] = new("Đã bổ sung", "Supplied"),
        ["Withdrawn"] = new("Rút hồ sơ", "Withdrawn"),
        ["Paid"] = new("Đã nộp", "Paid"),
        ["Waived"] = new("Được miễn", "Waived"),
        ["Confirmed"] = new("Xác nhận", "Confirmed"),
        ["Corrected"] = new("Sửa lại", "Corrected"),
        ["Found"] = new("Tìm thấy", "Found"),
        ["NotFound"] = new("Không thấy", "Not found"),
        ["Unavailable"] = new("Không tra được", "Unavailable"),
        ["Completed"] = new("Xong", "Completed"),
        ["True"] = new("Đúng", "True"),
        ["False"] = new("Sai", "False"),
        ["Default"] = new("Còn lại", "Otherwise"),
    }.ToImmutableDictionary();

    private static readonly ImmutableHashSet<string> Sideways =
        ["SupplementRequired", "Refused", "Returned", "Rejected", "Withdrawn", "Corrected"];

    public static ImmutableArray<RowKind> All { get; } = [.. Enum.GetValues<RowKind>()];

    /// <summary>The type name in documents.</summary>
    public static string TypeOf(RowKind kind) => "Procedure." + kind;

    /// <summary>The kind of a type; null for a step that is no row.</summary>
    public static RowKind? OfType(string type) =>
        type.StartsWith("Procedure.", StringComparison.Ordinal) && Enum.TryParse<RowKind>(type["Procedure.".Length..], out var kind) && TypeOf(kind) == type
            ? kind
            : null;

    /// <summary>The outcomes, the one by which the work goes on first.</summary>
    public static ImmutableArray<string> PortsOf(RowKind kind) => Shapes[kind].Ports;

    public static string MainPortOf(RowKind kind) => Shapes[kind].Ports[0];

    public static Sentence NameOf(RowKind kind) => Shapes[kind].Name;

    /// <summary>What people call an outcome; a port that is not one of ours is called as it is.</summary>
    public static Sentence NameOf(string type, string port) => (type, port) switch
    {
        ("Procedure.Return", "Returned") => new Sentence("Đã trả", "Handed over"),
        ("Procedure.Review", "Rejected") => new Sentence("Không đồng ý", "Rejected"),
        ("Elsa.Start" or "Procedure.Notify", "Done") => new Sentence("Tiếp", "Next"),
        _ => Words.GetValueOrDefault(port) ?? new Sentence(port, port),
    };

    /// <summary>Whether the work goes on by an outcome, rather than back or out.</summary>
    internal static bool IsOnward(string type, string port) => type switch
    {
        "Procedure.Return" => true,
        "Procedure.Pay" or "Procedure.Supplement" when port == "Expired" => false,
        _ => !Sideways.Contains(port) || !type.StartsWith("Procedure.", StringComparison.Ordinal),
    };

    private sealed record Shape(ImmutableArray<string> Ports, Sentence Name);
}
