using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>The words of the page of drafts of the office's documents.</summary>
internal static class OfficeDraftText
{
    public static readonly Sentence Title = new("Bản nháp dữ liệu cơ quan", "Drafts of the office's documents");
    public static readonly Sentence Lead = new(
        "Tổ chức, chức danh, người, lịch, luật, biểu mẫu và các văn bản khác của cơ quan đã sửa nhưng chưa công bố. Các bản công bố cùng lúc phải khớp với nhau và với phần còn lại.",
        "Units, positions, people, calendars, laws, forms and other documents of the office that were changed and are not published. What is published together has to fit together and with the rest.");
    public static readonly Sentence Empty = new("Không có bản nháp nào đang chờ.", "No draft waits.");
    public static readonly Sentence Caption = new("Bản nháp đang chờ", "Drafts that wait");
    public static readonly Sentence Choose = new("Chọn", "Choose");
    public static readonly Sentence ChooseOne = new("Chọn {0}", "Choose {0}");
    public static readonly Sentence Document = new("Văn bản", "Document");
    public static readonly Sentence Saved = new("Lưu lúc", "Saved");
    public static readonly Sentence Who = new("Người lưu", "By");
    public static readonly Sentence State = new("So với bản đang dùng", "Beside what is in use");
    public static readonly Sentence New = new("Văn bản mới", "New document");
    public static readonly Sentence Changed = new("Bản {0}, thay bản {1} đang dùng", "Version {0}, for version {1} in use");
    public static readonly Sentence Look = new("Xem thay đổi", "See the changes");
    public static readonly Sentence LookAt = new("Xem thay đổi của {0}", "See the changes of {0}");
    public static readonly Sentence Publish = new("Công bố các bản đã chọn", "Publish what is chosen");
    public static readonly Sentence Discard = new("Bỏ bản nháp này", "Throw this draft away");
    public static readonly Sentence DiscardHint = new(
        "Bản đang dùng không đổi. Tệp trong thư mục dữ liệu nếu vẫn khác thì lần đọc sau lại thành bản nháp.",
        "What is in use stays. A file in the data folder that still differs becomes a draft again when it is next read.");
    public static readonly Sentence Changes = new("Thay đổi của {0}", "Changes of {0}");
    public static readonly Sentence Same = new("Không khác bản đang dùng.", "As it is in use.");
    public static readonly Sentence Kept = new("{0} dòng giữ nguyên", "{0} lines kept");
    public static readonly Sentence NoneChosen = new("Chọn ít nhất một bản nháp để công bố.", "Choose at least one draft to publish.");
    public static readonly Sentence Meanwhile = new(
        "“{0}” vừa được sửa hoặc đã công bố sau khi bạn mở trang này. Xem lại rồi làm tiếp.",
        "“{0}” was changed or published after you opened this page. Look at it again and go on.");
    public static readonly Sentence Published = new("Đã công bố {0} văn bản lúc {1}. Có hiệu lực ngay trên mọi màn hình.", "{0} documents were published at {1}. They hold at once everywhere.");
    public static readonly Sentence Discarded = new("Đã bỏ bản nháp của {0}.", "The draft of {0} is gone.");
    public static readonly Sentence Fault = new("{0}: {1}", "{0}: {1}");
}
