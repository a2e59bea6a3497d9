using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The words of the page of saved lists.</summary>
internal static class ListsText
{
    public static readonly Sentence Title = new("Danh sách đã lưu", "Saved lists");
    public static readonly Sentence SaveTitle = new("Lưu danh sách đang xem", "Save the list at hand");
    public static readonly Sentence SaveHint = new(
        "Lưu bộ lọc và thứ tự xếp. Họ tên hoặc số đang tìm không được lưu. Trùng tên thì thay danh sách cũ.",
        "Keeps filters and order. A name or number that was looked for is not kept. A name used already replaces that list.");
    public static readonly Sentence Name = new("Tên danh sách", "Name of the list");
    public static readonly Sentence Save = new("Lưu danh sách", "Save the list");
    public static readonly Sentence Saved = new("Đã lưu danh sách “{0}” lúc {1}.", "Saved “{0}” at {1}.");
    public static readonly Sentence Changed = new("Đã đổi lúc {0}.", "Changed at {0}.");
    public static readonly Sentence Own = new("Của bạn ở {0}", "Yours at {0}");
    public static readonly Sentence Shared = new("Dùng chung của đơn vị", "Shared with the unit");
    public static readonly Sentence NoneOwn = new("Bạn chưa lưu danh sách nào ở đơn vị này.", "You have saved no list for this unit.");
    public static readonly Sentence SharedBy = new("{0} chia sẻ", "shared by {0}");
    public static readonly Sentence IsFirst = new("Mở đầu tiên", "Opens first");
    public static readonly Sentence IsShared = new("Cả đơn vị thấy", "The unit sees it");
    public static readonly Sentence MakeFirst = new("Mở đầu tiên", "Open first");
    public static readonly Sentence UnmakeFirst = new("Không mở đầu tiên nữa", "Open first no longer");
    public static readonly Sentence Share = new("Chia sẻ với đơn vị", "Share with the unit");
    public static readonly Sentence Unshare = new("Thôi chia sẻ", "Share no longer");
    public static readonly Sentence Delete = new("Xóa", "Delete");
    public static readonly Sentence Of = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence MayNotShare = new(
        "Chỉ người phân công việc của đơn vị mới chia sẻ được danh sách.", "Only whoever assigns the unit's work may share a list.");
}
