using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of the page that confirms a filing.</summary>
internal static class ReceiptText
{
    public static readonly Sentence Title = new("Đã gửi hồ sơ", "Dossier sent");
    public static readonly Sentence Heading = new("Hồ sơ đã được gửi", "Your dossier was sent");
    public static readonly Sentence Sent = new("Đã nhận hồ sơ lúc {0}.", "The dossier came in at {0}.");
    public static readonly Sentence SentNext = new(
        "Cán bộ tiếp nhận sẽ kiểm tra rồi gửi giấy tiếp nhận và hẹn trả kết quả.",
        "Reception will check it and send the receipt with the promised date.");
    public static readonly Sentence Codes = new("Hai mã để theo dõi", "Two codes to track it with");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Lookup = new("Mã tra cứu", "Lookup code");
    public static readonly Sentence Qr = new("Mã QR mở trang theo dõi hồ sơ {0}", "QR code that opens the tracking page of {0}");
    public static readonly Sentence KeepSecret = new(
        "Ai có cả hai mã đều xem được hồ sơ đang ở bước nào. Đừng đưa mã tra cứu cho người lạ.",
        "Whoever has both codes can see how far the dossier is. Do not give the lookup code to strangers.");
    public static readonly Sentence Why = new("Vì sao hẹn ngày này?", "Why this date?");
    public static readonly Sentence WhyLimit = new("Thời hạn: {0}.", "Time limit: {0}.");
    public static readonly Sentence Next = new("Việc tiếp theo", "What happens next");
    public static readonly Sentence NextReception = new("{0} kiểm tra giấy tờ.", "{0} checks the papers.");
    public static readonly Sentence NextMessages = new(
        "Cần bổ sung hay nộp lệ phí, bạn được báo ngay. Bạn không phải đến hỏi.",
        "If something is missing or a fee is due, you are told at once. You need not come and ask.");
    public static readonly Sentence NextResult = new(
        "Kết quả bản điện tử vào Kho giấy tờ của bạn.",
        "The electronic result goes into your vault.");
    public static readonly Sentence Track = new("Theo dõi hồ sơ", "Track the dossier");
    public static readonly Sentence Print = new("In trang này để giữ làm bằng chứng đã nộp.", "Print this page as proof of filing.");
    public static readonly Sentence Papers = new("Giấy tờ đã nộp", "Papers handed in");
}
