using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words for papers, fees and results.</summary>
internal static class PaperFactText
{
    public static readonly Sentence Components = new("Thành phần hồ sơ", "Papers of the dossier");
    public static readonly Sentence ComponentsHint = new("Theo thứ tự người nộp nhìn thấy.", "In the order in which the applicant sees them.");
    public static readonly Sentence Component = new("giấy tờ", "paper");
    public static readonly Sentence Name = new("Tên giấy tờ", "Name of the paper");
    public static readonly Sentence Form = new("Hình thức", "Form");
    public static readonly Sentence FormAny = new("Bản nào cũng được", "Any form");
    public static readonly Sentence FormOriginal = new("Bản chính", "Original");
    public static readonly Sentence FormCertified = new("Bản sao có chứng thực", "Certified copy");
    public static readonly Sentence FormCopy = new("Bản sao", "Copy");
    public static readonly Sentence FormElectronic = new("Biểu mẫu điện tử", "Electronic form");
    public static readonly Sentence Quantity = new("Số bản", "Copies");
    public static readonly Sentence MayAsk = new("Yêu cầu người nộp", "Asked of the applicant");
    public static readonly Sentence MayAskYes = new("Được yêu cầu nộp", "May be asked for");
    public static readonly Sentence MayAskNo = new("Không được yêu cầu nộp", "May not be asked for");
    public static readonly Sentence Required = new("Bắt buộc", "Required");
    public static readonly Sentence FromForm = new("Lập từ tờ khai điện tử", "Made from the e-form");
    public static readonly Sentence FromFormMissing = new("chỉ khi hình thức là biểu mẫu điện tử", "only when it is an electronic form");
    public static readonly Sentence Lookup = new("Tra cứu thay cho giấy", "Looked up instead");
    public static readonly Sentence LookupHint = new("vault:mã kết quả, hoặc connector:mã kết nối", "vault:result code, or connector:id");
    public static readonly Sentence Question = new("Hỏi kết nối điều gì", "What the connector is asked");
    public static readonly Sentence QuestionMissing = new("không tra cứu khi nộp hồ sơ", "not looked up when it is filed");
    public static readonly Sentence Answers = new("Đối chiếu với tờ khai", "Held against the form");
    public static readonly Sentence AnswersHint = new(
        "Phần nào của dữ liệu tra cứu ứng với trường nào; khác nhau thì người nộp và cán bộ đều được báo.",
        "Which part of what is looked up says the same as which field; differences are told to the applicant and to officials.");
    public static readonly Sentence Answered = new("trường đối chiếu", "field");
    public static readonly Sentence AnsweredField = new("Mã trường của tờ khai", "Id of the field");
    public static readonly Sentence AnsweredFrom = new("Phần của dữ liệu", "Part of the data");
    public static readonly Sentence AnsweredFromHint = new("Tên trong câu trả lời của kết nối, ví dụ ngaySinh", "Name in the connector's answer, for example ngaySinh");
    public static readonly Sentence Group = new("Nhóm thay thế", "Group of alternatives");
    public static readonly Sentence GroupHint = new("Các giấy tờ cùng nhóm: chỉ cần nộp một.", "Of one group any one is enough.");
    public static readonly Sentence Note = new("Ghi chú cho người nộp", "Note for the applicant");
    public static readonly Sentence Id = new("Mã giấy tờ", "Id of the paper");
    public static readonly Sentence IdHint = new("Quy tắc gọi giấy tờ bằng mã này: components.mã", "Rules call it components.id");

    public static readonly Sentence Fees = new("Phí, lệ phí", "Fees");
    public static readonly Sentence FeesHint = new("Khoản nào bằng 0 đồng thì không thu.", "What comes to 0 đồng is not collected.");
    public static readonly Sentence Fee = new("khoản thu", "fee");
    public static readonly Sentence FeeName = new("Tên khoản thu", "Name of the fee");
    public static readonly Sentence Amount = new("Số tiền (đồng) hoặc quy tắc", "Amount in đồng, or a rule");
    public static readonly Sentence AmountHint = new("Ví dụ 100.000, hoặc channel === 'online' ? money(50000) : money(100000)", "For example 100.000, or channel === 'online' ? money(50000) : money(100000)");
    public static readonly Sentence FeeWhen = new("Thu khi", "Collected when");
    public static readonly Sentence FeeRefund = new("Khi hồ sơ kết thúc mà không có kết quả", "When the dossier ends without a result");
    public static readonly Sentence FeeRefundHint = new(
        "Câu in trên mẫu 03, 05 khi khoản này đã nộp: có hoàn trả không, theo điều nào. Để trống là không hoàn trả.",
        "The sentence that forms 03 and 05 print when it was paid: whether it is refunded, by which article. Left empty, it is not refunded.");
    public static readonly Sentence FeeId = new("Mã khoản thu", "Id of the fee");

    public static readonly Sentence Results = new("Kết quả giải quyết", "Results");
    public static readonly Sentence ResultsHint = new("Người nộp nhận được gì khi xong.", "What the applicant gets in the end.");
    public static readonly Sentence Result = new("kết quả", "result");
    public static readonly Sentence ResultName = new("Tên kết quả", "Name of the result");
    public static readonly Sentence ResultCode = new("Mã kết quả", "Result code");
    public static readonly Sentence ResultCodeHint = new("Theo danh mục quốc gia, ví dụ KQ.G15.000031", "From the national list, for example KQ.G15.000031");
    public static readonly Sentence Validity = new("Giá trị trong", "Valid for");
    public static readonly Sentence ValidityHint = new("Ví dụ 6 tháng, 5 năm; để trống nếu không có thời hạn", "For example 6 tháng, 5 y; empty is without end");
}
