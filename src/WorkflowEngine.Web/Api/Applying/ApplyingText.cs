using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>The words of filing by the API.</summary>
internal static class ApplyingText
{
    public static readonly Sentence Sent = new("Hồ sơ này đã được gửi, không sửa được nữa.", "This was sent already and cannot be changed any more.");
    public static readonly Sentence VersionChanged = new(
        "Thủ tục đã có phiên bản mới từ lúc khai. Đọc lại, gửi lại các câu trả lời rồi nộp.",
        "The procedure has a new version since this was answered. Read it, send the answers again, then send the filing.");
    public static readonly Sentence Changed = new(
        "Hồ sơ đang khai đã được sửa ở nơi khác từ lúc bạn đọc; chưa ghi gì. Mục nào khác nhau nêu giá trị đang giữ (expected) và giá trị vừa gửi (found). Đọc lại rồi gửi với ETag mới.",
        "The filing was changed elsewhere since you read it; nothing was written. Each answer that differs says what stands (expected) and what you sent (found). Read it again and send with the new ETag.");
    public static readonly Sentence ChoiceWrong = new("Chọn instead, keep, pick hoặc leave.", "Choose instead, keep, pick or leave.");
    public static readonly Sentence ReasonWrong = new("Chọn một lý do trong danh sách.", "Choose a reason of the list.");
    public static readonly Sentence NothingHeld = new("Kho không giữ giấy này cho hồ sơ.", "The vault does not hold this paper for the case.");
    public static readonly Sentence VaultFirst = new(
        "Chưa kiểm tra kho giấy tờ cho giấy này. Gọi thao tác vault-check (ở quầy là /counter/vault-check) rồi mới nộp hoặc nhận.",
        "The vault was not searched for this paper yet. Call the operation vault-check (at a counter /counter/vault-check) before it is given or taken in.");
    public static readonly Sentence FetchFirst = new(
        "Chưa hỏi cơ sở dữ liệu kết nối. Gọi thao tác papers/{component}/fetch trước; có dữ liệu thì không phải nộp giấy này.",
        "The connected database was not asked yet. Call the operation papers/{component}/fetch first; with the data found this paper need not be handed in.");
    public static readonly Sentence FetchUnanswered = new(
        "Gửi trước các câu trả lời mà cơ sở dữ liệu cần (số định danh, địa chỉ…), rồi gọi papers/{component}/fetch.",
        "Send the answers that the database needs first (identity number, address …), then call papers/{component}/fetch.");
    public static readonly Sentence FetchConsent = new(
        "Cơ sở dữ liệu này cần sự đồng ý: gọi papers/{component}/fetch với consent=true, hoặc consent=false để tự nộp giấy.",
        "This database needs consent: call papers/{component}/fetch with consent=true, or with consent=false to hand the paper in.");
    public static readonly Sentence DifferenceChoiceWrong = new("Chọn take hoặc mine.", "Choose take or mine.");
    public static readonly Sentence NoDifference = new("Câu trả lời này không khác dữ liệu tra cứu.", "This answer does not differ from what was looked up.");
    public static readonly Sentence DifferenceHidden = new(
        "Cơ sở dữ liệu được hỏi bằng số của người khác nên không nêu dữ liệu; sửa câu trả lời, hoặc giữ và nêu lý do.",
        "The database was asked with somebody else's number, so its data are not told; correct the answer, or keep it with a reason.");
    public static readonly Sentence DifferenceReason = new("Nêu lý do giữ câu trả lời, tối đa 180 ký tự.", "Say why the answer is kept, in at most 180 characters.");
    public static readonly Sentence SearchFirst = new(
        "Kho giấy tờ được tra và ghi lại cho từng giấy; sau đó mới nhận tệp.",
        "The vault is searched and each search is written down; only then files are taken.");
    public static readonly Sentence Consent = new(
        "Có cơ sở dữ liệu cần bạn đồng ý (consent); không đồng ý thì gửi decline và tự nộp giấy.",
        "Some databases need your consent; whoever does not agree sends decline and hands the paper in.");
    public static readonly Sentence Whole = new(
        "Gửi toàn bộ câu trả lời: trường không có mặt là trống. Câu trả lời sai vẫn được giữ và nêu trong faults.",
        "Send all answers: a field that is left out is empty. What is wrong is kept and named in faults.");
    public static readonly Sentence Bytes = new(
        "Nội dung yêu cầu là chính tệp; tên tệp đặt ở tham số name. PDF, ảnh, Word, Excel, OpenDocument, XML hoặc văn bản.",
        "The body is the file itself; its name stands in the parameter name. PDF, pictures, Word, Excel, OpenDocument, XML or text.");
}
