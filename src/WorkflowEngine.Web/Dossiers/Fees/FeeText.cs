using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Fees;

/// <summary>The words of taking a fee at the desk, or none.</summary>
internal static class FeeText
{
    public static readonly Sentence Heading = new("Phí, lệ phí của hồ sơ {0}", "Fee of dossier {0}");
    public static readonly Sentence Back = new("Về hồ sơ", "Back to the dossier");
    public static readonly Sentence WhoCollects = new("người thu phí, lệ phí của nơi tiếp nhận", "those who collect fees at the receiving unit");
    public static readonly Sentence Title = new("Thu phí, lệ phí {0}", "Collect {0}");
    public static readonly Sentence Method = new("Cách nộp", "Paid by");
    public static readonly Sentence Cash = new("Tiền mặt tại quầy", "Cash at the counter");
    public static readonly Sentence Transfer = new("Chuyển khoản, quét mã", "Bank transfer");
    public static readonly Sentence Post = new("Bưu điện thu hộ", "Post office");
    public static readonly Sentence Reference = new("Số giao dịch hoặc số phiếu thu hộ", "Transaction or collection number");
    public static readonly Sentence ReferenceHint = new("Tiền mặt: để trống, biên lai tự có số.", "Cash: leave it empty, the receipt has a number of its own.");
    public static readonly Sentence Record = new("Ghi nhận đã thu tiền", "Record the payment");
    public static readonly Sentence ReferenceMissing = new("Nhập số giao dịch hoặc số phiếu thu hộ", "Enter the transaction or collection number");
    public static readonly Sentence Recorded = new("Đã ghi nhận {0} lúc {1}.", "{0} recorded at {1}.");
    public static readonly Sentence Receipts = new("Biên lai, mở để in", "Receipts, open to print");
    public static readonly Sentence WaiveTitle = new("Miễn phí, lệ phí", "Waive the fee");
    public static readonly Sentence Ground = new("Căn cứ miễn", "Legal basis");
    public static readonly Sentence Proof = new("Giấy tờ chứng minh", "Proof");
    public static readonly Sentence ProofHint = new(
        "Ghi số, ngày của giấy tờ mà căn cứ đòi hỏi, ví dụ: giấy chứng nhận hộ nghèo số 12, ngày 05/01/2026.",
        "Write number and day of the paper that the ground asks for, for example: certificate of poor household no. 12 of 05/01/2026.");
    public static readonly Sentence Waive = new("Ghi nhận miễn", "Record the waiver");
    public static readonly Sentence Waived = new("Đã ghi nhận miễn lúc {0}.", "Waiver recorded at {0}.");
}
