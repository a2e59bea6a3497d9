using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>The words of the pages of duties.</summary>
internal static class DutyText
{
    public static readonly Sentence Heading = new("{0}: hồ sơ {1}", "{0}: dossier {1}");
    public static readonly Sentence Left = new("{0}, hạn {2}, {1}", "{0}, due {2}, {1}");
    public static readonly Sentence LeftWithoutTime = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence StillOwed = new("Hồ sơ chưa đóng, còn: {0}", "The dossier stays open, still to do: {0}");
    public static readonly Sentence Duties = new("Việc kèm theo hồ sơ", "Duties of this dossier");
    public static readonly Sentence Until = new("hạn {0}", "due {0}");
    public static readonly Sentence ClosedBy = new("{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly Sentence ClosedByItself = new("{0}, tự đóng {1}", "{0}, closed by itself {1}");
    public static readonly Sentence Applicant = new("Người nộp", "Applicant");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Holder = new("Người làm", "Who does it");
    public static readonly Sentence Pool = new("chưa ai nhận, {0}", "nobody has taken it, {0}");
    public static readonly Sentence HeldBy = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence Due = new("Hạn", "Due");
    public static readonly Sentence NoTime = new("Không đặt hạn", "No time set");
    public static readonly Sentence DossierDue = new("Ngày hẹn trả", "Date promised");
    public static readonly Sentence NoDate = new("Đồng hồ đang dừng", "The clock stands still");
    public static readonly Sentence OnlyHolder = new(
        "Chỉ người làm việc này mới đóng được. Nếu cần, nhờ người phân công giao lại.",
        "Only whoever does it can close it. Whoever assigns work may give it to somebody else.");
    public static readonly Sentence Claim = new("Nhận việc", "Take it");
    public static readonly Sentence Release = new("Trả về nhóm", "Give it back");
    public static readonly Sentence Back = new("Về hồ sơ", "Back to the dossier");
    public static readonly Sentence Gone = new("Việc này đã đóng.", "This was closed already.");
    public static readonly Sentence Closed = new("Đã ghi lúc {0}: {1}.", "Recorded at {0}: {1}.");
    public static readonly Sentence Moved = new("Đã ghi lúc {0}.", "Recorded at {0}.");

    public static readonly Sentence Cause = new("Nguyên nhân", "Cause");
    public static readonly Sentence PickCause = new("Chọn nguyên nhân", "Choose a cause");
    public static readonly Sentence Words = new("Giải trình", "Explanation");
    public static readonly Sentence WordsHint = new(
        "Nêu rõ vì sao chậm, ai chịu trách nhiệm, khắc phục thế nào.",
        "Say why it is late, who answers for it and what is done about it.");
    public static readonly Sentence WasDue = new("Quá hạn từ {0}", "Late since {0}");

    public static readonly Sentence LikelyLate = new("Có khả năng trễ hẹn", "Likely to be late");
    public static readonly Sentence AlreadyLate = new("Đã quá ngày hẹn", "The date has passed");
    public static readonly Sentence LikelyInTime = new("Có khả năng kịp hẹn", "Likely to be in time");
    public static readonly Sentence Expected = new("Dự kiến xong {0}, chậm nhất {1}.", "Expected by {0}, {1} at the latest.");
    public static readonly Sentence ApologyReason = new("Nguyên nhân chậm (in vào văn bản)", "Why it is late (printed in the letter)");
    public static readonly Sentence ApologyReasonHint = new(
        "Nếu chọn không gửi, ghi vì sao tin rằng hồ sơ sẽ kịp hạn.",
        "If you choose not to send it, say why the date will be kept.");
    public static readonly Sentence NewDay = new("Ngày hẹn mới", "New date");
    public static readonly Sentence NewDayHint = new("Ngày làm việc, sau ngày hẹn cũ; chỉ được hẹn lại một lần.", "A working day after the old date; it is set anew once only.");
    public static readonly Sentence Preview = new("Xem dự thảo văn bản", "See the draft letter");
    public static readonly Sentence DraftTitle = new("Dự thảo văn bản xin lỗi, {0}", "Draft of the apology, {0}");

    public static readonly Sentence ReassignTitle = new("Giao lại việc này", "Give this work to somebody else");
    public static readonly Sentence ReassignTo = new("Giao cho", "To");
    public static readonly Sentence ReassignPool = new("Trả về nhóm, ai giữ vai trò cũng nhận được", "Back to the pool of the role");
    public static readonly Sentence ReassignReason = new("Lý do", "Reason");
    public static readonly Sentence Reassign = new("Giao lại", "Give it");
    public static readonly Sentence Reassigned = new("Đã giao lại “{0}” lúc {1}.", "“{0}” was given to somebody else at {1}.");

    public static readonly Sentence DidOpen = new("mở việc “{0}”", "opened “{0}”");
    public static readonly Sentence DidClose = new("đóng việc “{0}”: {1}", "closed “{0}”: {1}");
    public static readonly Sentence NotNeeded = new("không cần nữa", "no longer needed");
    public static readonly Sentence DidFlow = new("giải quyết xong, còn việc của cơ quan", "settled; duties of the office are left");
}
