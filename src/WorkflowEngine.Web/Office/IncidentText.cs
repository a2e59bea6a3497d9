using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>The words of the page of stuck dossiers.</summary>
internal static class IncidentText
{
    public static readonly Sentence Title = new("Hồ sơ đang vướng", "Stuck dossiers");
    public static readonly Sentence Lead = new(
        "Mỗi mục nói hồ sơ vướng vì sao. Sửa nguyên nhân rồi thử lại; chỉ bỏ qua hoặc hủy khi có lý do.",
        "Each entry says why a dossier is stuck. Mend the cause and try again; skip or cancel only with a reason.");
    public static readonly Sentence Empty = new("Không có hồ sơ nào đang vướng.", "No dossier is stuck.");
    public static readonly Sentence Where = new("{0} · bước {1} · từ {2}", "{0} · step {1} · since {2}");
    public static readonly Sentence Retry = new("Thử lại", "Try again");
    public static readonly Sentence Skip = new("Bỏ qua bước", "Skip the step");
    public static readonly Sentence Cancel = new("Hủy hồ sơ", "Cancel the dossier");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence ReasonHint = new("Bắt buộc khi bỏ qua hoặc hủy; được ghi vào lịch sử.", "Needed to skip or cancel; kept in the history.");
    public static readonly Sentence Outcome = new("Bước bị bỏ qua coi như", "The skipped step counts as");
    public static readonly Sentence FirstOutcome = new("kết quả đầu tiên của bước", "the step’s first outcome");
    public static readonly Sentence Other = new("Bỏ qua hoặc hủy", "Skip or cancel");
    public static readonly Sentence Done = new("Đã xử lý sự cố của hồ sơ {0} lúc {1}.", "Incident of dossier {0} resolved at {1}.");
    public static readonly Sentence Again = new("Hồ sơ vẫn vướng: {0}", "It is still stuck: {0}");
    public static readonly Sentence Untold = new("Thư chưa gửi được", "Letters that have not gone");
    public static readonly Sentence UntoldLead = new(
        "Thư báo hoàn tiền và thư trả lời phản ánh, kiến nghị. Sửa mẫu thư hoặc hộp thư rồi thư tự gửi lại.",
        "Letters about refunds and petitions. Mend the template or the mailbox; they are sent again by themselves.");
    public static readonly Sentence UntoldTries = new("(đã thử {0} lần, thử lại lúc {1})", "(tried {0} times, again at {1})");
    public static readonly Sentence NoCode = new("Hồ sơ số {0}", "Dossier {0}");
}
