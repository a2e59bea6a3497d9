using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words around the preview of a form.</summary>
internal static class PreviewText
{
    public static readonly Sentence Title = new("Xem tờ khai: {0}", "Preview of the form: {0}");
    public static readonly Sentence Crumb = new("Tờ khai", "Form");
    public static readonly Sentence Lead = new(
        "Đúng như người nộp nhìn thấy, theo bản mới nhất. Gõ thử thoải mái: không có gì được lưu hay gửi đi.",
        "Just as applicants see it, by the newest version. Type whatever you like: nothing is kept or sent.");
    public static readonly Sentence Choices = new("Xem tờ khai như ai", "Whose form to see");
    public static readonly Sentence Kind = new("Người nộp", "Applicant");
    public static readonly Sentence Channel = new("Cách nộp", "Way of filing");
    public static readonly Sentence Language = new("Ngôn ngữ", "Language");
    public static readonly Sentence Both = new("Việt và Anh cạnh nhau", "Vietnamese beside English");
    public static readonly Sentence Screen = new("Màn hình", "Screen");
    public static readonly Sentence Desk = new("Máy tính", "Desktop");
    public static readonly Sentence Phone = new("Điện thoại", "Phone");
    public static readonly Sentence See = new("Xem", "See");
    public static readonly Sentence FrameOf = new("Tờ khai, {0}", "Form, {0}");
    public static readonly Sentence Edit = new("Sửa các trường", "Edit the fields");

    public static readonly Sentence Broken = new("Chưa xem được tờ khai vì quy tắc viết sai", "The form cannot be shown: a rule is wrong");
    public static readonly Sentence NoForm = new("Tài liệu này chưa có thông tin thủ tục nên không có tờ khai.", "This document has no facts of a procedure, so there is no form.");
    public static readonly Sentence NoOffice = new("Chưa có tổ chức bộ máy được công bố nên chưa xem được tờ khai.", "No office is published yet, so the form cannot be shown.");
    public static readonly Sentence Check = new("Kiểm tra như khi gửi", "Check as on sending");
    public static readonly Sentence Complete = new("Hồ sơ này đủ để gửi.", "This dossier could be sent.");
    public static readonly Sentence CompleteMore = new("Mọi câu trả lời và giấy tờ đều đạt.", "Every answer and paper is in order.");
    public static readonly Sentence Level = new("Mức độ trực tuyến", "Level of service");
    public static readonly Sentence NoLevel = new("Chưa ghi", "Not said");

    public static Sentence LevelOf(ServiceLevel level) => level == ServiceLevel.Full ? LawFactText.Full : LawFactText.Partial;
}
