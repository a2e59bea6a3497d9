using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Payments;

/// <summary>The words of paying a fee.</summary>
internal static class PayText
{
    public static readonly Sentence Title = new("Nộp phí, lệ phí hồ sơ {0}", "Pay the fee of dossier {0}");
    public static readonly Sentence Crumb = new("Nộp phí, lệ phí", "Pay the fee");
    public static readonly Sentence Amount = new("Số tiền phải nộp", "Amount due");
    public static readonly Sentence Why = new("Gồm những khoản nào", "What it is made of");
    public static readonly Sentence WhyLead = new(
        "Số tiền được tính theo quy tắc của thủ tục và những gì bạn đã khai.",
        "The amount follows from the rules of the procedure and from what you declared.");
    public static readonly Sentence Held = new("Đã nhận {0} trong {1} phải nộp. Chỉ nộp phần còn thiếu.", "{0} of {1} has come in. Pay only what is missing.");
    public static readonly Sentence Before = new("Nộp trước {0}. Đồng hồ giải quyết dừng đến khi nhận được tiền.", "Pay before {0}. The clock stands still until the money is there.");
    public static readonly Sentence Stops = new("Đồng hồ giải quyết dừng đến khi nhận được tiền, rồi tự chạy tiếp.", "The clock stands still until the money is there, then goes on by itself.");
    public static readonly Sentence FirstPay = new("Khoản này thu trước khi hồ sơ được giải quyết tiếp.", "This is due before the dossier is worked on further.");
    public static readonly Sentence LastPay = new("Kết quả đã có; khoản này thu trước khi trả kết quả.", "The result is there; this is due before it is handed over.");

    public static readonly Sentence SilentTitle = new("Chưa thấy tiền về. Đừng trả lần nữa.", "The money has not arrived yet. Do not pay again.");
    public static readonly Sentence Silent = new(
        "Bạn đã mở giao dịch {0} lúc {1}. Ngân hàng có thể báo chậm vài phút. Khi tiền về, trang này tự đổi và hồ sơ chạy tiếp. Nếu bạn đã trả hai lần, khoản thừa được hoàn.",
        "You opened payment {0} at {1}. The bank may be a few minutes late. Once the money is there this page changes and the dossier goes on. If you did pay twice, the second payment is returned.");
    public static readonly Sentence LookAgain = new("Xem lại tiền đã về chưa", "See whether it has arrived");
    public static readonly Sentence Failed = new("Giao dịch {0} không thành công, chưa có tiền nào được ghi nhận. Bạn có thể trả lại.", "Payment {0} did not succeed and no money was recorded. You may try again.");
    public static readonly Sentence Paid = new("Đã nhận tiền của giao dịch {0}. Hồ sơ tự chạy tiếp.", "The money of payment {0} is here. The dossier goes on by itself.");
    public static readonly Sentence PaidInVain = new("Đã nhận tiền của giao dịch {0}, nhưng hồ sơ không còn chờ khoản này. Tiền được hoàn lại cho bạn.", "The money of payment {0} is here, but the dossier no longer waits for it. It goes back to you.");
    public static readonly Sentence Nothing = new("Hồ sơ này không còn khoản nào chờ nộp.", "Nothing is due for this dossier.");

    public static readonly Sentence Ways = new("Chọn một trong các cách nộp", "Choose a way to pay");
    public static readonly Sentence Online = new("Trực tuyến", "Online");
    public static readonly Sentence OnlineLead = new("Bạn sang trang của cổng thanh toán rồi quay lại đây. Cách nhanh nhất, hồ sơ chạy tiếp ngay.", "You go to the gateway’s page and come back here. The fastest way; the dossier goes on at once.");
    public static readonly Sentence OnlinePay = new("Trả {0} trực tuyến", "Pay {0} online");
    public static readonly Sentence OnlineGoOn = new("Mở lại trang thanh toán", "Open the payment page again");
    public static readonly Sentence OnlineClosed = new("Cổng thanh toán đang đóng. Hãy chọn cách khác.", "The payment gateway is closed. Choose another way.");
    public static readonly Sentence Transfer = new("Chuyển khoản ngân hàng", "Bank transfer");
    public static readonly Sentence TransferLead = new("Chuyển đúng số tiền, ghi đúng nội dung. Tiền về thì hồ sơ tự chạy tiếp, chậm nhất ngày làm việc sau.", "Transfer exactly this amount with exactly this reference. Once it is there the dossier goes on, by the next working day at the latest.");
    public static readonly Sentence TransferGet = new("Lấy nội dung chuyển khoản", "Get the transfer reference");
    public static readonly Sentence Bank = new("Ngân hàng", "Bank");
    public static readonly Sentence Account = new("Số tài khoản", "Account number");
    public static readonly Sentence Holder = new("Tên tài khoản", "Account holder");
    public static readonly Sentence Reference = new("Nội dung chuyển khoản", "Reference");
    public static readonly Sentence Sum = new("Số tiền", "Amount");
    public static readonly Sentence Qr = new("Mã QR để ứng dụng ngân hàng điền sẵn lệnh chuyển {0}", "QR code from which a bank’s app fills in the transfer of {0}");
    public static readonly Sentence QrLead = new("Quét bằng ứng dụng ngân hàng, mọi ô được điền sẵn.", "Scan it with a bank’s app and everything is filled in.");
    public static readonly Sentence Post = new("Tại bưu điện", "At a post office");
    public static readonly Sentence PostLead = new("Mang mã phiếu này đến bưu cục hoặc điểm bưu điện văn hóa xã. Nhân viên thu tiền và báo về hệ thống.", "Take the code of this slip to a post office. The clerk takes the money and reports it here.");
    public static readonly Sentence PostGet = new("Lấy phiếu thu hộ", "Get a collection slip");
    public static readonly Sentence Slip = new("Mã phiếu thu hộ", "Slip code");
    public static readonly Sentence SlipUntil = new("Có giá trị đến", "Good until");
    public static readonly Sentence Counter = new("Tại quầy", "At the counter");
    public static readonly Sentence CounterLead = new("Nộp tiền mặt hoặc quẹt thẻ tại nơi tiếp nhận; đọc mã hồ sơ cho người thu.", "Pay in cash or by card where the dossier was received; tell the dossier code.");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence WayGone = new("Cách nộp này không còn dùng. Chọn cách khác.", "This way to pay is no longer offered. Choose another.");
    public static readonly Sentence Print = new("In trang này để mang theo.", "Print this page to take it with you.");

    public static readonly Sentence Receipts = new("Biên lai", "Receipts");
    public static readonly Sentence ReceiptLine = new("Biên lai số {0}, {1}, {2}", "Receipt no. {0}, {1}, {2}");
    public static readonly Sentence Refunds = new("Tiền hoàn lại cho bạn", "Money that goes back to you");
    public static readonly Sentence RefundLine = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence RefundAsked = new("chờ nơi tiếp nhận duyệt hoàn", "waits for the receiving place to approve it");
    public static readonly Sentence RefundUnderWay = new("đã duyệt, đang chuyển trả", "approved, on its way back");
    public static readonly Sentence RefundDone = new("đã hoàn", "returned");
    public static readonly Sentence ReasonLate = new("Tiền đến khi đã hết hạn nộp.", "It came after the time to pay had passed.");
    public static readonly Sentence ReasonWithdrawn = new("Hồ sơ đã rút trước khi tiền đến.", "The dossier had been withdrawn when it came.");
    public static readonly Sentence ReasonStopped = new("Hồ sơ đã dừng trước khi tiền đến.", "The dossier had been stopped when it came.");
    public static readonly Sentence ReasonWaived = new("Bạn đã được miễn khoản này.", "This fee had been waived for you.");
    public static readonly Sentence ReasonPaidOtherwise = new("Khoản này đã được nộp bằng cách khác.", "The fee had been paid by another way.");
    public static readonly Sentence ReasonOver = new("Số tiền nhận được nhiều hơn số phải nộp.", "More was paid than was due.");
    public static readonly Sentence ReasonRerouted = new(
        "Hồ sơ đã chuyển đến đúng nơi; phí, lệ phí được thu theo hồ sơ mới.", "The dossier went on to the right place; its fee is asked for there.");
    public static readonly Sentence ReasonUnmatched = new("Không xác định được khoản phải nộp.", "No fee was found that it belongs to.");
    public static readonly Sentence BackToDossier = new("Về hồ sơ", "Back to the dossier");
    public static readonly Sentence ReceiptTitle = new("Biên lai thu phí, lệ phí", "Receipt for the fee");

    public static readonly Sentence ByOnline = new("Trực tuyến", "Online");
    public static readonly Sentence ByTransfer = new("Chuyển khoản", "Bank transfer");
    public static readonly Sentence ByPost = new("Bưu điện thu hộ", "Post office");
    public static readonly Sentence ByCash = new("Tiền mặt tại quầy", "Cash at the counter");
}
