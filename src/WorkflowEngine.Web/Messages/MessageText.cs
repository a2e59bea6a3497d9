using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Messages;

/// <summary>The words of the applicant's inbox.</summary>
internal static class MessageText
{
    public static readonly Sentence Title = new("Tin nhắn", "Messages");
    public static readonly Sentence TitleUnread = new("Tin nhắn ({0} chưa đọc)", "Messages ({0} unread)");
    public static readonly Sentence Lead = new(
        "Những gì cơ quan gửi cho bạn về hồ sơ và phản ánh. Bản gửi thư và tin nhắn điện thoại cũng nằm ở đây.",
        "What the agencies sent you about dossiers and feedback. What went by mail or telephone is here too.");
    public static readonly Sentence Empty = new("Chưa có tin nhắn nào.", "No messages yet.");
    public static readonly Sentence Caption = new("Tin nhắn, mới nhất trước", "Messages, the latest first");
    public static readonly Sentence Subject = new("Nội dung", "Message");
    public static readonly Sentence At = new("Lúc", "When");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Unread = new("Chưa đọc", "Unread");
    public static readonly Sentence Read = new("Đã đọc", "Read");
    public static readonly Sentence Feedback = new("Phản ánh {0}: có thay đổi", "Feedback {0}: something happened");
    public static readonly Sentence More = new("Tin cũ hơn", "Older messages");
}
