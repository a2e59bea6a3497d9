using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>The words of the error pages.</summary>
internal static class ErrorText
{
    public static readonly Sentence FaultHeading = new("Trang này đang gặp sự cố", "This page has run into a problem");
    public static readonly Sentence FaultWhat = new(
        "Lỗi ở phía hệ thống, không phải do bạn. Những gì đã lưu trước đó vẫn còn; việc vừa gửi có thể chưa được ghi.",
        "The fault is ours, not yours. What you saved before is still there; what you sent just now may not have been recorded.");
    public static readonly Sentence FaultNext = new(
        "Mở lại trang trước và xem việc đã được ghi chưa, rồi hãy gửi lại. Nếu vẫn lỗi, gọi hỗ trợ và đọc mã dưới đây.",
        "Open the previous page again, see whether it was recorded, and only then send again. If it still fails, call for help and read out the code below.");
    public static readonly Sentence CodeLabel = new("Mã sự cố", "Problem code");

    public static readonly Sentence NotFoundHeading = new("Không có trang này", "There is no such page");
    public static readonly Sentence NotFoundWhat = new(
        "Địa chỉ gõ sai một ký tự, hoặc trang đã chuyển đi nơi khác.",
        "The address has a wrong character, or the page has moved.");
    public static readonly Sentence NotFoundNext = new(
        "Kiểm tra lại địa chỉ, hoặc tìm thủ tục và hồ sơ từ trang đầu.",
        "Check the address, or look for the procedure or the dossier from the start page.");

    public static readonly Sentence NotAllowedHeading = new("Bạn chưa có quyền mở trang này", "You may not open this page");
    public static readonly Sentence NotAllowedWhat = new(
        "Trang này dành cho người giữ vị trí được giao việc đó.",
        "This page is for the position that holds this work.");
    public static readonly Sentence NotAllowedMay = new("Người mở được: {0}.", "Who may open it: {0}.");
    public static readonly Sentence NotAllowedNext = new(
        "Nếu bạn được giao việc này, nhờ người quản trị phân quyền của đơn vị thêm vị trí cho bạn. Nếu bạn có nhiều vị trí, đổi vị trí rồi mở lại.",
        "If this work is yours, ask your unit’s administrator to give you the position. If you hold several positions, switch and open it again.");

    public static readonly Sentence BusyHeading = new("Bạn gửi quá nhiều lần trong ít phút", "Too many requests in a few minutes");
    public static readonly Sentence BusyWhat = new(
        "Để bảo vệ hồ sơ của mọi người, hệ thống tạm không nhận thêm yêu cầu từ máy này.",
        "To protect everybody’s dossiers, no more requests are taken from this computer for now.");
    public static readonly Sentence BusyNext = new("Đợi một phút rồi thử lại.", "Wait a minute and try again.");

    public static readonly Sentence TooLargeHeading = new("Tệp gửi lên lớn quá mức nhận", "The file is larger than can be taken");
    public static readonly Sentence TooLargeWhat = new("Chưa có tệp nào được lưu.", "No file was saved.");
    public static readonly Sentence TooLargeNext = new(
        "Chụp lại với cỡ ảnh nhỏ hơn, hoặc tách trang thành nhiều tệp.",
        "Take the picture at a smaller size, or split the pages into several files.");

    public static readonly Sentence StaleHeading = new("Yêu cầu vừa gửi không còn dùng được", "What was sent can no longer be used");
    public static readonly Sentence StaleWhat = new(
        "Trang có thể đã mở quá lâu, hoặc được mở lại từ một liên kết cũ. Chưa có gì được ghi.",
        "The page may have been open too long, or come from an old link. Nothing was recorded.");
    public static readonly Sentence StaleNext = new(
        "Mở lại trang và gửi một lần nữa.",
        "Open the page again and send once more.");

    public static readonly Sentence UnreadableHeading = new("Nội dung gửi có ký tự không đọc được", "What was sent holds a sign that cannot be read");
    public static readonly Sentence UnreadableWhat = new(
        "Trong một ô có ký tự số 0, thường do chép từ một chương trình khác. Chưa có gì được ghi.",
        "A field holds the sign of number 0, which mostly comes with what is copied from another program. Nothing was recorded.");
    public static readonly Sentence UnreadableNext = new(
        "Mở lại trang, gõ lại ô vừa dán rồi gửi một lần nữa.",
        "Open the page again, type what you pasted and send once more.");

    public static readonly Sentence Start = new("Về trang đầu", "Go to the start page");
}
