using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Vault;

/// <summary>The words of the vault.</summary>
internal static class VaultText
{
    public static readonly Sentence Title = new("Kho giấy tờ của tôi", "My vault");
    public static readonly Sentence Lead = new(
        "Kết quả thủ tục của bạn. Lần sau cần đến, bạn không phải nộp lại.",
        "Results of your procedures. When one is needed again, you need not hand it in.");
    public static readonly Sentence Empty = new(
        "Chưa có giấy tờ nào. Kết quả thủ tục sẽ tự vào đây.",
        "Nothing here yet. Results of procedures come here by themselves.");
    public static readonly Sentence Caption = new("Giấy tờ của tôi, mới nhất trước", "My papers, the latest first");
    public static readonly Sentence Paper = new("Giấy tờ", "Paper");
    public static readonly Sentence From = new("Nộp tại {0}", "Filed at {0}");
    public static readonly Sentence Number = new("Số", "Number");
    public static readonly Sentence Issued = new("Ngày cấp", "Issued");
    public static readonly Sentence SignedBy = new("{0} ký", "signed by {0}");
    public static readonly Sentence Valid = new("Giá trị", "Validity");
    public static readonly Sentence ValidAlways = new("Còn giá trị", "Valid");
    public static readonly Sentence ValidUntil = new("Còn giá trị đến {0}", "Valid until {0}");
    public static readonly Sentence Expired = new("Hết giá trị từ {0}", "Expired on {0}");
}
