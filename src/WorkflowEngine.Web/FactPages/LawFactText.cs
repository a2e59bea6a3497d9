using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words for time limits, levels of service, legal basis and what is uncertain.</summary>
internal static class LawFactText
{
    public static readonly Sentence TimeLimits = new("Thời hạn giải quyết", "Time limits");
    public static readonly Sentence Reminders = new("Lời nhắc trước, đúng và sau hạn", "Reminders before, at and after the date");
    public static readonly Sentence RemindersHint = new(
        "Tính từ ngày hẹn trả của cả hồ sơ; đồng hồ dừng thì lời nhắc lùi theo. Mỗi lời nhắc gửi một lần.",
        "Counted from the date promised for the whole dossier; they move when the clock stops. Each is sent once.");
    public static readonly Sentence Reminder = new("Lời nhắc", "Reminder");
    public static readonly Sentence RemindAt = new("Nhắc lúc", "When");
    public static readonly Sentence RemindAtHint = new("Ví dụ -1 ngày làm việc, 0, +4 giờ làm việc", "For example -1 wd, 0, +4 h");
    public static readonly Sentence RemindTo = new("Nhắc ai", "Whom");
    public static readonly Sentence ToHolder = new("Người đang giữ việc", "Whoever holds the work");
    public static readonly Sentence ToHead = new("Thủ trưởng đơn vị đang giữ", "The head of the unit that has it");
    public static readonly Sentence ToAbove = new("Cơ quan cấp trên của đơn vị đó", "The body above that unit");
    public static readonly Sentence ToApplicant = new("Người nộp", "The applicant");
    public static readonly Sentence RemindBy = new("Gửi qua", "By");
    public static readonly Sentence ByInbox = new("Danh sách thông báo", "List of notices");
    public static readonly Sentence ByMail = new("Thư điện tử (người nộp)", "Mail (applicant)");
    public static readonly Sentence BySms = new("Tin nhắn (người nộp)", "Short message (applicant)");
    public static readonly Sentence RemindTemplate = new("Mẫu thư", "Letter");
    public static readonly Sentence RemindTemplateHint = new("Chỉ cần khi nhắc người nộp, ví dụ notices/moi-den-ky", "Only for the applicant, for example notices/moi-den-ky");
    public static readonly Sentence TimeLimitsHint = new("Thời hạn đầu tiên đúng với hồ sơ được áp dụng.", "The first that holds for a dossier is its limit.");
    public static readonly Sentence TimeLimit = new("thời hạn", "time limit");
    public static readonly Sentence Limit = new("Thời hạn", "Limit");
    public static readonly Sentence LimitHint = new("Ghi như trong quyết định: 03 ngày làm việc, 1/2 ngày làm việc, 04 giờ làm việc, trong ngày", "As in the decision: 03 ngày làm việc, 1/2 ngày làm việc, 4 h, same day");
    public static readonly Sentence From = new("Tính từ", "Counted from");
    public static readonly Sentence FromHint = new("filed: khi nộp; accepted: khi tiếp nhận; hoặc tên một sự kiện", "filed, accepted, or the name of an event");
    public static readonly Sentence FromFiled = new("khi nộp hồ sơ", "when the dossier is filed");
    public static readonly Sentence FromAccepted = new("khi hồ sơ được tiếp nhận", "when it is accepted");
    public static readonly Sentence LimitChannels = new("Chỉ với cách nộp", "Only for");
    public static readonly Sentence LimitChannelsHint = new("Không chọn nghĩa là mọi cách nộp.", "With none chosen it holds for all.");
    public static readonly Sentence LimitWhen = new("Áp dụng khi", "Holds when");
    public static readonly Sentence Appointment = new("Luôn có giấy hẹn", "Always with an appointment");
    public static readonly Sentence AppointmentHint = new(
        "Với thủ tục làm xong ngay: trường hợp này vẫn lập giấy tiếp nhận và hẹn trả khi tiếp nhận.",
        "Where the procedure is done while the person waits: this case has its receipt at acceptance all the same.");
    public static readonly Sentence LimitText = new("Lời văn trong quyết định", "As the decision words it");
    public static readonly Sentence LimitId = new("Mã thời hạn", "Id of the limit");

    public static readonly Sentence ServiceLevels = new("Mức độ trực tuyến", "Levels of online service");
    public static readonly Sentence ServiceLevelsHint = new("Mức đầu tiên đúng với hồ sơ được áp dụng.", "The first that holds for a dossier is its level.");
    public static readonly Sentence ServiceLevel = new("mức độ", "level");
    public static readonly Sentence Level = new("Mức độ", "Level");
    public static readonly Sentence Full = new("Toàn trình", "Full");
    public static readonly Sentence Partial = new("Một phần", "Partial");
    public static readonly Sentence PaperBasis = new("Căn cứ phải nộp bản giấy", "Law that wants paper");
    public static readonly Sentence PaperBasisHint = new(
        "Văn bản và điều khoản buộc nộp bản giấy. Để trống nếu pháp luật không buộc.",
        "The instrument and article that want paper. Leave empty where the law does not.");
    public static readonly Sentence SameSession = new("Làm xong ngay, không hẹn", "Done while the person waits");
    public static readonly Sentence SameSessionHint = new(
        "Trả kết quả trong buổi; chỉ có giấy hẹn khi người nộp yêu cầu hoặc hết giờ làm việc mà chưa xong.",
        "The result is given in the same visit; a receipt is made when asked for, or when the office closes before it is done.");
    public static readonly Sentence Assurance = new("Mức định danh khi nộp trực tuyến", "Assurance for filing online");
    public static readonly Sentence AssuranceHint = new(
        "Mức thấp nhất của tài khoản thì mới nộp trực tuyến được.",
        "The least level of an account with which one can file online.");
    public static readonly Sentence AssuranceStated = new("Tài khoản, mật khẩu", "Account and password");
    public static readonly Sentence AssuranceReachable = new("Đã xác nhận điện thoại hoặc thư điện tử", "Telephone or mail address confirmed");
    public static readonly Sentence AssuranceIdentified = new("Định danh điện tử mức độ 1", "Electronic identification, level 1");
    public static readonly Sentence AssuranceVerified = new("Định danh điện tử mức độ 2", "Electronic identification, level 2");
    public static readonly Sentence Extensions = new("Gia hạn", "Extensions");
    public static readonly Sentence ExtensionsHint = new(
        "Các trường hợp luật chuyên ngành cho phép kéo dài thời hạn. Không ghi thì không ai gia hạn được.",
        "Cases in which a special law allows the limit to be made longer. Where none stands, nobody can extend it.");
    public static readonly Sentence Extension = new("Trường hợp gia hạn", "Case of extension");
    public static readonly Sentence ExtensionMost = new("Được gia hạn nhiều nhất", "The most that may be given");
    public static readonly Sentence ExtensionNote = new("Khi nào được gia hạn", "In which case");
    public static readonly Sentence ExtensionId = new("Mã của trường hợp", "Id of the case");
    public static readonly Sentence Mandates = new("Nộp thay theo ủy quyền", "Filing by mandate");
    public static readonly Sentence MandatesHint = new(
        "Dòng đầu tiên đúng với hồ sơ được áp dụng; không có dòng nào thì không ai nộp thay được.",
        "The first that holds for the case applies; with none nobody files for another.");
    public static readonly Sentence Mandate = new("Trường hợp ủy quyền", "Case of mandate");
    public static readonly Sentence MandateAllowed = new("Được ủy quyền", "A mandate is allowed");
    public static readonly Sentence MandateNote = new("Lời giải thích cho người nộp", "Words for whoever files");
    public static readonly Sentence MandatePaper = new("Giấy tờ chứng minh", "Paper that shows it");
    public static readonly Sentence MandatePaperHint = new(
        "Mã của một thành phần hồ sơ; để trống nếu không đòi giấy ủy quyền.",
        "Id of one of the papers; leave it empty where no paper is asked for.");
    public static readonly Sentence LevelWhen = new("Áp dụng khi", "Holds when");
    public static readonly Sentence Reason = new("Lý do chưa toàn trình", "Why it is not full");
    public static readonly Sentence ReasonHint = new("Bắt buộc khi chỉ một phần: lý do đã công bố (Điều 14 Nghị định 224/2026/NĐ-CP)", "Required when partial: the published reason (Decree 224/2026/NĐ-CP art. 14)");

    public static readonly Sentence LegalBases = new("Căn cứ pháp lý", "Legal basis");
    public static readonly Sentence LegalBasis = new("căn cứ", "instrument");
    public static readonly Sentence Instrument = new("Số, ký hiệu văn bản", "Instrument");
    public static readonly Sentence InstrumentHint = new("Ví dụ Nghị định số 168/2025/NĐ-CP", "For example Nghị định số 168/2025/NĐ-CP");
    public static readonly Sentence Article = new("Điều, khoản", "Article");
    public static readonly Sentence InstrumentTitle = new("Về việc", "Title");
    public static readonly Sentence InForceFrom = new("Hiệu lực từ ngày", "In force from");
    public static readonly Sentence InForceTo = new("Hiệu lực đến hết ngày", "In force up to and including");

    public static readonly Sentence Marks = new("Chỗ chưa chắc chắn", "What is uncertain");
    public static readonly Sentence MarksHint = new("Mỗi điều chưa đối chiếu với nguyên văn được đánh dấu ở đây.", "Every fact that was not read in the original is marked here.");
    public static readonly Sentence Mark = new("đánh dấu", "mark");
    public static readonly Sentence Path = new("Chỗ được đánh dấu", "What it is about");
    public static readonly Sentence PathHint = new("Ví dụ timeLimits[0].limit, hoặc mã một bước", "For example timeLimits[0].limit, or the id of a step");
    public static readonly Sentence Evidence = new("Mức tin cậy", "Evidence");
    public static readonly Sentence Secondary = new("S: nguồn thứ cấp", "S: secondary source");
    public static readonly Sentence Known = new("K: hiểu biết chung", "K: general knowledge");
    public static readonly Sentence Proposed = new("P: đề xuất", "P: proposal");
    public static readonly Sentence Unverified = new("?: chưa xác minh", "?: unverified");
    public static readonly Sentence MarkNote = new("Vì sao chưa chắc", "Why it is uncertain");
}
