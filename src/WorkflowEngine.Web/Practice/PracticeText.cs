using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>The words of practising.</summary>
internal static class PracticeText
{
    public static readonly Sentence Title = new("Tập dượt: {0}", "Practice: {0}");
    public static readonly Sentence Lead = new(
        "Chạy thử quy trình bằng hồ sơ giả: đóng vai từng người, cho thời gian trôi, xem thư được viết. Không gì được gửi đi, không gì được tính vào số liệu.",
        "Try the procedure with a made-up dossier: act as each person, let time pass, read the letters. Nothing is sent and nothing is counted.");
    public static readonly Sentence VisitPlace = new("Địa điểm mẫu", "A sample place");
    public static readonly Sentence VisitPresent = new("Người tập dượt", "Whoever practises");
    public static readonly Sentence VisitFound = new("Nội dung mẫu", "Sample findings");
    public static readonly Sentence Begin = new("Bắt đầu hồ sơ tập dượt", "Begin a practice dossier");
    public static readonly Sentence Version = new("Bản quy trình", "Version");
    public static readonly Sentence VersionLine = new("Bản {0} ({1})", "Version {0} ({1})");
    public static readonly Sentence Case = new("Trường hợp", "Case");
    public static readonly Sentence CaseHint = new("Trường hợp do cơ quan soạn cạnh quy trình, hoặc tờ khai mẫu do hệ thống điền", "Cases that the office wrote beside the procedure, or sample forms filled in by the system");
    public static readonly Sentence Unit = new("Nơi tiếp nhận", "Received at");
    public static readonly Sentence Body = new("Cơ quan giải quyết", "Settled by");
    public static readonly Sentence BodyHint = new("Chỉ dùng khi nơi tiếp nhận không tự giải quyết thủ tục này", "Used only where the receiving unit does not settle the procedure itself");
    public static readonly Sentence Go = new("Nộp hồ sơ tập dượt", "File the practice dossier");
    public static readonly Sentence Run = new("Chạy thử", "Run it");
    public static readonly Sentence Begun = new("Đã nộp hồ sơ tập dượt {0}.", "Practice dossier {0} was filed.");
    public static readonly Sentence Mine = new("Hồ sơ tập dượt của quy trình này", "Practice dossiers of this procedure");
    public static readonly Sentence None = new("Chưa ai tập dượt quy trình này.", "Nobody has practised this procedure yet.");
    public static readonly Sentence Code = new("Hồ sơ", "Dossier");
    public static readonly Sentence Since = new("Bắt đầu", "Begun");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Running = new("Đang chạy", "Running");
    public static readonly Sentence Ended = new("Đã kết thúc", "Ended");
    public static readonly Sentence Stuck = new("Bị kẹt", "Stuck");
    public static readonly Sentence NoVersion = new("Không có bản này của quy trình. Chọn lại bản quy trình.", "There is no such version. Choose the version again.");
    public static readonly Sentence NoUnit = new("Chọn nơi tiếp nhận trong danh sách", "Choose a receiving unit from the list");
    public static readonly Sentence NobodyReceives = new(
        "Không đơn vị nào nhận thủ tục này hôm nay. Xem lại cấp, lĩnh vực và nơi tiếp nhận trong thông tin thủ tục.",
        "No unit receives this procedure today. Check level, field and receiving units in its facts.");
    public static readonly Sentence NoCase = new(
        "Chưa có trường hợp nào để thử: quy tắc của tờ khai còn lỗi. Sửa quy tắc rồi thử lại.",
        "There is no case to try: a rule of the form is wrong. Correct it and try again.");

    public static readonly Sentence Heading = new("Hồ sơ tập dượt {0}", "Practice dossier {0}");
    public static readonly Sentence Marked = new("Tập dượt: không gửi đi, không tính số liệu", "Practice: nothing is sent, nothing is counted");
    public static readonly Sentence Clock = new("Giờ của hồ sơ này: {0}", "This dossier's time: {0}");
    public static readonly Sentence Waiting = new("Đang chờ", "What it waits for");
    public static readonly Sentence Nothing = new("Hồ sơ đã đi hết quy trình.", "The dossier has gone all the way.");
    public static readonly Sentence ActAs = new("Đóng vai", "Act as");
    public static readonly Sentence ActAsHint = new("Những người làm được bước này hôm nay", "Those who can do this step today");
    public static readonly Sentence Choose = new("Đóng vai này", "Act as this person");
    public static readonly Sentence Nobody = new("Không ai làm được bước này hôm nay.", "Nobody can do this step today.");
    public static readonly Sentence LetPass = new("Cho thời gian trôi đến {0}", "Let time pass until {0}");
    public static readonly Sentence Applicant = new("Người nộp", "Applicant");
    public static readonly Sentence Supply = new("Nộp đủ giấy tờ được yêu cầu", "Supply everything asked for");
    public static readonly Sentence Withdraw = new("Rút hồ sơ", "Withdraw the dossier");
    public static readonly Sentence WithdrawReason = new("Tập dượt rút hồ sơ", "Practice of a withdrawal");
    public static readonly Sentence Paid = new("Nộp đủ {0}", "Pay {0}");
    public static readonly Sentence Waived = new("Miễn lệ phí", "Waive the fee");
    public static readonly Sentence WaiveReason = new("Tập dượt miễn lệ phí", "Practice of a waiver");
    public static readonly Sentence Confirm = new("Đồng ý bản dự thảo", "Confirm the draft");
    public static readonly Sentence Correct = new("Đề nghị sửa bản dự thảo", "Ask for a correction");
    public static readonly Sentence Lookup = new("Tra cứu dữ liệu", "Look-up");
    public static readonly Sentence Found = new("Có dữ liệu", "Found");
    public static readonly Sentence NotFound = new("Không có dữ liệu", "Not found");
    public static readonly Sentence Unavailable = new("Không tra cứu được", "Unavailable");
    public static readonly Sentence Child = new("Hồ sơ ở cơ quan khác", "Dossier at another agency");
    public static readonly Sentence Completed = new("Đã giải quyết", "Completed");
    public static readonly Sentence Refused = new("Bị từ chối", "Refused");
    public static readonly Sentence Signal = new("Sự kiện “{0}”", "Event “{0}”");
    public static readonly Sentence Task = new("Việc của chương trình “{0}”", "Task “{0}”");
    public static readonly Sentence Came = new("Đã xảy ra", "It happened");
    public static readonly Sentence Time = new("Chờ thời gian", "Waits for a time");
    public static readonly Sentence Watch = new("Hệ thống tự xem lại hồ sơ", "The system looks at the dossier by itself");
    public static readonly Sentence DutyNote = new("Tập dượt", "Practice of a duty");
    public static readonly Sentence Data = new("Dữ liệu kèm theo", "Data with it");
    public static readonly Sentence DataHint = new("Để trống khi không có. Ví dụ: {\"maSo\": \"0123456789\"}", "Leave empty when there is none. For example: {\"maSo\": \"0123456789\"}");
    public static readonly Sentence NotJson = new("Viết dữ liệu theo dạng {{\"maSo\": \"0123456789\"}}; chỗ sai ở dòng {0}, vị trí {1}", "Write the data in the form {{\"maSo\": \"0123456789\"}}; it is wrong at line {0}, position {1}");
    public static readonly Sentence Retry = new("Thử lại bước bị kẹt", "Try the stuck step again");
    public static readonly Sentence RetryReason = new("Tập dượt", "Practice");
    public static readonly Sentence Done = new("Đã làm lúc {0} (giờ của hồ sơ).", "Done at {0} (the dossier's time).");
    public static readonly Sentence Values = new("Biến của quy trình", "Variables");
    public static readonly Sentence MayNot = new("Chỉ người thiết kế, phê duyệt, công bố hoặc rà soát quy trình tập dượt được.", "Only those who design, approve, publish or review procedures can practise.");
    public static readonly Sentence Declared = new("Tờ khai", "Declaration");
}
