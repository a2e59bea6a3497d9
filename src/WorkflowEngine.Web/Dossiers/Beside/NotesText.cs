using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>The words of notes beside a dossier.</summary>
internal static class NotesText
{
    public static readonly Sentence Title = new("Ghi chú nội bộ", "Internal notes");
    public static readonly Sentence Heading = new("Ghi chú nội bộ ({0})", "Internal notes ({0})");
    public static readonly Sentence Lead = new(
        "Chỉ cán bộ được xem hồ sơ này đọc được. Người nộp không thấy và không thư nào in ra ghi chú.",
        "Only officials who may see this dossier read them. The applicant does not, and no letter prints them.");
    public static readonly Sentence None = new("Chưa có ghi chú.", "No notes yet.");
    public static readonly Sentence Write = new("Viết ghi chú", "Write a note");
    public static readonly Sentence WriteHint = new("Gõ @ và họ tên để báo cho đồng nghiệp.", "Type @ and a full name to tell a colleague.");
    public static readonly Sentence WhoReads = new("Những người báo được ({0})", "Who can be told ({0})");
    public static readonly Sentence Keep = new("Lưu ghi chú", "Keep the note");
    public static readonly Sentence Kept = new("Đã lưu ghi chú lúc {0}.", "The note was kept at {0}.");
    public static readonly Sentence Told = new("Đã báo cho {0}.", "{0} were told.");
    public static readonly Sentence ChangedAt = new("sửa lúc {0}", "changed at {0}");
    public static readonly Sentence Earlier = new("Nội dung trước khi sửa", "What it said before");
    public static readonly Sentence Change = new("Sửa hoặc rút", "Change or take back");
    public static readonly Sentence ChangeOf = new("Sửa hoặc rút ghi chú {0}", "Change or take back note {0}");
    public static readonly Sentence Text = new("Nội dung ghi chú {0}", "Text of note {0}");
    public static readonly Sentence SaveChange = new("Lưu nội dung mới", "Keep the new text");
    public static readonly Sentence TakeBack = new("Rút ghi chú", "Take it back");
    public static readonly Sentence TakenBack = new("Người viết đã rút ghi chú này.", "Its author took this note back.");
    public static readonly Sentence Gone = new("Đã ẩn danh cùng hồ sơ.", "Made anonymous with the dossier.");
    public static readonly Sentence Changed = new("Đã đổi ghi chú lúc {0}.", "The note was changed at {0}.");
    public static readonly Sentence All = new("Xem và sửa ghi chú", "See and change notes");
    public static readonly Sentence Wrote = new("ghi chú nội bộ", "wrote an internal note");
    public static readonly Sentence Notice = new(
        "{0} nhắc bạn trong ghi chú của hồ sơ {1}", "{0} mentions you in a note of dossier {1}");
}
