using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words for the parts and fields of the e-form.</summary>
internal static class FieldFactText
{
    public static readonly Sentence Sections = new("Các phần của tờ khai", "Parts of the form");
    public static readonly Sentence SectionsHint = new("Trường không thuộc phần nào đứng trước mọi phần.", "Fields of no part stand before all parts.");
    public static readonly Sentence Section = new("phần", "part");
    public static readonly Sentence SectionTitle = new("Tên phần", "Title of the part");
    public static readonly Sentence SectionId = new("Mã phần", "Id of the part");

    public static readonly Sentence Fields = new("Các trường", "Fields");
    public static readonly Sentence FieldsHint = new("Theo thứ tự trong từng phần.", "In their order within each part.");
    public static readonly Sentence Field = new("trường", "field");
    public static readonly Sentence InnerField = new("trường con", "inner field");
    public static readonly Sentence InnerFields = new("Trường con của mỗi mục", "Fields of each entry");
    public static readonly Sentence Label = new("Nhãn", "Label");
    public static readonly Sentence Hint = new("Gợi ý dưới nhãn", "Hint beneath the label");
    public static readonly Sentence Type = new("Kiểu", "Type");
    public static readonly Sentence InSection = new("Thuộc phần", "Part");
    public static readonly Sentence NoSection = new("Trước mọi phần", "Before all parts");
    public static readonly Sentence Required = new("Bắt buộc", "Required");
    public static readonly Sentence Visible = new("Hiện ra", "Shown");
    public static readonly Sentence Choices = new("Các lựa chọn", "Choices");
    public static readonly Sentence Choice = new("lựa chọn", "choice");
    public static readonly Sentence ChoiceLabel = new("Nhãn", "Label");
    public static readonly Sentence ChoiceId = new("Mã (giá trị của câu trả lời)", "Id (the answer’s value)");
    public static readonly Sentence Min = new("Nhỏ nhất", "Least");
    public static readonly Sentence Max = new("Lớn nhất", "Most");
    public static readonly Sentence BoundHint = new("Số, ngày, hoặc “hôm nay” (ngày nộp); của nhóm là số mục", "A number, a date, or “today” (the day of filing); of a group the number of entries");
    public static readonly Sentence MaxLength = new("Dài nhất (ký tự)", "Longest (characters)");
    public static readonly Sentence Pattern = new("Mẫu ký tự", "Pattern");
    public static readonly Sentence PatternHint = new("Biểu thức chính quy mà cả câu trả lời phải khớp", "A regular expression that the whole answer must match");
    public static readonly Sentence PatternText = new("Câu báo khi không khớp mẫu", "What is said when it does not match");
    public static readonly Sentence Prefill = new("Điền sẵn từ tài khoản", "Filled from the account");
    public static readonly Sentence NoPrefill = new("Không điền sẵn", "Not filled");
    public static readonly Sentence Personal = new("Dữ liệu cá nhân", "Personal data");
    public static readonly Sentence PersonalByType = new("Theo kiểu của trường", "By the field’s type");
    public static readonly Sentence PersonalYes = new("Là dữ liệu cá nhân", "Is personal data");
    public static readonly Sentence PersonalNo = new("Không phải dữ liệu cá nhân", "Is no personal data");
    public static readonly Sentence Id = new("Mã trường", "Id of the field");
    public static readonly Sentence IdHint = new("Quy tắc gọi trường bằng mã này: fields.mã", "Rules call it fields.id");

    public static readonly Sentence TypeText = new("Một dòng chữ", "One line of text");
    public static readonly Sentence TypeLongText = new("Đoạn văn bản", "Long text");
    public static readonly Sentence TypeNumber = new("Số", "Number");
    public static readonly Sentence TypeMoney = new("Số tiền (đồng)", "Money (đồng)");
    public static readonly Sentence TypeDate = new("Ngày", "Date");
    public static readonly Sentence TypeBoolean = new("Đánh dấu có hoặc không", "Yes or no");
    public static readonly Sentence TypeChoice = new("Chọn một", "Choose one");
    public static readonly Sentence TypeChoices = new("Chọn nhiều", "Choose any");
    public static readonly Sentence TypeIdentity = new("Số định danh cá nhân", "Personal identity number");
    public static readonly Sentence TypePhone = new("Số điện thoại", "Phone number");
    public static readonly Sentence TypeEmail = new("Thư điện tử", "E-mail");
    public static readonly Sentence TypeAddress = new("Địa chỉ", "Address");
    public static readonly Sentence TypeGroup = new("Nhóm lặp lại", "Repeating group");

    /// <summary>A source in words: of whom the dossier is for, or of the person who files or represents them.</summary>
    public static Sentence PrefillOf(PrefillSource source) => PrefillOf(source.What) is var what && source.OfPerson
        ? new($"{what.Vi} của người nộp hoặc người đại diện", $"{what.En} of the person who files or represents")
        : what;

    private static Sentence PrefillOf(Prefill prefill) => prefill switch
    {
        WorkflowEngine.Procedures.Prefill.Name => new("Họ và tên", "Name"),
        WorkflowEngine.Procedures.Prefill.Identity => new("Số định danh", "Identity number"),
        WorkflowEngine.Procedures.Prefill.BirthDate => new("Ngày sinh", "Date of birth"),
        WorkflowEngine.Procedures.Prefill.Gender => new("Giới tính", "Gender"),
        WorkflowEngine.Procedures.Prefill.Phone => new("Điện thoại", "Phone"),
        WorkflowEngine.Procedures.Prefill.Email => new("Thư điện tử", "E-mail"),
        _ => new("Địa chỉ", "Address"),
    };
}
