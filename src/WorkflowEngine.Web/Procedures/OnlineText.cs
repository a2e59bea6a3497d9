using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the list of procedures fit to be fully online.</summary>
internal static class OnlineText
{
    public static readonly Sentence Title = new("Thủ tục đủ điều kiện trực tuyến toàn trình", "Procedures fit to be fully online");
    public static readonly Sentence Lead = new(
        "Tính từ chính quy trình đang áp dụng: nộp, trả lời và nhận kết quả mà không ai phải đến. {0} trên {1} thủ tục đủ điều kiện.",
        "Reckoned from the procedures in use: filed, answered and returned without anybody having to come. {0} of {1} are fit.");
    public static readonly Sentence Fit = new("Đủ điều kiện", "Fit");
    public static readonly Sentence Others = new("Chưa đủ điều kiện, kèm lý do", "Not fit, with the reason");
    public static readonly Sentence None = new("Chưa có thủ tục nào.", "There is none.");
    public static readonly Sentence Declared = new("Mức đang công bố", "Level published");
    public static readonly Sentence Reasons = new("Lý do", "Reasons");
    public static readonly Sentence ToTable = new("Mở bước", "Open the step");

    public static Sentence Of(ServiceLevel? level) => level switch
    {
        ServiceLevel.Full => new("Toàn trình", "Full"),
        ServiceLevel.Partial => new("Một phần", "Partial"),
        _ => new("Chưa ghi", "Not given"),
    };
}
