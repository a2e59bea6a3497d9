using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>What kinds of steps, their ways out and their groups are called in the drawing.</summary>
internal static class KindText
{
    public static readonly Sentence Intake = new("1. Tiếp nhận", "1. Intake");
    public static readonly Sentence Handling = new("2. Xử lý", "2. Handling");
    public static readonly Sentence WithApplicant = new("3. Người nộp hồ sơ", "3. The applicant");
    public static readonly Sentence Data = new("4. Dữ liệu, liên thông", "4. Data and other agencies");
    public static readonly Sentence Ending = new("5. Kết quả, kết thúc", "5. Results and endings");
    public static readonly Sentence Flow = new("6. Rẽ nhánh, song song", "6. Branches and parallel work");
    public static readonly Sentence Values = new("7. Biến, quy tắc", "7. Variables and rules");
    public static readonly Sentence Signals = new("8. Chờ, tín hiệu", "8. Waiting and signals");
    public static readonly Sentence Blocks = new("9. Khối, vòng lặp", "9. Blocks and loops");
    public static readonly Sentence SubFlows = new("Quy trình con", "Sub-flows");
    public static readonly Sentence Unknown = new("Loại bước cũ", "Former kinds");

    public static readonly Sentence Done = new("Xong", "Done");
    public static readonly Sentence Accepted = new("Tiếp nhận", "Accepted");
    public static readonly Sentence Supplement = new("Cần bổ sung", "Supplement required");
    public static readonly Sentence Refused = new("Từ chối", "Refused");
    public static readonly Sentence SentBack = new("Trả lại", "Sent back");
    public static readonly Sentence Approved = new("Đạt", "Approved");
    public static readonly Sentence Rejected = new("Không đạt", "Rejected");
    public static readonly Sentence Agreed = new("Đồng ý", "Agreed");
    public static readonly Sentence Objected = new("Không đồng ý", "Objected");
    public static readonly Sentence Expired = new("Hết hạn", "Expired");
    public static readonly Sentence Supplied = new("Đã bổ sung", "Supplied");
    public static readonly Sentence Withdrawn = new("Rút hồ sơ", "Withdrawn");
    public static readonly Sentence Paid = new("Đã nộp", "Paid");
    public static readonly Sentence Waived = new("Được miễn", "Waived");
    public static readonly Sentence Confirmed = new("Xác nhận đúng", "Confirmed");
    public static readonly Sentence Corrected = new("Đề nghị sửa", "Corrected");
    public static readonly Sentence Found = new("Có dữ liệu", "Found");
    public static readonly Sentence NotFound = new("Không có", "Not found");
    public static readonly Sentence Unavailable = new("Không kết nối được", "Unavailable");
    public static readonly Sentence Completed = new("Có kết quả", "Completed");
    public static readonly Sentence Issued = new("Đã cấp", "Issued");
    public static readonly Sentence HandedOver = new("Đã trả", "Handed over");
    public static readonly Sentence Yes = new("Đúng", "True");
    public static readonly Sentence No = new("Sai", "False");

    public static readonly Sentence Receive = new("Tiếp nhận hồ sơ", "Receive");
    public static readonly Sentence ReceiveHelp = new(
        "Kiểm tra thành phần hồ sơ, cấp mã và giấy tiếp nhận (mẫu 01).", "Checks the papers, gives the code and the receipt (form 01).");
    public static readonly Sentence Work = new("Xử lý", "Work");
    public static readonly Sentence WorkHelp = new(
        "Giao việc cho một vai trò ở một đơn vị; làm xong hoặc trả lại bước trước.", "A role in a unit does something; done, or sent back.");
    public static readonly Sentence Review = new("Thẩm định, xem xét, ký", "Review");
    public static readonly Sentence ReviewHelp = new(
        "Một vai trò kết luận: đạt, cần bổ sung, không đạt, hoặc trả lại bước trước.", "A role judges: approved, supplement required, rejected or sent back.");
    public static readonly Sentence Consult = new("Lấy ý kiến", "Consult");
    public static readonly Sentence ConsultHelp = new(
        "Nhiều đơn vị cho ý kiến cùng lúc; im lặng được hiểu theo quy định.", "Several units answer at once; silence counts as the law says.");
    public static readonly Sentence SupplementStep = new("Yêu cầu bổ sung", "Supplement");
    public static readonly Sentence SupplementHelp = new(
        "Gửi phiếu mẫu 02 và chờ người nộp bổ sung; thời hạn giải quyết dừng hoặc tính lại theo quy định.",
        "Sends form 02 and waits for the applicant; the time limit stops or restarts as the law says.");
    public static readonly Sentence Pay = new("Nộp phí, lệ phí", "Pay");
    public static readonly Sentence PayHelp = new("Chờ người nộp trả phí, lệ phí theo quy tắc.", "Waits for the fee, reckoned by rule.");
    public static readonly Sentence Confirm = new("Người nộp xác nhận dự thảo", "Confirm");
    public static readonly Sentence ConfirmHelp = new("Người nộp đọc dự thảo rồi xác nhận đúng hoặc đề nghị sửa.", "The applicant confirms a draft or asks for corrections.");
    public static readonly Sentence Lookup = new("Tra cứu dữ liệu", "Look up");
    public static readonly Sentence LookupHelp = new("Hỏi kho kết quả hoặc cơ sở dữ liệu; không giao cho người.", "Asks the vault or a database; never a person.");
    public static readonly Sentence Refer = new("Chuyển sang thủ tục khác", "Refer");
    public static readonly Sentence ReferHelp = new("Mở hồ sơ liên thông ở cơ quan khác và chờ kết quả.", "Opens a dossier of another procedure at another agency.");
    public static readonly Sentence Issue = new("Cấp kết quả", "Issue");
    public static readonly Sentence IssueHelp = new("Ghi số, ký, đóng dấu và đưa bản điện tử vào kho.", "Gives number, signature and seal, and puts the copy into the vault.");
    public static readonly Sentence Return = new("Trả kết quả", "Return");
    public static readonly Sentence ReturnHelp = new("Trao kết quả trực tuyến, tại quầy hoặc qua bưu chính.", "Hands the result over: online, at the counter or by post.");
    public static readonly Sentence Notify = new("Gửi thông báo", "Notify");
    public static readonly Sentence NotifyHelp = new("Gửi một mẫu tin qua thư điện tử, tin nhắn hoặc hộp thư.", "Sends a template by mail, SMS or inbox.");
    public static readonly Sentence Stop = new("Từ chối, dừng, rút hồ sơ", "Stop");
    public static readonly Sentence StopHelp = new("Kết thúc hồ sơ mà không có kết quả, kèm mẫu 03 hoặc 05.", "Ends the dossier without a result, with form 03 or 05.");
}
