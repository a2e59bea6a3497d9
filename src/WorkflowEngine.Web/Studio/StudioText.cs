using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio;

/// <summary>The words of our pages around the drawing.</summary>
internal static class StudioText
{
    public static readonly Sentence EditTitle = new("Sơ đồ: {0}", "Drawing: {0}");
    public static readonly Sentence ViewTitle = new("Hồ sơ {0} trên sơ đồ", "Dossier {0} on the drawing");
    public static readonly Sentence Loading = new("Đang mở bộ vẽ…", "Opening the drawing…");
    public static readonly Sentence NeedsScript = new(
        "Sơ đồ cần JavaScript. Bảng bước sửa cùng tài liệu này mà không cần.", "The drawing needs JavaScript. The step table edits the same document without it.");
    public static readonly Sentence Broken = new(
        "Bộ vẽ gặp lỗi và đã dừng. Những gì đã lưu vẫn còn; tải lại trang để vẽ tiếp.", "The drawing has stopped. What was saved is kept; load the page again to go on.");
    public static readonly Sentence Reload = new("Tải lại trang", "Load again");
    public static readonly Sentence Canvas = new("Bản vẽ quy trình", "The drawing");

    public static readonly Sentence Findings = new("Chỗ cần xem", "Findings");
    public static readonly Sentence Checking = new("Đang kiểm tra…", "Checking…");
    public static readonly Sentence NoFindings = new("Không có chỗ phải sửa.", "Nothing to mend.");
    public static readonly Sentence FindingCount = new("{0} lỗi, {1} cảnh báo", "{0} errors, {1} warnings");
    public static readonly Sentence NotChecked = new("Chưa kiểm tra được: {0}", "Could not be checked: {0}");
    public static readonly Sentence Error = new("Lỗi", "Error");
    public static readonly Sentence Warning = new("Cảnh báo", "Warning");
    public static readonly Sentence GoToStep = new("Tới bước", "Go to the step");
    public static readonly Sentence HidePanel = new("Ẩn", "Hide");
    public static readonly Sentence ShowPanel = new("Hiện", "Show");

    public static readonly Sentence ConflictTitle = new("Có người khác vừa lưu quy trình này", "Somebody else has saved this document");
    public static readonly Sentence ConflictKept = new("Bản vẽ của bạn vẫn còn nguyên trên màn hình.", "Your drawing is still here, untouched.");
    public static readonly Sentence Compare = new("So với bản của họ", "Compare with theirs");
    public static readonly Sentence TakeTheirs = new("Bỏ bản vẽ này, lấy bản của họ", "Drop mine and take theirs");
    public static readonly Sentence SaveCopy = new("Lưu thành quy trình khác", "Save as another document");
    public static readonly Sentence Overwrite = new("Ghi đè bản của họ", "Overwrite theirs");
    public static readonly Sentence OverwriteSure = new(
        "Bản của họ vẫn được giữ trong lịch sử. Ghi đè bằng bản vẽ trên màn hình?", "Theirs stays in the history. Overwrite it with the drawing on the screen?");
    public static readonly Sentence CopyName = new("{0} (bản sao)", "{0} (copy)");
    public static readonly Sentence ExpiredTitle = new("Phiên đăng nhập đã hết nên chưa lưu được", "You are signed out, so nothing was saved");
    public static readonly Sentence ExpiredKept = new(
        "Bản vẽ vẫn còn trên màn hình. Đăng nhập lại ở thẻ khác rồi quay lại đây bấm “Lưu lại”.",
        "The drawing is still on the screen. Sign in again in another tab, come back and press “Save again”.");
    public static readonly Sentence SignIn = new("Đăng nhập ở thẻ khác", "Sign in in another tab");
    public static readonly Sentence Retry = new("Lưu lại", "Save again");
    public static readonly Sentence RefusedTitle = new("Chưa lưu được", "Not saved");
    public static readonly Sentence RefusedPublish = new("Chưa công bố được", "Not published");
    public static readonly Sentence Unreachable = new(
        "Máy chủ không trả lời (mã {0}). Bản vẽ vẫn còn trên màn hình; thử lưu lại.", "The server did not answer ({0}). The drawing is still on the screen; try again.");
    public static readonly Sentence Offline = new("mất kết nối", "no connection");
    public static readonly Sentence SentTitle = new("Đã gửi phê duyệt", "Sent for approval");
    public static readonly Sentence Dismiss = new("Đóng thông báo", "Close");
    public static readonly Sentence Leave = new("Có thay đổi chưa lưu.", "There are changes that are not saved.");
    public static readonly Sentence SentSnack = new("Đã lưu và gửi phê duyệt", "Saved and sent for approval");
    public static readonly Sentence OtherPerson = new(
        "Trình duyệt này đang đăng nhập bằng tài khoản khác với lúc mở bản vẽ. Tải lại trang để làm việc dưới tên hiện tại.",
        "This browser is now signed in as somebody other than when the drawing was opened. Load the page again to work under the present name.");

    public static readonly Sentence BackToDossier = new("Mở hồ sơ", "Open the dossier");
    public static readonly Sentence BackToProcedure = new("Mở quy trình", "Open the procedure");
    public static readonly Sentence VersionShown = new("Theo bản {0} của quy trình", "Runs on version {0}");
    public static readonly Sentence NoPersonal = new("Không hiện dữ liệu của người nộp.", "What the applicant declared is not shown.");
    public static readonly Sentence MayNotSee = new("cán bộ của các đơn vị đang hoặc đã giữ hồ sơ này", "officials of the units that have or had this dossier");
    public static readonly Sentence SignedInTitle = new("Đã đăng nhập", "Signed in");
    public static readonly Sentence SignedIn = new("Đóng thẻ này và quay lại bản vẽ để lưu.", "Close this tab, go back to the drawing and save it.");
}
