using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Notices;

/// <summary>The words of the list of notices.</summary>
internal static class NoticeText
{
    public static readonly Sentence Title = new("Thông báo cho tôi", "My notices");
    public static readonly Sentence Lead = new(
        "Lời nhắc hạn và cảnh báo của các hồ sơ mà bạn giữ hoặc phụ trách.",
        "Reminders and warnings of dossiers that you hold or answer for.");
    public static readonly Sentence Empty = new("Chưa có thông báo nào.", "There are no notices yet.");
    public static readonly Sentence Told = new("Thông báo", "Notice");
    public static readonly Sentence At = new("Lúc", "When");
    public static readonly Sentence Unread = new("chưa đọc", "unread");
    public static readonly Sentence MarkRead = new("Đánh dấu đã đọc tất cả", "Mark all as read");
    public static readonly Sentence Marked = new("Đã đánh dấu {0} thông báo là đã đọc.", "{0} marked as read.");
    public static readonly Sentence Older = new("Cũ hơn", "Older");
    public static readonly Sentence Newest = new("Mới nhất", "Newest");
}
