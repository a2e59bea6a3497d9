using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>The words of dossiers that belong together.</summary>
internal static class RelatedText
{
    public static readonly Sentence Title = new("Hồ sơ liên quan", "Related dossiers");
    public static readonly Sentence Lead = new(
        "Chỉ hiện hồ sơ mà bạn được xem. Lần mở trang này đã được ghi nhật ký.",
        "Shows only dossiers that you may see. Opening this page was logged.");
    public static readonly Sentence SameApplicant = new("Cùng người nộp", "Of the same applicant");
    public static readonly Sentence Hidden = new("Còn {0} hồ sơ của cùng người nộp mà bạn không được xem.", "{0} more of the same applicant that you may not see.");
    public static readonly Sentence Parent = new("Hồ sơ liên thông gốc", "The linked filing it came from");
    public static readonly Sentence ByHand = new("Cán bộ đánh dấu liên quan", "Laid beside by officials");
    public static readonly Sentence Results = new("Kết quả đã đổi", "Changes of the result");
    public static readonly Sentence None = new("Không có hồ sơ nào khác.", "There is no other dossier.");
    public static readonly Sentence Unseen = new("Một hồ sơ mà bạn không được xem", "A dossier that you may not see");
    public static readonly Sentence By = new("{0}, {1}: {2}", "{0}, {1}: {2}");
    public static readonly Sentence Add = new("Đánh dấu hồ sơ liên quan", "Lay another dossier beside this one");
    public static readonly Sentence Other = new("Mã hồ sơ kia", "Code of the other dossier");
    public static readonly Sentence Reason = new("Vì sao liên quan", "Why they belong together");
    public static readonly Sentence Send = new("Đánh dấu", "Lay beside");
    public static readonly Sentence Remove = new("Bỏ đánh dấu", "Take back");
    public static readonly Sentence RemoveOf = new("Bỏ đánh dấu hồ sơ {0}", "Take back dossier {0}");
    public static readonly Sentence Added = new("Đã đánh dấu lúc {0}.", "Laid beside at {0}.");
    public static readonly Sentence Removed = new("Đã bỏ đánh dấu lúc {0}.", "Taken back at {0}.");
    public static readonly Sentence Unknown = new(
        "Không có hồ sơ mang mã này mà bạn được xem. Kiểm tra 4 chữ số cuối.", "There is no dossier of this code that you may see. Check its last 4 digits.");
    public static readonly Sentence NotYours = new("Chỉ người đã đánh dấu mới bỏ được.", "Only who laid it beside may take that back.");
    public static readonly Sentence Open = new("Hồ sơ liên quan", "Related dossiers");
    public static readonly Sentence Revised = new("{0}, số {1}", "{0}, number {1}");
}
