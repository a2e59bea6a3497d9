using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of papers that the vault holds.</summary>
internal static class VaultSlotText
{
    public static readonly Sentence NotChecked = new(
        "Chưa kiểm tra kho giấy tờ. Bấm “Kiểm tra kho” rồi mới nộp hoặc nhận giấy này.",
        "The vault was not searched yet. Press “Search the vault” before this paper is given or taken in.");
    public static readonly Sentence Closed = new(
        "Kho đang có giấy này còn giá trị (kiểm tra lúc {0}), nên không nhận tệp. Dùng bản trong kho, hoặc chọn lý do bản đó không dùng được.",
        "The vault holds this paper and it is valid (searched at {0}), so no file is taken. Use that one, or choose why it does not fit.");
    public static readonly Sentence Issued = new("Số {0}, {1} cấp ngày {2}.", "Number {0}, issued by {1} on {2}.");
    public static readonly Sentence Digitised = new("Bản điện tử do {0} tiếp nhận ngày {1}.", "Digital copy that {0} took in on {1}.");
    public static readonly Sentence Valid = new("Còn giá trị.", "Valid.");
    public static readonly Sentence ValidUntil = new("Còn giá trị đến {0}.", "Valid until {0}.");
    public static readonly Sentence Searched = new("Đã kiểm tra kho lúc {0}.", "The vault was searched at {0}.");
    public static readonly Sentence Other = new("Bản trong kho không dùng được", "The copy in the vault does not fit");
    public static readonly Sentence Reason = new("Lý do không dùng bản trong kho: {0}", "Why the copy in the vault does not fit: {0}");
    public static readonly Sentence ChooseReason = new("Chọn lý do", "Choose the reason");
    public static readonly Sentence Instead = new("Nộp tệp khác", "Give another file");
    public static readonly Sentence NotUsed = new("Không dùng bản trong kho: {0}.", "The copy in the vault is not used: {0}.");
    public static readonly Sentence Keep = new("Dùng bản trong kho", "Use the copy in the vault");
    public static readonly Sentence Pick = new("Lấy từ kho", "Take it from the vault");
    public static readonly Sentence Leave = new("Không lấy từ kho", "Do not take it from the vault");
    public static readonly Sentence Check = new("Kiểm tra kho", "Search the vault");
    public static readonly Sentence CheckHint = new("Tra kho của người có số định danh đã nhập và các cơ sở dữ liệu kết nối; lần kiểm tra được ghi lại.", "Searches the vault of whoever has the number above and the connected databases; each search is noted.");
    public static readonly Sentence Short = new("Lấy từ kho giấy tờ", "Taken from the vault");
}
