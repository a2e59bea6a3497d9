using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>The words of the step table.</summary>
internal static class StepsText
{
    public static readonly Sentence Title = new("Bảng bước: {0}", "Step table: {0}");
    public static readonly Sentence Step = new("Bước", "Step");
    public static readonly Sentence Holder = new("Đơn vị, vai trò", "Unit, role");
    public static readonly Sentence Time = new("Thời gian", "Time");
    public static readonly Sentence Outcome = new("Kết quả → bước", "Outcome → step");
    public static readonly Sentence Acts = new("Sắp xếp", "Arrange");

    public static readonly Sentence NameOf = new("Tên bước {0}", "Name of step {0}");
    public static readonly Sentence UnitOf = new("Đơn vị, bước {0}", "Unit, step {0}");
    public static readonly Sentence RoleOf = new("Vai trò, bước {0}", "Role, step {0}");
    public static readonly Sentence TimeOf = new("Thời gian, bước {0}", "Time, step {0}");
    public static readonly Sentence TimeUnitOf = new("Đơn vị thời gian, bước {0}", "Unit of time, step {0}");
    public static readonly Sentence MoveUp = new("Đưa bước {0} lên", "Move step {0} up");
    public static readonly Sentence MoveDown = new("Đưa bước {0} xuống", "Move step {0} down");
    public static readonly Sentence More = new("Việc khác với bước {0}", "More about step {0}");

    public static readonly Sentence Kind = new("Loại việc", "Kind of work");
    public static readonly Sentence Instructions = new("Hướng dẫn người thực hiện", "Instructions");
    public static readonly Sentence Records = new("Phải ghi trước khi kết thúc bước", "Written down before the step ends");
    public static readonly Sentence RecordsNothing = new("Không", "Nothing");
    public static readonly Sentence RecordsVisit = new("Biên bản kiểm tra thực địa", "The visit to the place");
    public static readonly Sentence IsVisit = new("Kiểm tra thực địa, phải có biên bản", "A visit, with its record");
    public static readonly Sentence LeadsTo = new("{0}, đi tới", "{0}, leads to");
    public static readonly Sentence Open = new("Chưa nối", "Not connected");
    public static readonly Sentence NewName = new("Tên bước mới", "Name of the new step");
    public static readonly Sentence Add = new("Thêm bước phía sau", "Add a step after it");
    public static readonly Sentence Split = new("Tách làm hai", "Split in two");
    public static readonly Sentence Beside = new("Làm song song với bước trước", "Do it beside the step before");
    public static readonly Sentence InTurn = new("Làm lần lượt, bỏ song song", "Do in turn, not in parallel");
    public static readonly Sentence Remove = new("Xóa bước", "Remove the step");
    public static readonly Sentence ByRule = new("Theo quy tắc của tài liệu", "By a rule of the document");
    public static readonly Sentence Parallel = new("Song song, nhánh {0}", "Parallel, branch {0}");
    public static readonly Sentence SideWay = new("Nhánh phụ", "Side way");
    public static readonly Sentence NotReached = new("Chưa có đường tới", "No way leads here");
    public static readonly Sentence Between = new("Tiếp đó, hệ thống và người nộp", "Then, the system and the applicant");
    public static readonly Sentence Ends = new("kết thúc", "ends");

    public static readonly Sentence WorkingDays = new("ngày LV", "working days");
    public static readonly Sentence Hours = new("giờ LV", "working hours");
    public static readonly Sentence Days = new("ngày", "calendar days");
    public static readonly Sentence SameDay = new("trong ngày", "same day");

    public static readonly Sentence Save = new("Lưu bảng", "Save the table");
    public static readonly Sentence Undo = new("Hoàn tác lần lưu gần nhất", "Undo the last save");
    public static readonly Sentence Publish = new("Công bố", "Publish");
    public static readonly Sentence PublishBlocked = new("Chưa công bố được: còn {0} lỗi phải sửa.", "Cannot publish yet: {0} errors to correct.");
    public static readonly Sentence NoDraft = new("Chưa có gì để công bố: bảng đang là bản đã công bố.", "Nothing to publish: this is the published version.");
    public static readonly Sentence MayNotPublish = new("Chỉ người có quyền công bố làm được việc này.", "Only those who publish procedures can do this.");
    public static readonly Sentence KeysHint = new(
        "Phím mũi tên đi giữa các ô, Enter mở danh sách chọn, Alt+↑ và Alt+↓ dời bước, Ctrl+Z hoàn tác.",
        "Arrows move between cells, Enter opens a list, Alt+↑ and Alt+↓ move the step, Ctrl+Z undoes.");

    public static readonly Sentence Saved = new("Đã lưu bản nháp {0} lúc {1}.", "Draft {0} saved at {1}.");
    public static readonly Sentence Unchanged = new("Không có gì thay đổi so với bản đã lưu.", "Nothing differs from what is saved.");
    public static readonly Sentence Undone = new("Đã hoàn tác lúc {0}.", "Undone at {0}.");
    public static readonly Sentence Published = new("Đã công bố bản {0} lúc {1}.", "Version {0} published at {1}.");
    public static readonly Sentence PublishedNext = new("Hồ sơ mới theo bản này; hồ sơ đang mở đi tiếp theo bản cũ.", "New dossiers follow it; open ones go on with theirs.");
    public static readonly Sentence SentForApproval = new("Đã gửi bản {0} cho người thứ hai duyệt lúc {1}.", "Version {0} sent to a second person for approval at {1}.");
    public static readonly Sentence SentNext = new("Lĩnh vực này cần người khác duyệt trước khi công bố.", "This field needs somebody else's approval before publishing.");

    public static readonly Sentence Unreadable = new(
        "Tài liệu này không đọc được thành bảng; hãy mở sơ đồ hoặc quay lại bản trước.",
        "The document cannot be read as a table; open the drawing or go back to the version before.");
    public static readonly Sentence Busy = new("Nhiều người đang lưu cùng lúc; hãy lưu lại lần nữa.", "Several people are saving at once; save again.");
    public static readonly Sentence NothingToUndo = new("Không còn lần lưu nào trong bản nháp này để hoàn tác.", "There is no save in this draft left to undo.");
    public static readonly Sentence NotYoursToUndo = new(
        "Lần lưu gần nhất là của người khác; hoàn tác sẽ mất thay đổi của họ. Hãy sửa từng ô.",
        "The last save was somebody else's and undoing would lose it. Correct the cells instead.");
    public static readonly Sentence MayNot = new("Chỉ người thiết kế quy trình sửa được bảng này.", "Only those who design procedures can change this table.");
    public static readonly Sentence ConflictTitle = new("Chưa lưu: người khác vừa sửa cùng ô", "Not saved: somebody else changed the same cell");
    public static readonly Sentence ConflictText = new(
        "{0} đã lưu lúc {1}. Các ô dưới đây giữ nội dung của bạn; bấm “Lưu bảng” để thay, hoặc sửa lại theo nội dung của họ.",
        "{0} saved at {1}. The cells below keep what you typed; press “Save the table” to replace theirs, or change them back.");
    public static readonly Sentence ConflictRow = new("Bước {0}", "Step {0}");
    public static readonly Sentence RowGone = new("bước đã bị xóa", "the step was removed");

    public static readonly Sentence Findings = new("Kiểm tra trước khi công bố", "Checks before publishing");
    public static readonly Sentence NothingFound = new("Không có lỗi và cảnh báo nào.", "No errors and no warnings.");
    public static readonly Sentence ShowRow = new("Đến bước {0}", "Go to step {0}");
    public static readonly Sentence PathIs = new("Đường đi: {0}", "Path: {0}");
    public static readonly Sentence Difference = new("Khác bản đang áp dụng", "Differs from the version in use");
    public static readonly Sentence NoDifference = new("Bảng giống bản đang áp dụng.", "The same as the version in use.");
    public static readonly Sentence AllDifferences = new("Xem đủ {0} chỗ", "See all {0}");
    public static readonly Sentence LimitOf = new("Thời hạn “{0}”", "Limit “{0}”");
    public static readonly Sentence NoLimit = new("Thủ tục chưa ghi thời hạn nên chưa so được tổng thời gian.", "The procedure names no limit to compare the sum with.");
    public static readonly Sentence SumTitle = new("Tổng thời gian so với thời hạn", "Sum of times against the limit");

    public static readonly Sentence ListTitle = new("Bảng bước của các thủ tục", "Step tables of the procedures");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Version = new("Bản mới nhất", "Newest version");
    public static readonly Sentence NewProcedure = new("Thủ tục mới, dán bảng từ quyết định", "New procedure, paste a table from a decision");
    public static readonly Sentence Find = new("Tên hoặc mã thủ tục", "Name or code of a procedure");
    public static readonly Sentence FindIt = new("Tìm", "Find");
    public static readonly Sentence NoneFound = new("Không có thủ tục nào khớp. Xóa từ tìm kiếm để xem tất cả.", "No procedure fits. Clear the words to see all.");
    public static readonly Sentence PagesOf = new("Các trang của danh sách", "Pages of the list");
    public static readonly Sentence PageOf = new("Trang {0} trên {1}", "Page {0} of {1}");
    public static readonly Sentence Earlier = new("Trang trước", "Previous page");
    public static readonly Sentence Later = new("Trang sau", "Next page");
    public static readonly Sentence NoProcedures = new("Chưa có thủ tục nào. Hãy dán bảng từ quyết định để bắt đầu.", "No procedures yet. Paste a table from a decision to begin.");
}
