using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>The words of what was tried and refused.</summary>
internal static class AttemptText
{
    public static readonly Sentence Title = new("Yêu cầu bị từ chối", "Refused attempts");
    public static readonly Sentence Lead = new(
        "Mỗi lần đòi giấy tờ đã có trong kho, giấy ngoài danh mục, mở hồ sơ của người khác hay gửi tệp không được nhận là một dòng ở đây. Yêu cầu ngoài danh mục có căn cứ vẫn được thực hiện và cũng ghi lại.",
        "Every time a paper that the vault holds or that is not listed was asked for, somebody else’s dossier was opened, or a file was sent that is not taken, there is a line here. A request beyond the list with a basis in law is done, and noted too.");
    public static readonly Sentence Month = new("Tháng", "Month");
    public static readonly Sentence Show = new("Xem số liệu", "Show the figures");
    public static readonly Sentence Unit = new("Đơn vị", "Unit");
    public static readonly Sentence NoUnit = new("Không thuộc đơn vị nào", "No unit");
    public static readonly Sentence Kind = new("Việc đã thử", "What was tried");
    public static readonly Sentence Count = new("Số lần", "Times");
    public static readonly Sentence CountsCaption = new("Số lần theo đơn vị, tháng {0}", "Times by unit, {0}");
    public static readonly Sentence ListCaption = new("Từng lần, mới nhất trước", "Each of them, the latest first");
    public static readonly Sentence Open = new("Xem {0} lần: {1}, {2}", "Show {0}: {1}, {2}");
    public static readonly Sentence None = new("Tháng này chưa có lần nào.", "Nothing this month.");
    public static readonly Sentence All = new("Tất cả đơn vị, tất cả việc", "All units and kinds");
    public static readonly Sentence When = new("Lúc", "When");
    public static readonly Sentence Who = new("Người thử", "Who");
    public static readonly Sentence Where = new("Hồ sơ, thủ tục, bước, giấy tờ, trang", "Dossier, procedure, step, paper, page");
    public static readonly Sentence AtStep = new("bước {0}", "step {0}");
    public static readonly Sentence Way = new("Qua", "By");
    public static readonly Sentence Applicant = new("Người nộp (tài khoản {0})", "Applicant (account {0})");
    public static readonly Sentence Anonymous = new("Người chưa đăng nhập", "Somebody not signed in");
    public static readonly Sentence More = new("Chỉ hiện {0} lần mới nhất.", "Only the latest {0} are shown.");

    private static readonly Sentence ByPage = new("trang web", "the site");
    private static readonly Sentence ByApi = new("API", "API");
    private static readonly Sentence ByPortal = new("Cổng Dịch vụ công quốc gia", "the national portal");
    private static readonly Sentence BySystem = new("hệ thống", "the system");

    public static Sentence WayOf(string way) => way switch
    {
        "page" => AttemptText.ByPage,
        "api" or "elsa" => AttemptText.ByApi,
        "portal" => AttemptText.ByPortal,
        _ => AttemptText.BySystem,
    };

    public static Sentence Of(AttemptKind kind) => kind switch
    {
        AttemptKind.HeldAsked => new("Đòi giấy tờ đã có trong kho, cơ sở dữ liệu", "Asked for a paper that is held"),
        AttemptKind.BarredAsked => new("Đòi giấy tờ không được phép đòi", "Asked for a paper that may not be asked for"),
        AttemptKind.UnlistedAsked => new("Đòi giấy tờ ngoài danh mục, không nêu căn cứ", "Asked beyond the list without a basis"),
        AttemptKind.AskedTooOften => new("Đòi bổ sung quá số lần", "Asked too often"),
        AttemptKind.HeldGiven => new("Nộp, nhận lại giấy tờ đã có trong kho", "Gave or took in a paper that is held"),
        AttemptKind.Unchecked => new("Nộp giấy tờ khi chưa kiểm tra kho", "Gave a paper before the vault was searched"),
        AttemptKind.Undigitised => new("Trả kết quả khi chưa có bản điện tử", "Returned without a digital result"),
        AttemptKind.NotHeld => new("Khai lấy từ kho giấy tờ mà kho không có", "Claimed a paper that the vault does not hold"),
        AttemptKind.NotTheirs => new("Ra lệnh trên hồ sơ không thuộc quyền", "Acted on a dossier that is not theirs"),
        AttemptKind.StrangersAddress => new("Mở địa chỉ hồ sơ của người khác", "Opened somebody else’s dossier"),
        AttemptKind.UnknownField => new("Gửi trường mà tờ khai không có", "Sent fields that the form does not have"),
        AttemptKind.BadFile => new("Gửi tệp không được nhận", "Sent a file that is not taken"),
        AttemptKind.TooMuch => new("Gửi quá nhiều, quá lớn", "Sent too much"),
        AttemptKind.WayBarred => new("Nộp bằng cách mà chính sách không cho", "Handed in by a way that a policy closes"),
        AttemptKind.PaperUnreasoned => new("Nộp bản giấy mà không nêu lý do", "Handed in on paper without a reason"),
        AttemptKind.Forged => new("Gửi thông điệp giả danh hệ thống khác", "Sent a message in another system’s name"),
        AttemptKind.BeyondList => new("Yêu cầu ngoài danh mục, có căn cứ (đã thực hiện)", "Asked beyond the list with a basis (done)"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for this kind."),
    };
}
