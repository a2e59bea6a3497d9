using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The words of the facts form: its sheets and the general facts.</summary>
internal static class FactText
{
    public static readonly Sentence Title = new("Thông tin thủ tục: {0}", "Facts of the procedure: {0}");
    public static readonly Sentence Crumb = new("Thông tin thủ tục", "Facts");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Sheets = new("Các tờ thông tin", "Sheets of facts");
    public static readonly Sentence SheetGeneral = new("Thông tin chung", "General");
    public static readonly Sentence SheetPapers = new("Thành phần hồ sơ", "Papers");
    public static readonly Sentence SheetForm = new("Tờ khai", "Form");
    public static readonly Sentence SheetFees = new("Phí và kết quả", "Fees and results");
    public static readonly Sentence SheetLaw = new("Thời hạn và căn cứ", "Time and law");

    public static readonly Sentence Code = new("Mã thủ tục", "Procedure code");
    public static readonly Sentence CodeHint = new("Theo danh mục quốc gia, ví dụ 1.001612 hoặc 1.001612.H20", "From the national catalogue, for example 1.001612 or 1.001612.H20");
    public static readonly Sentence Name = new("Tên thủ tục", "Name of the procedure");
    public static readonly Sentence Kind = new("Dành cho", "For whom");
    public static readonly Sentence KindPublic = new("Người dân, doanh nghiệp, tổ chức", "Citizens, enterprises, organisations");
    public static readonly Sentence KindInternal = new("Nội bộ giữa các cơ quan nhà nước", "Internal, between agencies");
    public static readonly Sentence Level = new("Cấp giải quyết", "Level that decides");
    public static readonly Sentence LevelCommune = new("Cấp xã", "Commune");
    public static readonly Sentence LevelProvince = new("Cấp tỉnh", "Province");
    public static readonly Sentence LevelMinistry = new("Cấp bộ", "Ministry");
    public static readonly Sentence NotSaid = new("Chưa ghi", "Not said");
    public static readonly Sentence Field = new("Lĩnh vực", "Field of administration");
    public static readonly Sentence FieldHint = new("Chọn mã đã có thì tên được điền theo.", "With a known code the name follows.");
    public static readonly Sentence FieldCode = new("Mã lĩnh vực", "Code of the field");
    public static readonly Sentence FieldName = new("Tên lĩnh vực", "Name of the field");
    public static readonly Sentence Status = new("Tình trạng", "State");
    public static readonly Sentence StatusActive = new("Đang áp dụng", "In force");
    public static readonly Sentence StatusSuspended = new("Tạm ngừng", "Suspended");
    public static readonly Sentence StatusRepealed = new("Bãi bỏ", "Repealed");
    public static readonly Sentence ValidFrom = new("Áp dụng từ ngày", "In force from");
    public static readonly Sentence ValidTo = new("Áp dụng đến hết ngày", "In force up to and including");
    public static readonly Sentence DateHint = new("Ngày/tháng/năm, ví dụ 01/07/2025", "Day/month/year, for example 01/07/2025");
    public static readonly Sentence OpenHint = new("Để trống nếu chưa có ngày kết thúc", "Leave empty while there is no end");
    public static readonly Sentence Applicants = new("Đối tượng nộp hồ sơ", "Who may apply");
    public static readonly Sentence Citizen = new("Cá nhân", "Citizens");
    public static readonly Sentence Enterprise = new("Doanh nghiệp", "Enterprises");
    public static readonly Sentence Organisation = new("Tổ chức", "Organisations");
    public static readonly Sentence Agency = new("Cơ quan nhà nước", "Agencies");
    public static readonly Sentence Channels = new("Cách nộp hồ sơ", "Ways of filing");
    public static readonly Sentence Online = new("Trực tuyến", "Online");
    public static readonly Sentence Counter = new("Tại quầy", "At the counter");
    public static readonly Sentence Post = new("Qua bưu chính", "By post");
    public static readonly Sentence Keywords = new("Từ khóa tìm kiếm", "Search words");
    public static readonly Sentence KeywordsHint = new(
        "Người dân gọi việc này là gì, cách nhau bằng dấu phẩy, ví dụ: mở quán, buôn bán nhỏ.",
        "What people call it, parted by commas, for example: open a shop, small trade.");
    public static readonly Sentence Receives = new("Nơi tiếp nhận", "Where it is received");
    public static readonly Sentence ReceivesHint = new("Không chọn nơi nào nghĩa là mọi trung tâm một cửa.", "With none chosen every one-stop receives it.");
    public static readonly Sentence CommuneOneStop = new("Trung tâm một cửa cấp xã", "One-stops of communes");
    public static readonly Sentence ProvinceOneStop = new("Trung tâm một cửa cấp tỉnh", "One-stop of the province");
    public static readonly Sentence CommunePolice = new("Công an cấp xã", "Police of communes");
    public static readonly Sentence LandOffice = new("Văn phòng đăng ký đất đai", "Land registration office");
    public static readonly Sentence SocialInsurance = new("Cơ quan bảo hiểm xã hội", "Social insurance");
    public static readonly Sentence Decision = new("Quyết định công bố", "Decision that published it");
    public static readonly Sentence DecisionHint = new("Ghi đủ ba mục, hoặc để trống cả ba khi chưa đọc được quyết định.", "Give all three, or none while the decision has not been read.");
    public static readonly Sentence DecisionNumber = new("Số quyết định", "Number");
    public static readonly Sentence DecisionDate = new("Ngày ký", "Signed on");
    public static readonly Sentence DecisionIssuer = new("Cơ quan ban hành", "Issued by");
    public static readonly Sentence Contact = new("Nơi giải đáp", "Whom to ask");

    public static readonly Sentence Vietnamese = new("Tiếng Việt", "Vietnamese");
    public static readonly Sentence English = new("Tiếng Anh", "English");
    public static readonly Sentence Always = new("Luôn áp dụng", "Always");
    public static readonly Sentence Yes = new("Có", "Yes");
    public static readonly Sentence No = new("Không", "No");
    public static readonly Sentence ByRule = new("Theo quy tắc", "By a rule");
    public static readonly Sentence RuleOf = new("{0}: quy tắc JavaScript", "{0}: rule in JavaScript");
    public static readonly Sentence ReadAs = new("Đọc là {0}.", "Read as {0}.");
    public static readonly Sentence Unread = new("“{0}” (không có trong danh mục)", "“{0}” (not a known code)");
}
