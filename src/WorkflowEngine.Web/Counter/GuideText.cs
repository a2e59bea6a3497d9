using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>The words for guiding somebody who files from their own account.</summary>
internal static class GuideText
{
    public static readonly Sentence Title = new("Hướng dẫn người dân tự nộp", "Guiding somebody who files themselves");
    public static readonly Sentence Begin = new("Hướng dẫn tự nộp trên tài khoản", "Guide them in their own account");
    public static readonly Sentence Code = new("Mã hướng dẫn", "Guidance code");
    public static readonly Sentence CodeHint = new(
        "Người dân nhập mã này tại kiosk, đăng nhập rồi tự nộp. Mã dùng một lần, đến {0}.",
        "The person enters this code at the kiosk, signs in and files. It opens once, until {0}.");
    public static readonly Sentence State = new("Đang đến đâu", "How far they are");
    public static readonly Sentence Waits = new("Chưa có ai nhập mã này.", "Nobody has entered the code yet.");
    public static readonly Sentence Left = new("Còn {0} việc phải làm:", "{0} things are left to do:");
    public static readonly Sentence Whole = new("Đã khai đủ. Người dân kiểm tra lại rồi tự gửi.", "All is answered. The person checks it and sends it.");
    public static readonly Sentence Ends = new(
        "Bạn thấy việc còn thiếu, không thấy nội dung khai. Khi hồ sơ được gửi, trang này đóng lại.",
        "You see what is missing, not what is answered. When the dossier is sent this page closes.");
    public static readonly Sentence Again = new("Xem lại", "Look again");
}
