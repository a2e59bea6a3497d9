using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>The words of the queue at a one-stop.</summary>
internal static class QueueText
{
    public static readonly Sentence Title = new("Hàng chờ hôm nay", "Today’s queue");
    public static readonly Sentence Serving = new("Đang phục vụ số {0}", "Serving number {0}");
    public static readonly Sentence Since = new("từ {0}", "since {0}");
    public static readonly Sentence Waiting = new("{0} người đang chờ", "{0} waiting");
    public static readonly Sentence Call = new("Gọi số tiếp", "Call the next");
    public static readonly Sentence Served = new("Phục vụ xong", "Served");
    public static readonly Sentence Again = new("Gọi lại", "Call again");
    public static readonly Sentence AgainNumber = new("Gọi lại số {0}", "Call number {0} again");
    public static readonly Sentence NotAgain = new(
        "Không gọi lại được số {0}. Chỉ gọi lại số đang phục vụ tại quầy của bạn, hoặc số khách không đến trong {1} phút vừa qua.",
        "Number {0} cannot be called again: only the one that you serve, or one missed within the last {1} minutes.");
    public static readonly Sentence MissedTitle = new("Khách không đến, còn gọi lại được", "Missed, can be called again");
    public static readonly Sentence MissedAt = new("Không đến lúc", "Missed at");
    public static readonly Sentence Counter = new("Quầy số", "Counter");
    public static readonly Sentence CounterMissing = new(
        "Ghi quầy số mấy (từ 1 đến {0}) rồi gọi, để bảng gọi số chỉ đúng quầy.",
        "Enter the number of your counter (1 to {0}) and call again: the board names it.");
    public static readonly Sentence Missed = new("Khách không đến", "Nobody came");
    public static readonly Sentence Pass = new("Chuyển quầy khác", "Send to another counter");
    public static readonly Sentence Line = new("Xem hàng chờ", "See the queue");
    public static readonly Sentence Number = new("Số", "Number");
    public static readonly Sentence Taken = new("Lấy số lúc", "Taken at");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence IsWaiting = new("Đang chờ", "Waiting");
    public static readonly Sentence IsCalled = new("Đang được phục vụ tại quầy của {0}", "Being served by {0}");
    public static readonly Sentence IsCalledTo = new("Đang được phục vụ tại quầy {0} ({1})", "Being served at counter {0} ({1})");
    public static readonly Sentence IsPassed = new("Chuyển sang, đang chờ", "Sent on, waiting");
    public static readonly Sentence Empty = new("Không còn ai chờ. Người đến sau lấy số tại kiosk.", "Nobody waits. Whoever comes takes a number at the kiosk.");
    public static readonly Sentence Nobody = new("Không còn ai chờ.", "Nobody waits.");
    public static readonly Sentence CalledTo = new("Mời số {0} vào quầy {1}.", "Number {0}, please come to counter {1}.");
    public static readonly Sentence Ended = new("Đã ghi nhận.", "Noted.");
    public static readonly Sentence NotServing = new("Bạn không phục vụ số nào.", "You serve no number.");
    public static readonly Sentence Back = new("Về tiếp nhận tại quầy", "Back to the counter");
}
