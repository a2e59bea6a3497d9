using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>The words of the money of the office.</summary>
internal static class MoneyText
{
    public static readonly Sentence Title = new("Thu phí và đối soát", "Fees and reconciliation");
    public static readonly Sentence Lead = new(
        "Tiền vào tự khớp với hồ sơ theo mã. Ở đây là những khoản cần người quyết định và các ngày đã đối soát với cổng thanh toán.",
        "Money finds its dossier by its reference. Here is what needs a person, and the days that were held against the gateways’ lists.");
    public static readonly Sentence See = new("Xem danh sách", "See the list");
    public static readonly Sentence Statement = new("Nhập sao kê", "Bring in a statement");
    public static readonly Sentence RefundsOpen = new("khoản hoàn chưa xong", "refunds not done");
    public static readonly Sentence UnmatchedOpen = new("khoản tiền chưa khớp hồ sơ", "payments without a dossier");
    public static readonly Sentence DaysOpen = new("ngày đối soát chưa ký", "days not signed off");
    public static readonly Sentence AttemptsSeen = new("thông báo bị từ chối gần đây", "notices refused lately");

    public static readonly Sentence Refunds = new("Hoàn tiền", "Refunds");
    public static readonly Sentence NoRefunds = new("Không có khoản nào phải hoàn.", "Nothing has to be returned.");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence NoDossier = new("Không có hồ sơ", "No dossier");
    public static readonly Sentence Amount = new("Số tiền", "Amount");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Act = new("Việc cần làm", "To do");
    public static readonly Sentence Tries = new("cổng chưa làm được, đã thử {0} lần", "the gateway could not, tried {0} times");
    public static readonly Sentence NotYours = new("Người thu phí của nơi tiếp nhận quyết định", "Decided by those who collect fees at the receiving unit");
    public static readonly Sentence Approve = new("Duyệt hoàn", "Approve");
    public static readonly Sentence Approved = new("Đã duyệt hoàn tiền.", "The refund was approved.");
    public static readonly Sentence Proof = new("Số chứng từ chuyển trả", "Number of the transfer back");
    public static readonly Sentence SayPaidBack = new("Ghi nhận đã trả", "Record it as paid back");
    public static readonly Sentence PaidBack = new("Đã ghi nhận tiền được trả lại.", "The money was recorded as paid back.");
    public static readonly Sentence Asked = new("Chờ duyệt", "Waits for approval");
    public static readonly Sentence UnderWay = new("Đã duyệt, chờ trả", "Approved, to be paid back");
    public static readonly Sentence Sent = new("Cổng đang trả", "The gateway pays it back");
    public static readonly Sentence Failed = new("Cổng báo lỗi, đang thử lại", "The gateway failed, tried again");
    public static readonly Sentence Done = new("Đã trả", "Paid back");

    public static readonly Sentence Refunded = new("Đã hoàn", "Paid back");
    public static readonly Sentence NoRefunded = new("Không có khoản nào đã hoàn như đã lọc.", "Nothing was paid back that matches the filter.");
    public static readonly Sentence RefundedAt = new("Hoàn lúc, số chứng từ", "Paid back at, number");
    public static readonly Sentence RefundedBy = new("Người trả, người duyệt", "Paid back and approved by");
    public static readonly Sentence ByGateway = new("Cổng thanh toán", "The gateway");
    public static readonly Sentence ApprovedBy = new("{0} duyệt", "approved by {0}");
    public static readonly Sentence FromDay = new("Từ ngày", "From");
    public static readonly Sentence ToDay = new("Đến ngày", "To");
    public static readonly Sentence FindRefund = new("Mã hồ sơ, số giao dịch hoặc chứng từ", "Dossier code, transaction or transfer number");
    public static readonly Sentence Filter = new("Lọc", "Filter");

    public static readonly Sentence Unmatched = new("Tiền chưa khớp hồ sơ", "Money without a dossier");
    public static readonly Sentence NoUnmatched = new("Mọi khoản tiền đều đã khớp.", "All money has its dossier.");
    public static readonly Sentence Transaction = new("Giao dịch", "Transaction");
    public static readonly Sentence PaidAt = new("Nộp lúc", "Paid at");
    public static readonly Sentence DossierCode = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Match = new("Gắn với hồ sơ", "Match");
    public static readonly Sentence Matched = new("Đã gắn khoản tiền với hồ sơ.", "The money was matched.");
    public static readonly Sentence Return = new("Đề nghị hoàn lại", "Ask for its return");
    public static readonly Sentence ReturnAsked = new("Đã đề nghị hoàn. Người khác sẽ duyệt.", "Its return was asked for. Somebody else approves it.");

    public static readonly Sentence TakenBack = new("Tiền bị ngân hàng thu hồi sau khi hồ sơ đã chạy tiếp hoặc khoản hoàn đã đi", "Money taken back by the bank after the dossier had gone on, or its refund had gone out");
    public static readonly Sentence TakenBackLine = new("{0}: {1}, mã {2}", "{0}: {1}, reference {2}");
    public static readonly Sentence Contradicted = new("Thông báo mâu thuẫn", "Notices that contradict");
    public static readonly Sentence ContradictedLead = new(
        "Đến lại với số tiền hay mã khác, hoặc khác khoản hoàn đã duyệt. Lần đầu được tính; hãy hỏi cổng thanh toán.",
        "They came again with another amount or reference, or differ from the refund that was approved. The first one counts; ask the gateway.");
    public static readonly Sentence ContradictedLine = new("{0}, giao dịch {1}: {2}, đến {3} lần", "{0}, transaction {1}: {2}, came {3} times");
    public static readonly Sentence Stuck = new("Thông báo chưa xử lý được", "Notices that could not be dealt with yet");
    public static readonly Sentence StuckLine = new("{0}, giao dịch {1}: đã thử {2} lần, thử lại lúc {3}", "{0}, transaction {1}: tried {2} times, again at {3}");

    public static readonly Sentence Days = new("Đối soát theo ngày", "Reconciliation by day");
    public static readonly Sentence NoDays = new("Chưa có ngày nào được đối soát. Mỗi ngày được đối soát tự động khi kết thúc.", "No day was compared yet. Each day is compared by itself once it is over.");
    public static readonly Sentence Day = new("Ngày", "Day");
    public static readonly Sentence Ours = new("Sổ của cơ quan", "Our books");
    public static readonly Sentence Theirs = new("Bảng của cổng", "The gateway’s list");
    public static readonly Sentence Differences = new("Chênh lệch", "Differences");
    public static readonly Sentence DayOpen = new("Chưa ký", "Not signed off");
    public static readonly Sentence DayClosed = new("Đã ký", "Signed off");
    public static readonly Sentence DayTitle = new("Đối soát {0} ngày {1}", "Reconciliation of {0}, {1}");
    public static readonly Sentence Counts = new("{0} giao dịch", "{0} transactions");
    public static readonly Sentence ComparedAt = new("Đối soát lúc {0}.", "Compared at {0}.");
    public static readonly Sentence Again = new("Đối soát lại", "Compare again");
    public static readonly Sentence Compared = new("Đã đối soát lại.", "Compared again.");
    public static readonly Sentence NotCompared = new("Cổng thanh toán không trả lời, hoặc ngày này đã ký.", "The gateway does not answer, or the day was signed off.");
    public static readonly Sentence NoDifferences = new("Hai bên khớp nhau từng giao dịch.", "Both sides agree in every transaction.");
    public static readonly Sentence Kind = new("Chênh lệch gì", "What differs");
    public static readonly Sentence MissingHere = new("Cổng có, sổ thiếu; đã ghi bổ sung", "The gateway has it, we had not; taken in since");
    public static readonly Sentence MissingThere = new("Sổ có, cổng không có", "We have it, the gateway has not");
    public static readonly Sentence OtherAmount = new("Khác số tiền", "Another amount");
    public static readonly Sentence RefundOf = new("hoàn tiền", "refund");
    public static readonly Sentence None = new("không có", "none");
    public static readonly Sentence OurLines = new("Giao dịch trong sổ", "Transactions in our books");
    public static readonly Sentence Reference = new("Mã thanh toán", "Reference");
    public static readonly Sentence Close = new("Ký xác nhận ngày này", "Sign this day off");
    public static readonly Sentence CloseLead = new("Ký rồi thì ngày này không đổi được nữa. Mã cán bộ của bạn được ghi cùng thời điểm ký.", "Once signed off the day never changes. Your code is kept with the moment.");
    public static readonly Sentence Note = new("Nguyên nhân và cách xử lý chênh lệch", "Why it differs and what was done");
    public static readonly Sentence Closed = new("Đã ký xác nhận ngày {0}.", "{0} was signed off.");
    public static readonly Sentence ClosedBy = new("{0} ký lúc {1}. {2}", "Signed off by {0} at {1}. {2}");

    public static readonly Sentence Attempts = new("Thông báo giả hoặc sai chữ ký", "Notices that were forged or badly signed");
    public static readonly Sentence NoAttempts = new("Không có thông báo nào bị từ chối.", "No notice was refused.");
    public static readonly Sentence At = new("Lúc", "At");
    public static readonly Sentence Provider = new("Nhân danh", "In the name of");
    public static readonly Sentence Sender = new("Địa chỉ gửi", "Sender");
    public static readonly Sentence Times = new("Số lần", "Times");
    public static readonly Sentence Others = new("các địa chỉ khác", "other addresses");
    public static readonly Sentence UnknownProvider = new("không có cổng này", "no such gateway");
    public static readonly Sentence NoSignature = new("không có chữ ký", "no signature");
    public static readonly Sentence WrongSignature = new("sai chữ ký", "wrong signature");
    public static readonly Sentence NotOfNow = new("quá cũ hoặc phát lại", "too old, or replayed");
    public static readonly Sentence Unreadable = new("không đọc được", "cannot be read");

    public static readonly Sentence StatementTitle = new("Nhập sao kê ngân hàng, bưu điện", "Bring in a statement");
    public static readonly Sentence StatementLead = new(
        "Tệp CSV, dòng đầu là tên cột: ma_giao_dich, ngay, so_tien, noi_dung. Mỗi giao dịch chỉ được tính một lần, dù nhập lại tệp.",
        "A CSV file whose first line names the columns: transaction, date, amount, content. Each transaction counts once, even when the file is brought in again.");
    public static readonly Sentence Source = new("Tài khoản hoặc bưu điện", "Account or post office");
    public static readonly Sentence File = new("Tệp sao kê", "Statement file");
    public static readonly Sentence Import = new("Nhập sao kê", "Bring it in");
    public static readonly Sentence FileMissing = new("Chọn một tệp CSV, tối đa 4 MB.", "Choose a CSV file of at most 4 MB.");
    public static readonly Sentence SourceMissing = new("Chọn tài khoản hoặc bưu điện của sao kê.", "Choose the account or the post office of the statement.");
    public static readonly Sentence Outcome = new("{0} khoản khớp, {1} khoản chưa khớp, {2} khoản đã có từ trước, {3} khoản chi bỏ qua.", "{0} matched, {1} not matched, {2} known before, {3} outgoing left out.");
    public static readonly Sentence MatchedLines = new("Đã khớp", "Matched");
    public static readonly Sentence UnmatchedLines = new("Chưa khớp", "Not matched");
    public static readonly Sentence MatchedLine = new("{0}: {1} → hồ sơ {2}", "{0}: {1} → dossier {2}");
    public static readonly Sentence TooLittle = new("(chưa đủ; đang giữ {0} đến khi người nộp trả nốt)", "(not enough; {0} is held until the payer pays the rest)");
    public static readonly Sentence UnmatchedLine = new("{0}: {1}, nội dung “{2}”", "{0}: {1}, content “{2}”");
    public static readonly Sentence PostOffice = new("Bưu điện thu hộ", "Post offices");
    public static readonly Sentence Back = new("Về thu phí và đối soát", "Back to fees and reconciliation");
}
