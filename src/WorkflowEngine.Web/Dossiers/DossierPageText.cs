using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The words of the dossier's page itself.</summary>
internal static class DossierPageText
{
    public static readonly Sentence Heading = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence Print = new("In hồ sơ", "Print the dossier");
    public static readonly Sentence PrintedBy = new("Hồ sơ {0}. {1} in lúc {2}", "Dossier {0}. Printed by {1} at {2}");
    public static readonly Sentence ToDecision = new("Đến phần quyết định", "Go to the decision");
    public static readonly Sentence ThisStep = new("Bước này", "This step");
    public static readonly Sentence WholeDossier = new("Cả hồ sơ", "Whole dossier");
    public static readonly Sentence Why = new("Vì sao ngày này?", "Why this date?");
    public static readonly Sentence Version = new("Bản thủ tục {0}", "Version {0}");
    public static readonly Sentence Practice = new("Hồ sơ thực hành", "Practice dossier");
    public static readonly Sentence NoClock = new("Chưa tính thời hạn", "No time limit runs");

    public static readonly Sentence Declared = new("Tờ khai", "Declaration");
    public static readonly Sentence Applicant = new("Người nộp", "Applicant");
    public static readonly Sentence Name = new("Họ và tên", "Name");
    public static readonly Sentence Identity = new("Số định danh", "Identity number");
    public static readonly Sentence Agent = new("Người nộp thay theo ủy quyền", "Files by mandate");
    public static readonly Sentence Representative = new("Người đại diện", "Representative");
    public static readonly Sentence Phone = new("Điện thoại", "Telephone");
    public static readonly Sentence Email = new("Thư điện tử", "E-mail");
    public static readonly Sentence Address = new("Địa chỉ", "Address");
    public static readonly Sentence Unit = new("Nơi tiếp nhận", "Received at");
    public static readonly Sentence FiledAt = new("Nộp lúc", "Filed at");
    public static readonly Sentence Reveal = new("Hiện số đầy đủ, có ghi nhật ký", "Show full numbers, logged");
    public static readonly Sentence Revealed = new("Đã ghi nhật ký: bạn xem số đầy đủ lúc {0}.", "Logged: you saw full numbers at {0}.");

    public static readonly Sentence PapersTitle = new("Giấy tờ ({0})", "Papers ({0})");
    public static readonly Sentence PaperColumn = new("Giấy tờ", "Paper");
    public static readonly Sentence PaperState = new("Tình trạng", "State");
    public static readonly Sentence PaperFiles = new("Tệp, ghi chú", "Files, notes");
    public static readonly Sentence NoPapers = new("Hồ sơ này không có giấy tờ kèm theo.", "No papers came with this dossier.");
    public static readonly Sentence Defect = new("Đã yêu cầu bổ sung: {0}", "Asked for: {0}");
    public static readonly Sentence SignedFile = new("Tệp {0}, bản đã ký (.p7m)", "File {0}, as signed (.p7m)");
    public static readonly Sentence DigitalResult = new("Bản điện tử của kết quả", "Digital result");
    public static readonly Sentence File = new("Tệp {0}", "File {0}");

    public static readonly Sentence Letters = new("Văn bản đã lập ({0})", "Letters ({0})");
    public static readonly Sentence NoLetters = new("Chưa có văn bản nào.", "No letters yet.");
    public static readonly Sentence LetterAt = new("{0} · {1}", "{0} · {1}");

    public static readonly Sentence History = new("Lịch sử", "History");
    public static readonly Sentence ChainWhole = new("{0} lượt, chuỗi nguyên vẹn", "{0} turns, chain intact");
    public static readonly Sentence ChainBroken = new("Lịch sử không khớp: {0}", "The history does not match: {0}");
    public static readonly Sentence LedgerTitle = new("Vì sao hẹn ngày này", "Why this date");

    public static readonly Sentence Waiting = new("Hồ sơ đang chờ", "What the dossier waits for");
    public static readonly Sentence WaitsForWork = new("{0}: {1}, {2}", "{0}: {1}, {2}");
    public static readonly Sentence InPool = new("chưa ai nhận", "nobody has taken it");
    public static readonly Sentence WaitsForPapers = new("Người nộp bổ sung giấy tờ, trước {0}", "The applicant to supply papers, before {0}");
    public static readonly Sentence WaitsForMoney = new("Người nộp trả {0}, trước {1}", "The applicant to pay {0}, before {1}");
    public static readonly Sentence WaitsForWord = new("Người nộp xác nhận dự thảo, trước {0}", "The applicant to confirm the draft, before {0}");
    public static readonly Sentence WaitsForLookup = new("Trả lời tra cứu", "The answer of a look-up");
    public static readonly Sentence WaitsForChild = new("Hồ sơ liên thông ở cơ quan khác", "A linked dossier at another agency");
    public static readonly Sentence WaitsForTime = new("Đến {0}", "Until {0}");
    public static readonly Sentence WaitsForOther = new("Tín hiệu từ nơi khác", "Word from elsewhere");
    public static readonly Sentence NoTime = new("không đặt hạn", "no time set");
    public static readonly Sentence IsStuck = new("Bước này đang vướng, chờ người quản trị: {0}", "This step is stuck and waits for an administrator: {0}");
    public static readonly Sentence NothingWaits = new("Hồ sơ đã kết thúc, không còn việc nào.", "The dossier has ended; nothing is left to do.");
    public static readonly Sentence Result = new("Kết quả số {0}", "Result {0}");
    public static readonly Sentence Stuck = new("Hồ sơ đang vướng, người quản trị phải xử lý", "The dossier is stuck; an administrator must act");

    public static readonly Sentence WhoMaySee = new("cán bộ của {0}, và người giám sát", "officials of {0}, and oversight");
    public static readonly Sentence LoggedView = new(
        "Bạn không giữ hồ sơ này. Lần xem này đã được ghi nhật ký.", "You do not hold this dossier. This look was logged.");
}
