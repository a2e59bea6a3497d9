using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of papers that a connected database is asked for.</summary>
internal static class FetchText
{
    public static readonly Sentence NotChecked = new(
        "Chưa tra cứu. Bấm “Kiểm tra, truy xuất”; có dữ liệu thì không phải nộp giấy này.",
        "Not looked up yet. Press “Check and fetch”; with the data found this paper need not be handed in.");
    public static readonly Sentence CheckFirst = new(
        "Bấm “Kiểm tra, truy xuất” trước khi nộp giấy này: cơ sở dữ liệu có thể đã có.",
        "Press “Check and fetch” before this paper is handed in: the database may have it.");
    public static readonly Sentence Unanswered = new(
        "Trả lời các câu hỏi bên trên trước (số định danh, địa chỉ…), rồi bấm “Kiểm tra, truy xuất”.",
        "Answer the questions above first (identity number, address …), then press “Check and fetch”.");
    public static readonly Sentence Asks = new("Tra cứu tại {0}. Lần tra cứu được ghi lại.", "Looked up at {0}. Each look-up is noted.");
    public static readonly Sentence Button = new("Kiểm tra, truy xuất", "Check and fetch");
    public static readonly Sentence ButtonOf = new("Kiểm tra, truy xuất: {0}", "Check and fetch: {0}");
    public static readonly Sentence Again = new("Tra cứu lại", "Look it up again");
    public static readonly Sentence Found = new("{0} đã trả lời lúc {1}.", "{0} answered at {1}.");
    public static readonly Sentence Numbered = new("{0} đã trả lời lúc {1}: số {2}.", "{0} answered at {1}: number {2}.");
    public static readonly Sentence NotFound = new(
        "{0} trả lời lúc {1}: không có. Nộp giấy này.", "{0} answered at {1}: it is not there. Hand in this paper.");
    public static readonly Sentence Unavailable = new(
        "{0} không trả lời được lúc {1}. Nộp giấy này, hoặc tra cứu lại sau.",
        "{0} could not answer at {1}. Hand in this paper, or look it up again later.");
    public static readonly Sentence Declined = new(
        "Bạn không đồng ý tra cứu tại {0} (lúc {1}). Nộp giấy này.", "You did not agree that {0} is asked (at {1}). Hand in this paper.");
    public static readonly Sentence Consent = new("{0} ({1})", "{0} ({1})");
    public static readonly Sentence Decline = new("Không đồng ý, tôi tự nộp", "I do not agree and hand it in");
    public static readonly Sentence ConsentMissing = new(
        "Đánh dấu đồng ý để tra cứu, hoặc chọn tự nộp giấy này.", "Tick that you agree to have it looked up, or choose to hand it in.");
    public static readonly Sentence Nothing = new(
        "Chưa tra cứu được: còn thiếu câu trả lời, hoặc hồ sơ này đã tra cứu quá nhiều lần.",
        "It could not be looked up: answers are missing, or too much was looked up for this dossier.");
    public static readonly Sentence Other = new("Dữ liệu không đúng, tôi nộp giấy khác", "The data are wrong, I give another paper");
    public static readonly Sentence NotUsed = new("Không dùng dữ liệu đã tra cứu: {0}.", "The data that were found are not used: {0}.");
    public static readonly Sentence Keep = new("Dùng dữ liệu đã tra cứu", "Use the data that were found");
    public static readonly Sentence Hash = new("Mã băm SHA-256: {0}", "SHA-256: {0}");
    public static readonly Sentence Short = new("Lấy từ cơ sở dữ liệu", "Taken from a database");
}
