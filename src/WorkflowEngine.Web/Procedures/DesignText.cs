using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words at the top of every page about one document.</summary>
internal static class DesignText
{
    public static readonly Sentence Overview = new("Tổng quan", "Overview");
    public static readonly Sentence Steps = new("Bảng bước", "Step table");
    public static readonly Sentence Drawing = new("Sơ đồ", "Drawing");
    public static readonly Sentence Facts = new("Thông tin thủ tục", "Facts");
    public static readonly Sentence Form = new("Tờ khai", "Form");
    public static readonly Sentence Rules = new("Quy tắc", "Rules");
    public static readonly Sentence Letters = new("Thư và biểu mẫu", "Letters and forms");
    public static readonly Sentence Practice = new("Tập dượt", "Practice");

    public static readonly Sentence Pages = new("Các trang của quy trình", "Pages of this procedure");
    public static readonly Sentence Version = new("Bản {0}", "Version {0}");
    public static readonly Sentence NoCode = new("Quy trình nội bộ", "Internal flow");

    public static readonly Sentence Saved = new("Đã lưu lúc {0}, {1}", "Saved at {0}, {1}");
    public static readonly Sentence SavedNow = new("Đã lưu lúc {0}", "Saved at {0}");
    public static readonly Sentence Saving = new("Đang lưu…", "Saving…");
    public static readonly Sentence Unsaved = new("Có thay đổi chưa lưu", "Changes not saved yet");
    public static readonly Sentence Refused = new("Chưa lưu được: {0}", "Not saved: {0}");
    public static readonly Sentence Conflict = new("Chưa lưu: người khác vừa lưu trước", "Not saved: somebody else saved first");
    public static readonly Sentence SignedOut = new("Chưa lưu: phiên đăng nhập đã hết", "Not saved: you are signed out");

    public static readonly Sentence ErrorCount = new("{0} lỗi", "{0} errors");
    public static readonly Sentence OneError = new("1 lỗi", "1 error");
    public static readonly Sentence WarningCount = new("{0} cảnh báo", "{0} warnings");
    public static readonly Sentence OneWarning = new("1 cảnh báo", "1 warning");
    public static readonly Sentence NothingFound = new("Không có chỗ phải sửa", "Nothing to mend");
}
