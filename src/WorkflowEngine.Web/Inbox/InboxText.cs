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

    public static readonly Sentence DueToday = new("Đến hạn hôm nay", "Due today");
    public static readonly Sentence DueSoon = new("Đến hạn trong 3 ngày làm việc tới", "Due within 3 working days");
    public static readonly Sentence DueLater = new("Còn lâu mới đến hạn", "Due later");
    public static readonly Sentence Paused = new("Đồng hồ đang dừng", "Clock stopped");

    public static readonly Sentence Filter = new("Lọc", "Filter");
    public static readonly Sentence ClearFilter = new("Xóa lọc", "Clear the filter");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Step = new("Bước", "Step");
    public static readonly Sentence Channel = new("Kênh nộp", "Filed by");
    public static readonly Sentence AnyProcedure = new("Mọi thủ tục ({0})", "Any procedure ({0})");
    public static readonly Sentence AnyStep = new("Mọi bước", "Any step");
    public static readonly Sentence AnyChannel = new("Mọi kênh", "Any channel");

    public static readonly Sentence Find = new("Họ tên, mã hồ sơ, số định danh", "Name, dossier code, identity number");
    public static readonly Sentence FindHint = new(
        "Họ tên đầy đủ, hoặc một, hai chữ cuối của tên; không cần dấu.", "The whole name, or its last one or two words; diacritics do not matter.");
    public static readonly Sentence Clock = new("Thời hạn", "Clock");
    public static readonly Sentence AnyClock = new("Mọi thời hạn", "Any");
    public static readonly Sentence OfUnit = new("Đơn vị", "Unit");
    public static readonly Sentence AnyUnit = new("Mọi đơn vị", "Any unit");
    public static readonly Sentence From = new("Nhận từ ngày", "Received from");
    public static readonly Sentence To = new("Nhận đến ngày", "Received until");
    public static readonly Sentence ReceivedFrom = new("Nhận từ {0}", "Received from {0}");
    public static readonly Sentence ReceivedTo = new("Nhận đến {0}", "Received until {0}");
    public static readonly Sentence SortBy = new("Xếp theo", "Sort by");
    public static readonly Sentence Narrowed = new("Đang lọc theo", "Narrowed by");
    public static readonly Sentence Drop = new("Bỏ lọc: {0}", "Drop the filter: {0}");

    public static readonly IReadOnlyList<(InboxSort Sort, Sentence Name)> Sorts =
    [
        (InboxSort.Due, new("Hạn của bước, gần nhất trước", "Step due, nearest first")),
        (InboxSort.DueLast, new("Hạn của bước, xa nhất trước", "Step due, farthest first")),
        (InboxSort.Since, new("Lúc việc đến, cũ nhất trước", "When the work came, oldest first")),
        (InboxSort.SinceLast, new("Lúc việc đến, mới nhất trước", "When the work came, newest first")),
        (InboxSort.Received, new("Ngày nhận hồ sơ, cũ nhất trước", "Dossier received, oldest first")),
        (InboxSort.ReceivedLast, new("Ngày nhận hồ sơ, mới nhất trước", "Dossier received, newest first")),
    ];

    public static readonly Sentence SaveList = new("Lưu danh sách này", "Save this list");
    public static readonly Sentence Print = new("In danh sách", "Print the list");
    public static readonly Sentence PrintedBy = new("Danh sách “{0}”, {1}. {2} in lúc {3}", "List “{0}”, {1}. Printed by {2} at {3}");
    public static readonly Sentence Chosen = new("Đã chọn {0} việc", "{0} chosen");
    public static readonly Sentence OpenChosen = new("Quyết định, giao, in", "Decide, give, print");
    public static readonly Sentence ShowingSome = new("{0} việc trên trang này", "{0} on this page");
    public static readonly Sentence KeyHint = new("Phím tắt:", "Keys:");
    public static readonly Sentence KeyRows = new("lên xuống", "rows");
    public static readonly Sentence KeyChoose = new("chọn", "choose");
    public static readonly Sentence KeyOpen = new("mở", "open");
    public static readonly Sentence KeyBulk = new("xử lý việc đã chọn", "work on the chosen");
    public static readonly Sentence KeyAll = new("tất cả", "all");

    public static readonly Sentence StepDue = new("Hạn của bước", "Step due");
    public static readonly Sentence Person = new("Người nộp, thủ tục", "Applicant, procedure");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Work = new("Việc phải làm", "What to do");
    public static readonly Sentence Whence = new("Ai chuyển, lúc", "From whom, when");
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

    public static readonly Sentence Showing = new("{0} việc trên trang này, {1} trong danh sách", "{0} on this page, {1} in the list");
    public static readonly Sentence NextPage = new("Trang sau", "Next page");
    public static readonly Sentence FirstPage = new("Về trang đầu", "First page");

    public static readonly Sentence Neighbours = new("Trong danh sách", "In the list");
    public static readonly Sentence Position = new("Việc {0} trên {1}", "{0} of {1}");
    public static readonly Sentence Left = new("Còn {0} việc trong danh sách", "{0} left in the list");
    public static readonly Sentence Before = new("Trước", "Previous");
    public static readonly Sentence After = new("Sau", "Next");
    public static readonly Sentence NextInList = new("Việc tiếp theo trong danh sách", "Next in the list");
    public static readonly Sentence Beside = new("(hồ sơ {0})", "(dossier {0})");

    public static readonly Sentence Empty = new("Không còn việc nào chờ bạn ở {0}.", "No work waits for you at {0}.");
    public static readonly Sentence EmptyButStopped = new(
        "Không còn việc đến hạn. {0} hồ sơ đang dừng.", "No work falls due. {0} dossiers stand still.");
    public static readonly Sentence EmptyList = new("Danh sách “{0}” không có việc nào.", "There is nothing in “{0}”.");
    public static readonly Sentence EmptyFilter = new("Không có việc nào khớp bộ lọc này.", "No work fits this filter.");
    public static readonly Sentence OpenAll = new("Xem tất cả việc", "See all work");
}
