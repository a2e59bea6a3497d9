using WorkflowEngine.Issuing;
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

    private static readonly Sentence Corrected = new("Đã đính chính ngày {0}; dùng bản đính chính", "Corrected on {0}; use the corrected one");
    private static readonly Sentence Replaced = new("Đã thay bằng số {1} ngày {0}, không còn giá trị", "Replaced by number {1} on {0}, void");
    private static readonly Sentence Revoked = new("Đã thu hồi ngày {0}, không còn giá trị", "Revoked on {0}, void");

    /// <summary>What became of a result, with places for the day and the number that took its place.</summary>
    public static Sentence ChangeOf(ResultChange change) => change switch
    {
        ResultChange.Corrected => VaultText.Corrected,
        ResultChange.Replaced => VaultText.Replaced,
        _ => VaultText.Revoked,
    };

    public static readonly Sentence Scans = new("Giấy tờ bạn đã nộp", "Papers that you handed in");
    public static readonly Sentence ScansLead = new(
        "Cơ quan đã tiếp nhận và số hóa các giấy tờ này. Thủ tục sau cần đúng giấy đó thì lấy từ đây, bạn không phải nộp lại.",
        "Offices took these papers in and digitised them. A procedure that needs one of them takes it from here.");
    public static readonly Sentence ScansCaption = new("Giấy tờ đã số hóa, mới nhất trước", "Digitised papers, the latest first");
    public static readonly Sentence TakenIn = new("Tiếp nhận", "Taken in");
    public static readonly Sentence By = new("tại {0}", "at {0}");
    public static readonly Sentence HashOf = new("mã kiểm tra tệp {0}…", "check code of the file {0}…");
    public static readonly Sentence UsedBy = new("Hồ sơ đã dùng", "Used by");
    public static readonly Sentence NotUsed = new("Chưa dùng lại", "Not used again");
    public static readonly Sentence SetAside = new("Không dùng lại được", "May not be used again");
    public static readonly Sentence Suggest = new("Gợi ý", "Suggestions");
    public static readonly Sentence Hide = new("Không gợi ý", "Do not suggest");
    public static readonly Sentence HideOf = new("Không gợi ý {0} khi nộp hồ sơ", "Do not suggest {0} when filing");
    public static readonly Sentence Show = new("Gợi ý lại", "Suggest again");
    public static readonly Sentence ShowOf = new("Gợi ý lại {0} khi nộp hồ sơ", "Suggest {0} again when filing");
    public static readonly Sentence Consent = new("Dùng lại giấy tờ đã nộp", "Using your papers again");
    public static readonly Sentence ConsentLead = new(
        "Kết quả do cơ quan cấp luôn được dùng lại theo luật. Với giấy tờ do bạn nộp, bạn có thể không cho dùng lại; khi đó hồ sơ sau bạn phải nộp lại.",
        "Results that an office issued are always used again, by law. Of papers that you handed in you may say that they are not; you then hand them in each time.");
    public static readonly Sentence Given = new("Đang cho phép dùng lại.", "They may be used again.");
    public static readonly Sentence NotGiven = new("Đang không cho dùng lại.", "They are not used again.");
    public static readonly Sentence Give = new("Cho phép dùng lại", "Allow it");
    public static readonly Sentence Withdraw = new("Không cho dùng lại", "Do not allow it");
}
