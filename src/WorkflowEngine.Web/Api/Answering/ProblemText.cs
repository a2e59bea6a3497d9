using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>The words of problems.</summary>
internal static class ProblemText
{
    public static readonly Sentence NotFound = new("Không tìm thấy", "Not found");
    public static readonly Sentence NotFoundDetail = new(
        "Không có gì ở địa chỉ này, hoặc không phải của người giữ mã truy cập.",
        "There is nothing at this address, or it is not of the person whose token this is.");
    public static readonly Sentence Invalid = new("Nội dung gửi có chỗ chưa đúng", "Something that was sent is wrong");
    public static readonly Sentence InvalidDetail = new("Chưa ghi gì. Sửa các chỗ nêu trong errors rồi gửi lại.", "Nothing was recorded. Correct what errors names and send again.");
    public static readonly Sentence Unreadable = new("Không đọc được nội dung gửi", "What was sent cannot be read");
    public static readonly Sentence UnreadableDetail = new(
        "Chưa ghi gì. Nội dung phải là một đối tượng JSON đúng như tài liệu OpenAPI mô tả.",
        "Nothing was recorded. The body has to be one JSON object as the OpenAPI document describes it.");
    public static readonly Sentence Refused = new("Không làm được", "It cannot be done");
    public static readonly Sentence Stale = new("Hồ sơ đã thay đổi", "The dossier has changed");
    public static readonly Sentence Precondition = new("Thiếu phiên bản hồ sơ", "The dossier’s version is missing");
    public static readonly Sentence PreconditionDetail = new(
        "Gửi tiêu đề If-Match với ETag nhận được khi đọc hồ sơ, để không quyết định trên bản đã cũ.",
        "Send the header If-Match with the ETag that came with the dossier, so that nothing is decided on an old state.");
    public static readonly Sentence Unauthenticated = new("Chưa có mã truy cập", "No access token");
    public static readonly Sentence UnauthenticatedDetail = new(
        "Gửi tiêu đề Authorization: Bearer với mã truy cập còn hiệu lực. Phiên đăng nhập của trình duyệt không dùng được ở đây.",
        "Send the header Authorization: Bearer with a token that is good. The session of a browser does not count here.");
    public static readonly Sentence Forbidden = new("Không có quyền", "Not allowed");
    public static readonly Sentence ForbiddenDetail = new(
        "Người giữ mã truy cập không có quyền làm việc này vào lúc này.",
        "The person whose token this is may not do this at this moment.");
    public static readonly Sentence NotYourUnit = new(
        "Tiêu đề Unit nêu một đơn vị mà người giữ mã truy cập không làm việc hôm nay.",
        "The header Unit names a unit for which the person whose token this is does not work today.");
    public static readonly Sentence Method = new("Địa chỉ này không có thao tác đó", "This address has no such operation");
    public static readonly Sentence MethodDetail = new("Xem tiêu đề Allow hoặc tài liệu OpenAPI.", "See the header Allow or the OpenAPI document.");
    public static readonly Sentence NotAcceptable = new("Không trả được dạng đã yêu cầu", "The asked form cannot be given");
    public static readonly Sentence NotAcceptableDetail = new(
        "Thao tác này trả application/json. Bỏ tiêu đề Accept hoặc cho phép dạng đó.",
        "This operation answers with application/json. Leave the header Accept out or let it allow that.");
    public static readonly Sentence MediaType = new("Không nhận dạng nội dung này", "This kind of body is not taken");
    public static readonly Sentence MediaTypeDetail = new(
        "Gửi application/json; với tệp thì gửi thẳng nội dung tệp, không gói trong multipart.",
        "Send application/json; of a file send its bytes alone, not wrapped in multipart.");
    public static readonly Sentence TooLarge = new("Nội dung gửi lớn quá mức nhận", "The body is larger than can be taken");
    public static readonly Sentence TooLargeDetail = new(
        "Chưa ghi gì. Một thân JSON lớn nhất 1 MiB; tệp thì gửi riêng từng tệp, trong mức mà thủ tục nhận.",
        "Nothing was recorded. A JSON body has at most 1 MiB; files come one by one, as large as the procedure takes them.");
    public static readonly Sentence TooManyDetail = new("Đợi hết số giây trong tiêu đề Retry-After rồi gửi lại.", "Wait for the seconds in the header Retry-After and send again.");
    public static readonly Sentence Fault = new("Hệ thống gặp sự cố", "A fault of the system");
    public static readonly Sentence FaultDetail = new(
        "Lỗi ở phía hệ thống. Gửi lại cùng Idempotency-Key; nếu vẫn lỗi, báo hỗ trợ mã trong code.",
        "The fault is ours. Send again with the same Idempotency-Key; if it still fails, tell support the code.");
    public static readonly Sentence KeyMissing = new("Thiếu Idempotency-Key", "No Idempotency-Key");
    public static readonly Sentence KeyMissingDetail = new(
        "Gửi tiêu đề Idempotency-Key (1–200 ký tự, mỗi việc một khóa mới) để việc gửi lại không làm hai lần.",
        "Send the header Idempotency-Key (1–200 characters, a new one for each act) so that sending again does nothing twice.");
    public static readonly Sentence KeyReused = new("Khóa đã dùng cho việc khác", "The key belongs to another request");
    public static readonly Sentence KeyReusedDetail = new(
        "Idempotency-Key này đã dùng với nội dung khác. Mỗi việc dùng một khóa mới.",
        "This Idempotency-Key was used with another body. Use a new key for each act.");
    public static readonly Sentence KeyRunning = new("Yêu cầu trước chưa xong", "The first request is still running");
    public static readonly Sentence KeyRunningDetail = new(
        "Một yêu cầu với cùng Idempotency-Key đang được xử lý. Đợi vài giây rồi gửi lại.",
        "A request with the same Idempotency-Key is being done. Wait some seconds and send again.");
    public static readonly Sentence UnknownMember = new("Không có thành phần tên này.", "There is no member of this name.");
    public static readonly Sentence MissingMember = new("Thiếu thành phần bắt buộc này.", "This member is required and missing.");
    public static readonly Sentence WrongKind = new("Giá trị không đúng loại.", "The value is of the wrong kind.");
    public static readonly Sentence NotJson = new("Không phải JSON đúng cú pháp.", "It is not well-formed JSON.");
    public static readonly Sentence NotUtf8 = new("Không phải văn bản UTF-8.", "It is not UTF-8 text.");
    public static readonly Sentence Twice = new("Một thành phần được nêu hai lần trong cùng một đối tượng.", "A member is named twice in one object.");
    public static readonly Sentence Unwritable = new(
        "Có ký tự không ghi lại được: nửa của một cặp mã, hoặc ký tự số 0.",
        "It holds a sign that cannot be kept: half of a pair, or the sign of number 0.");
    public static readonly Sentence BadCursor = new("Con trỏ trang không dùng được; bắt đầu lại không có after.", "The cursor cannot be used; begin again without after.");
}
