using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The words of the list of dossiers.</summary>
internal static class ListText
{
    public static readonly Sentence Title = new("Tất cả hồ sơ", "All dossiers");
    public static readonly Sentence Lead = new("Hồ sơ mà {0} đã nhận hoặc đang xử lý, mới nhất trước.", "Dossiers that {0} received or works on, newest first.");
    public static readonly Sentence LeadFound = new("Hồ sơ khớp “{0}”.", "Dossiers that fit “{0}”.");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Person = new("Người nộp, thủ tục", "Applicant, procedure");
    public static readonly Sentence Received = new("Nhận lúc", "Received");
    public static readonly Sentence Due = new("Hẹn trả", "Promised for");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence NoDue = new("Chưa có", "None");
    public static readonly Sentence Next = new("Trang sau", "Next page");
    public static readonly Sentence First = new("Về trang đầu", "First page");
    public static readonly Sentence Empty = new("Đơn vị này chưa có hồ sơ nào.", "This unit has no dossiers yet.");
    public static readonly Sentence NotFound = new(
        "Không có hồ sơ nào khớp “{0}” trong các đơn vị của bạn. Gõ đủ mã hồ sơ, hoặc đủ 12 chữ số định danh.",
        "No dossier of your units fits “{0}”. Type the whole dossier code, or all 12 digits of the identity number.");
    public static readonly Sentence All = new("Xem tất cả hồ sơ", "See all dossiers");
}
