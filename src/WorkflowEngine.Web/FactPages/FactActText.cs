using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words of what one does with the facts form.</summary>
internal static class FactActText
{
    public static readonly Sentence Save = new("Lưu", "Save");
    public static readonly Sentence Add = new("Thêm {0}", "Add: {0}");
    public static readonly Sentence Up = new("Lên", "Up");
    public static readonly Sentence Down = new("Xuống", "Down");
    public static readonly Sentence UpOf = new("Lên: {0}", "Up: {0}");
    public static readonly Sentence DownOf = new("Xuống: {0}", "Down: {0}");
    public static readonly Sentence Copy = new("Nhân đôi", "Copy");
    public static readonly Sentence CopyOf = new("Nhân đôi: {0}", "Copy: {0}");
    public static readonly Sentence Remove = new("Bỏ", "Remove");
    public static readonly Sentence RemoveOf = new("Bỏ: {0}", "Remove: {0}");
    public static readonly Sentence New = new("Chưa có tên", "No name yet");
    public static readonly Sentence Empty = new("Chưa có mục nào.", "None yet.");
    public static readonly Sentence Keys = new("Alt+↑, Alt+↓ đổi thứ tự mục đang mở.", "Alt+↑, Alt+↓ move the entry that you are in.");

    public static readonly Sentence Saved = new("Đã lưu vào bản nháp số {0} lúc {1}.", "Saved in draft {0} at {1}.");
    public static readonly Sentence Unchanged = new("Không có gì thay đổi, bản hiện tại giữ nguyên.", "Nothing changed; the version stays as it is.");
    public static readonly Sentence Merged = new(
        "Người khác cũng vừa sửa; thay đổi của bạn đã gộp với thay đổi của họ.",
        "Somebody else had changed it too; your changes and theirs are both in.");
    public static readonly Sentence MayNot = new("Bạn chỉ được xem. Người thiết kế quy trình mới sửa được.", "You may only read. Those who design procedures can change this.");
    public static readonly Sentence NoFacts = new(
        "Tài liệu này không có chỗ cho thông tin thủ tục: “customProperties.procedure” phải là một đối tượng. Sửa trong sơ đồ hoặc đưa tài liệu khác lên.",
        "This document has no place for facts: “customProperties.procedure” must be an object. Correct it in the drawing or upload another document.");
    public static readonly Sentence StillNoPlace = new(
        "Bản mới nhất của tài liệu không còn chỗ cho thông tin thủ tục nên chưa lưu được. Điều bạn ghi vẫn còn ở đây.",
        "The newest version of the document has no place for facts any more, so nothing was saved. What you typed is still here.");
    public static readonly Sentence BaseLost = new(
        "Tờ gửi lên không có phần gốc để so sánh nên chưa lưu. Mở lại trang rồi sửa lại.",
        "The form came without what it was filled with, so nothing was saved. Open the page again.");
    public static readonly Sentence Busy = new(
        "Nhiều người đang lưu cùng lúc nên chưa lưu được. Bấm Lưu lần nữa.",
        "Several people are saving at this moment, so nothing was saved. Press Save again.");

    public static readonly Sentence ConflictTitle = new("{0} đã sửa cùng chỗ lúc {1}", "{0} changed the same at {1}");
    public static readonly Sentence ConflictLead = new(
        "Chưa lưu gì. Tờ dưới đây có thay đổi của cả hai người; ở những chỗ sau đang để theo bạn. Giữ nguyên hoặc sửa lại rồi bấm Lưu.",
        "Nothing was saved. The form below has both people’s changes; at these places it has yours. Keep or change it, then save.");
    public static readonly Sentence ConflictPlace = new("Chỗ", "Place");
    public static readonly Sentence Theirs = new("Của người kia", "Theirs");
    public static readonly Sentence Mine = new("Của bạn", "Yours");
    public static readonly Sentence TakenAway = new("(đã bỏ)", "(removed)");

    public static readonly Sentence FindingsTitle = new("Chỗ cần xem", "Findings");
    public static readonly Sentence NoFindings = new("Tờ này không có lỗi.", "This sheet is in order.");
    public static readonly Sentence OnOtherSheets = new("Ở các tờ khác", "On the other sheets");
    public static readonly Sentence Elsewhere = new("{0} chỗ ở các bước và phần khác: xem Tổng quan", "{0} in the steps and elsewhere: see the overview");
    public static readonly Sentence ErrorCount = new("{0} lỗi", "{0} errors");
    public static readonly Sentence OneError = new("1 lỗi", "1 error");
    public static readonly Sentence WarningCount = new("{0} cảnh báo", "{0} warnings");
    public static readonly Sentence OneWarning = new("1 cảnh báo", "1 warning");
}
