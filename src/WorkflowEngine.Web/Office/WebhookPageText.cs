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
        "Hệ thống khác được báo khi hồ sơ đổi trạng thái: mã, trạng thái, thời gian, không có thông tin cá nhân. Mỗi đăng ký là một văn bản trong workflows/office/webhooks; khóa ký là cấu hình của máy chủ.",
        "Other systems are told when dossiers change their state: code, state, times, nothing personal. Each subscription is a document in workflows/office/webhooks; the secret is a setting of the server.");
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

    private static readonly Sentence SentState = new("Đã nhận", "Taken");
    private static readonly Sentence RefusedState = new("Bị từ chối", "Refused");
    private static readonly Sentence FailingState = new("Chưa gửi được", "Failing");
    private static readonly Sentence AgainState = new("Chờ gửi lại", "To be sent again");
    private static readonly Sentence Ping = new("Gửi thử", "Trial");

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
