using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>The words of the page on which a procedure begins.</summary>
internal static class NewText
{
    public static readonly Sentence Title = new("Thủ tục mới từ bảng bước", "New procedure from a table of steps");
    public static readonly Sentence Paste = new("Bảng bước trong quyết định", "Table of steps of a decision");
    public static readonly Sentence PasteHint = new(
        "Chép cả bảng, gồm dòng tiêu đề, từ Word, Excel hoặc trang web rồi dán vào đây. Chép thêm số quyết định, tên, mã thủ tục và thời hạn ở trên bảng thì đỡ phải gõ.",
        "Copy the whole table with its headings from Word, Excel or a web page and paste it here. With the decision's number, the procedure's name, code and limit above it there is less to type.");
    public static readonly Sentence PlainDay = new("Chữ “ngày” trong bảng nghĩa là", "A plain “ngày” in the table means");
    public static readonly Sentence PlainDayWorking = new("ngày làm việc", "a working day");
    public static readonly Sentence PlainDayCalendar = new("ngày theo lịch, tính cả ngày nghỉ", "a calendar day, rest days included");
    public static readonly Sentence Read = new("Đọc bảng", "Read the table");
    public static readonly Sentence Empty = new("Bắt đầu với các bước thường gặp", "Begin with the usual steps");

    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Code = new("Mã thủ tục", "Code");
    public static readonly Sentence CodeHint = new("Ví dụ 1.001612", "For example 1.001612");
    public static readonly Sentence Name = new("Tên thủ tục", "Name");
    public static readonly Sentence Level = new("Cấp giải quyết", "Level that settles it");
    public static readonly Sentence Commune = new("Cấp xã", "Commune");
    public static readonly Sentence Province = new("Cấp tỉnh", "Province");
    public static readonly Sentence Field = new("Lĩnh vực", "Field");
    public static readonly Sentence FieldHint = new("Lĩnh vực và cấp cho biết phòng nào có thẩm quyền", "Field and level tell which division is competent");
    public static readonly Sentence Limit = new("Thời hạn giải quyết", "Time limit");
    public static readonly Sentence LimitHint = new("Ví dụ 80 giờ, 10 ngày làm việc", "For example 80 giờ, 10 ngày làm việc");
    public static readonly Sentence Decision = new("Số quyết định công bố", "Number of the decision");
    public static readonly Sentence DecisionHint = new("Không bắt buộc, ví dụ 3760/QĐ-UBND", "Optional, for example 3760/QĐ-UBND");
    public static readonly Sentence DecisionDate = new("Ngày quyết định", "Date of the decision");
    public static readonly Sentence Result = new("Kết quả của thủ tục", "Result of the procedure");
    public static readonly Sentence ResultHint = new("Ví dụ Quyết định miễn, giảm học phí; để trống thì lấy theo tên thủ tục", "For example a decision; left empty the procedure's name is used");
    public static readonly Sentence Papers = new("Giấy tờ phải nộp", "Papers to be handed in");
    public static readonly Sentence PapersHint = new("Mỗi dòng một giấy tờ", "One on each line");
    public static readonly Sentence DefaultPaper = new("Đơn đề nghị giải quyết thủ tục hành chính", "Application");

    public static readonly Sentence Rows = new("Các bước đã đọc được", "Steps that were read");
    public static readonly Sentence Kind = new("Loại việc", "Kind of work");
    public static readonly Sentence KindOf = new("Loại việc, bước {0}", "Kind of work, step {0}");
    public static readonly Sentence Pasted = new("Trong bảng: {0}", "In the table: {0}");
    public static readonly Sentence AddRow = new("Thêm dòng sau dòng {0}", "Add a row after row {0}");
    public static readonly Sentence RemoveRow = new("Bỏ dòng {0}", "Remove row {0}");
    public static readonly Sentence Check = new("Tính và kiểm tra lại", "Reckon and check again");
    public static readonly Sentence Create = new("Tạo bản nháp", "Make the draft");
    public static readonly Sentence Keep = new("Vẫn lưu bản nháp để sửa sau", "Keep the draft anyway and correct it later");
    public static readonly Sentence Created = new("Đã tạo bản nháp từ bảng lúc {0}.", "Draft made from the table at {0}.");
    public static readonly Sentence CreatedNext = new("Xem lại bảng, rồi công bố.", "Look at the table, then publish.");
    public static readonly Sentence Exists = new("Thủ tục mang mã và tên này đã có; hãy mở bảng của nó để sửa.", "There is a procedure of this code and name; open its table to change it.");
    public static readonly Sentence NotClean = new(
        "Bảng này chưa công bố được. Sửa các chỗ dưới đây, hoặc vẫn lưu bản nháp để sửa sau.",
        "This table could not be published. Correct what is told below, or keep the draft and correct it later.");
}
