using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>The words of the page of subscriptions of other systems.</summary>
internal static class WebhookPageText
{
    public static readonly Sentence Title = new("Thông báo trạng thái ra ngoài", "Webhooks");
    public static readonly Sentence Lead = new(
        "Hệ thống khác được báo khi hồ sơ đổi trạng thái: mã, trạng thái, thời gian, không có thông tin cá nhân. Mỗi thông báo có chữ ký bằng khóa chung của hai bên.",
        "Other systems are told when dossiers change their state: code, state, times, nothing personal. Each message is signed by a secret that both sides share.");
    public static readonly Sentence Empty = new("Cơ quan chưa đăng ký hệ thống nào.", "The office has no subscription yet.");
    public static readonly Sentence Address = new("Địa chỉ", "Address");
    public static readonly Sentence Owner = new("Người chịu trách nhiệm", "Owner");
    public static readonly Sentence Events = new("Trạng thái", "States");
    public static readonly Sentence AllEvents = new("tất cả", "all");
    public static readonly Sentence Scope = new("Thủ tục, đơn vị", "Procedures, units");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence NotYet = new("Chưa hoặc hết hiệu lực", "Not in force");
    public static readonly Sentence Up = new("Bình thường", "Working");
    public static readonly Sentence Down = new("Đang lỗi", "Failing");
    public static readonly Sentence Stopped = new("Đã ngừng", "Given up");
    public static readonly Sentence Since = new("Lỗi từ {0}, gửi lại lúc {1}", "Failing since {0}, tried again at {1}");
    public static readonly Sentence StoppedAt = new("Ngừng lúc {0} vì lỗi quá lâu", "Given up at {0}, for it failed too long");
    public static readonly Sentence Backlog = new("{0} trạng thái chờ gửi", "{0} states wait");
    public static readonly Sentence Try = new("Gửi thử", "Send a trial");
    public static readonly Sentence GoOn = new("Bật lại", "Switch on again");
    public static readonly Sentence GoOnNote = new(
        "Gửi tiếp từ chỗ đã dừng; trạng thái cũ mà không ai cần nữa có thể đã được dọn.",
        "It goes on where it stopped; old states that nobody needed may have been cleared.");
    public static readonly Sentence Log = new("Các lần gửi gần nhất", "Latest messages");
    public static readonly Sentence LogEmpty = new("Chưa gửi lần nào.", "Nothing was sent yet.");
    public static readonly Sentence Event = new("Sự kiện, hồ sơ", "Event, dossier");
    public static readonly Sentence At = new("Lúc", "At");
    public static readonly Sentence Outcome = new("Kết quả", "Outcome");
    public static readonly Sentence Act = new("Xử lý", "What to do");
    public static readonly Sentence Again = new("Gửi lại", "Send again");
    public static readonly Sentence Tries = new("{0} lần, mã {1}", "{0} times, status {1}");
    public static readonly Sentence Tried = new("Gửi thử thành công, mã {0}.", "The trial went through, status {0}.");
    public static readonly Sentence TryFailed = new("Gửi thử không được: {0}", "The trial failed: {0}");
    public static readonly Sentence DoneAgain = new("Thông báo sẽ được gửi lại ngay.", "The message is sent again at once.");
    public static readonly Sentence DoneOn = new("Đã bật lại; gửi tiếp ngay.", "It is switched on again and goes on at once.");
    public static readonly Sentence Gone = new("Không có mục này, hoặc đã được xử lý.", "There is no such entry, or it has been dealt with.");

    public static readonly Sentence Add = new("Thêm hệ thống nhận", "Add a system");
    public static readonly Sentence AddTitle = new("Thêm hệ thống nhận thông báo", "Add a system that is told");
    public static readonly Sentence EditTitle = new("Sửa hệ thống nhận thông báo", "Change a system that is told");
    public static readonly Sentence Edit = new("Sửa", "Change");
    public static readonly Sentence Code = new("Mã", "Code");
    public static readonly Sentence CodeHint = new("Chữ thường không dấu, chữ số, gạch nối, ví dụ bao-cao-tinh. Không đổi được sau khi lưu.", "Small letters, digits, hyphens, such as provincial-reports. It cannot be changed later.");
    public static readonly Sentence NameVi = new("Tên hệ thống", "Name in Vietnamese");
    public static readonly Sentence NameEn = new("Tên tiếng Anh", "Name in English");
    public static readonly Sentence AddressHint = new("Bắt đầu bằng https://. Máy chủ trong mạng riêng phải được quản trị máy chủ cho phép.", "It begins with https://. A host in a private network has to be allowed in the node’s settings.");
    public static readonly Sentence OwnerHint = new("Được báo khi hệ thống nhận lỗi quá lâu và việc gửi đã ngừng.", "Told when the other system fails for too long and is given up.");
    public static readonly Sentence EventsHint = new("Không chọn gì là báo mọi trạng thái.", "None chosen means all.");
    public static readonly Sentence ProcedureCodes = new("Mã thủ tục", "Codes of procedures");
    public static readonly Sentence ScopeHint = new("Mỗi dòng một mã; để trống là mọi thủ tục.", "One code a line; empty for all.");
    public static readonly Sentence UnitCodes = new("Mã đơn vị", "Codes of units");
    public static readonly Sentence UnitsHint = new("Mỗi dòng một mã, kể cả các đơn vị trực thuộc; để trống là mọi đơn vị.", "One code a line, each for all that is under it; empty for all.");
    public static readonly Sentence GiveUp = new("Số giờ thử lại trước khi ngừng", "Hours before it is given up");
    public static readonly Sentence GiveUpHint = new("Từ 24 đến 72 giờ.", "24 to 72.");
    public static readonly Sentence Save = new("Lưu, có hiệu lực ngay", "Save, in force at once");
    public static readonly Sentence Cancel = new("Bỏ qua", "Cancel");
    public static readonly Sentence Saved = new("Đã lưu; có hiệu lực ngay.", "Saved; it is in force at once.");
    public static readonly Sentence Pause = new("Tạm dừng", "Pause");
    public static readonly Sentence PausedState = new("Tạm dừng", "Paused");
    public static readonly Sentence PausedNote = new("Trạng thái mới được giữ 30 ngày và gửi đủ khi bật lại.", "New states are kept for 30 days and all go once it is switched on again.");
    public static readonly Sentence DonePaused = new("Đã tạm dừng.", "It is paused.");
    public static readonly Sentence Remove = new("Gỡ hệ thống này", "Remove this system");
    public static readonly Sentence RemoveNote = new("Không gửi gì nữa; khóa ký bị xóa, những gì chưa gửi bị bỏ. Văn bản đăng ký vẫn được lưu.", "Nothing is sent any more; its secret is deleted and what waits is dropped. The document stays.");
    public static readonly Sentence RemoveNow = new("Gỡ", "Remove");
    public static readonly Sentence Removed = new("Đã gỡ.", "It was removed.");
    public static readonly Sentence Ended = new("Đã gỡ hoặc hết hiệu lực", "Removed or ended");
    public static readonly Sentence Until = new("đến hết {0}", "until {0}");
    public static readonly Sentence Revive = new("Dùng lại", "Use again");
    public static readonly Sentence Secret = new("Khóa ký", "Secret");
    public static readonly Sentence SecretHere = new("Tạo trên trang này", "Made on this page");
    public static readonly Sentence SecretSetting = new("Trong cấu hình máy chủ", "In the node’s settings");
    public static readonly Sentence SecretNone = new("Chưa có: tạo khóa rồi đưa cho hệ thống nhận", "None yet: make one and give it to the other system");
    public static readonly Sentence NewSecret = new("Tạo khóa ký mới", "Make a new secret");
    public static readonly Sentence SecretMade = new("Khóa ký của “{0}” (base64)", "Secret of “{0}” (base64)");
    public static readonly Sentence SecretOnce = new(
        "Chép ngay và chuyển an toàn cho hệ thống nhận: khóa chỉ hiện một lần. Khóa cũ, nếu có, không còn dùng được.",
        "Copy it now and hand it over safely: it is shown this once. The one before, if any, no longer holds.");

    private static readonly Sentence SentState = new("Đã nhận", "Taken");
    private static readonly Sentence RefusedState = new("Bị từ chối", "Refused");
    private static readonly Sentence FailingState = new("Chưa gửi được", "Failing");
    private static readonly Sentence AgainState = new("Chờ gửi lại", "To be sent again");
    private static readonly Sentence Ping = new("Gửi thử", "Trial");

    public static Sentence PausedBy(Sentence name) => new($"{name.Vi} đã tạm dừng.", $"Paused by {name.En}.");

    public static (TagKind Kind, Sentence Name) Of(DeliveryState state) => state switch
    {
        DeliveryState.Sent => (TagKind.Ok, WebhookPageText.SentState),
        DeliveryState.Refused => (TagKind.Bad, WebhookPageText.RefusedState),
        DeliveryState.Again => (TagKind.Wait, WebhookPageText.AgainState),
        _ => (TagKind.Wait, WebhookPageText.FailingState),
    };

    public static Sentence Of(string word) => WorkflowEngine.Webhooks.WebhookEvents.StatusOf(word) is { } status ? StatusWords.Of(status) : WebhookPageText.Ping;

    public static Sentence Of(PublicStatus status) => StatusWords.Of(status);
}
