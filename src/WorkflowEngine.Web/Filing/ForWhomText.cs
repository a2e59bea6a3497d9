using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of filing for somebody else.</summary>
internal static class ForWhomText
{
    public static readonly Sentence Question = new("Bạn nộp hồ sơ cho ai?", "For whom do you file?");
    public static readonly Sentence Missing = new("Chọn người có hồ sơ này.", "Choose for whom you file.");
    public static readonly Sentence Myself = new("Cho chính tôi", "For myself");
    public static readonly Sentence ForOrganisation = new("Cho {0}, mã số {1}", "For {0}, number {1}");
    public static readonly Sentence ByMandate = new("Cho người khác, theo ủy quyền", "For somebody else, by mandate");
    public static readonly Sentence MandateNever = new(
        "Không nộp thay theo ủy quyền được: {0}",
        "Nobody can file this by mandate: {0}");
    public static readonly Sentence MandateNotListed = new(
        "thủ tục đã công bố không cho phép.",
        "the published procedure does not allow it.");
    public static readonly Sentence MandateFacts = new("Người ủy quyền cho bạn", "Who gives you the mandate");
    public static readonly Sentence Name = new("Họ và tên người ủy quyền", "Full name");
    public static readonly Sentence NameMissing = new("Nhập họ và tên người ủy quyền", "Enter the full name of who gives the mandate");
    public static readonly Sentence IdentityMissing = new("Nhập số định danh 12 chữ số của người ủy quyền", "Enter the 12-figure identity number of who gives the mandate");
    public static readonly Sentence IdentityOwn = new("Đây là số của chính bạn. Chọn “Cho chính tôi”.", "This is your own number. Choose “For myself”.");
    public static readonly Sentence NeedsNumber = new(
        "Muốn nộp thay người khác, tài khoản của bạn phải có số định danh. Ghi số đó vào trang Tài khoản của tôi.",
        "To file for somebody else your account needs your identity number. Enter it on the page My account.");
    public static readonly Sentence Principal = new("Người ủy quyền", "Person you act for");
    public static readonly Sentence Organisation = new("Tổ chức", "Organisation");
    public static readonly Sentence Number = new("Mã số", "Number");
    public static readonly Sentence Agent = new("Người nộp thay", "Who files");
    public static readonly Sentence Representative = new("Người đại diện", "Representative");
    public static readonly Sentence Title = new("Chức danh", "Position");
    public static readonly Sentence Source = new("Bạn nộp thay; lấy từ bước trước và tài khoản của bạn", "You file for somebody else; from the step before and your account");
}
