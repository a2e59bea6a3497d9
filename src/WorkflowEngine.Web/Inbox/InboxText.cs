using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The words of the inbox.</summary>
internal static class InboxText
{
    public static readonly Sentence Title = new("Việc của tôi", "My work");
    public static readonly Sentence Caption = new("Việc đang chờ, xếp theo hạn của bước", "Work that waits, by the time of the step");

    public static readonly Sentence All = new("Tất cả việc", "All work");
    public static readonly Sentence Late = new("Quá hạn", "Late");
    public static readonly Sentence Today = new("Hôm nay", "Today");
    public static readonly Sentence Pool = new("Chờ nhận", "To be taken");
    public static readonly Sentence Mine = new("Của tôi", "Mine");
    public static readonly Sentence Stopped = new("Đang dừng", "Stopped");
    public static readonly Sentence Unit = new("Cả đơn vị", "Whole unit");

    public static readonly Sentence Filter = new("Lọc", "Filter");
    public static readonly Sentence ClearFilter = new("Xóa lọc", "Clear the filter");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Step = new("Bước", "Step");
    public static readonly Sentence Channel = new("Kênh nộp", "Filed by");
    public static readonly Sentence AnyProcedure = new("Mọi thủ tục ({0})", "Any procedure ({0})");
    public static readonly Sentence AnyStep = new("Mọi bước", "Any step");
    public static readonly Sentence AnyChannel = new("Mọi kênh", "Any channel");

    public static readonly Sentence StepDue = new("Hạn của bước", "Step due");
    public static readonly Sentence Person = new("Người nộp, thủ tục", "Applicant, procedure");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Work = new("Việc phải làm", "What to do");
    public static readonly Sentence From = new("Ai chuyển, lúc", "From whom, when");
    public static readonly Sentence NoTime = new("Không đặt hạn", "No time set");
    public static readonly Sentence DossierDue = new("Hồ sơ: {0}", "Dossier: {0}");
    public static readonly Sentence ProcedureCode = new("Mã TT {0}", "Code {0}");
    public static readonly Sentence NoName = new("Người nộp đã ẩn danh", "Applicant made anonymous");
    public static readonly Sentence Supplemented = new("Bổ sung lần {0}", "Supplement {0}");
    public static readonly Sentence Filed = new("Mới nộp", "Just filed");
    public static readonly Sentence InPool = new("chờ người nhận", "nobody has taken it");
    public static readonly Sentence HeldByMe = new("bạn đang giữ", "you hold it");
    public static readonly Sentence HeldBy = new("{0} giữ", "held by {0}");

    public static readonly Sentence Online = new("Trực tuyến", "Online");
    public static readonly Sentence AtCounter = new("Tại quầy", "Counter");
    public static readonly Sentence ByPost = new("Bưu chính", "Post");

    public static readonly Sentence ChooseAll = new("Chọn tất cả trên trang này", "Choose all on this page");
    public static readonly Sentence Choose = new("Chọn hồ sơ {0}, {1}", "Choose dossier {0}, {1}");
    public static readonly Sentence WithChosen = new("Với các việc đã chọn", "With the chosen work");
    public static readonly Sentence ClaimChosen = new("Nhận việc", "Take the work");
    public static readonly Sentence ReleaseChosen = new("Trả về nhóm", "Give it back");
    public static readonly Sentence NothingChosen = new("Chọn ít nhất một việc trong danh sách", "Choose at least one piece of work in the list");
    public static readonly Sentence Claimed = new("Đã nhận {0} việc lúc {1}.", "{0} taken at {1}.");
    public static readonly Sentence Released = new("Đã trả {0} việc về nhóm lúc {1}.", "{0} given back at {1}.");
    public static readonly Sentence Skipped = new("Chưa làm được với {0}: {1}", "Not done with {0}: {1}");

    public static readonly Sentence Showing = new("{0} việc trên trang này, {1} trong danh sách", "{0} on this page, {1} in the list");
    public static readonly Sentence NextPage = new("Trang sau", "Next page");
    public static readonly Sentence FirstPage = new("Về trang đầu", "First page");

    public static readonly Sentence Empty = new("Không còn việc nào chờ bạn ở {0}.", "No work waits for you at {0}.");
    public static readonly Sentence EmptyButStopped = new(
        "Không còn việc đến hạn. {0} hồ sơ đang dừng.", "No work falls due. {0} dossiers stand still.");
    public static readonly Sentence EmptyList = new("Danh sách “{0}” không có việc nào.", "There is nothing in “{0}”.");
    public static readonly Sentence EmptyFilter = new("Không có việc nào khớp bộ lọc này.", "No work fits this filter.");
    public static readonly Sentence OpenAll = new("Xem tất cả việc", "See all work");
}
