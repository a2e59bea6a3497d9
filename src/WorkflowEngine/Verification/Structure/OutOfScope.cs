using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Types of Elsa that are kept in a document and never run, with the reason.</summary>
internal static class OutOfScope
{
    private static readonly Sentence Web = new(
        "quy trình không mở cổng HTTP của riêng mình, dữ liệu vào ra đi qua API của hệ thống",
        "a procedure opens no HTTP door of its own, data goes in and out by the system's API");

    private static readonly Sentence Call = new(
        "quy trình không tự gọi ra ngoài, hãy dùng bước Tra cứu với một kết nối đã khai báo",
        "a procedure does not call out by itself; use a Lookup with a declared connector");

    private static readonly Sentence OtherNotation = new(
        "chỉ chạy lưu đồ, không chạy máy trạng thái hay BPMN",
        "only flowcharts are run, neither state machines nor BPMN");

    private static readonly Sentence Alteration = new(
        "hồ sơ đang chạy chỉ được chuyển đổi có người ký, không do một bước trong quy trình",
        "running dossiers are changed by a migration that somebody signs, not by a step of a procedure");

    private static readonly Sentence Code = new(
        "chỉ chạy quy tắc JavaScript trong giới hạn",
        "only JavaScript rules within their budget are run");

    private static readonly (string Part, Sentence Why)[] Parts =
    [
        ("HttpEndpoint", Web), ("WriteHttpResponse", Web), ("WriteFileHttpResponse", Web),
        ("DownloadHttpFile", Call), ("SendEmail", Call),
        ("StateMachine", OtherNotation), ("Bpmn", OtherNotation),
        ("Alteration", Alteration),
        ("RunCSharp", Code), ("RunPython", Code), ("RunLiquid", Code),
    ];

    /// <summary>Why the type is not run; null for a type that is simply not known.</summary>
    public static Sentence? Why(string type)
    {
        foreach (var (part, why) in Parts)
        {
            if (type.Contains(part, StringComparison.Ordinal))
            {
                return why;
            }
        }

        return null;
    }
}
