using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Linked;

/// <summary>The words of linked procedures.</summary>
internal static class LinkedText
{
    public static readonly Sentence Title = new("Các việc liên thông", "Linked procedures");
    public static readonly Sentence Each = new("Kết quả của từng việc được trả khi việc đó xong.", "Each result is handed over when it is there.");
    public static readonly Sentence Together = new("Kết quả được trả cùng lúc, khi mọi việc đã xong.", "All results are handed over together, when everything is done.");
    public static readonly Sentence Longest = new("Lâu nhất: {0}, hẹn {1}.", "The longest way ends with {0}, promised for {1}.");
    public static readonly Sentence LongestSoFar = new(
        "Lâu nhất trong các việc đã chuyển: {0}, hẹn {1}.",
        "The longest of those that were referred: {0}, promised for {1}.");
    public static readonly Sentence LateBy = new("Đang trễ: {0}, tại {1}.", "Late: {0}, with {1}.");
    public static readonly Sentence Caption = new("Từng việc liên thông, thời hạn và nơi giải quyết", "Each linked procedure, its clock and who holds it");
    public static readonly Sentence Procedure = new("Việc", "Procedure");
    public static readonly Sentence Where = new("Nơi giải quyết", "With whom");
    public static readonly Sentence Due = new("Hẹn trả", "Promised");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence OnItsWay = new("Đang chuyển", "On its way");
    public static readonly Sentence Ahead = new("Sẽ chuyển sau", "To come");
    public static readonly Sentence Late = new("Quá hạn", "Late");
    public static readonly Sentence Ended = new("Xong {0}", "Done {0}");
    public static readonly Sentence Stands = new("Đồng hồ đang dừng", "The clock stands still");
    public static readonly Sentence Critical = new("Đường dài nhất", "Longest way");
    public static readonly Sentence Result = new("Kết quả số {0}", "Result no. {0}");
    public static readonly Sentence ResultWaits = new("Đã có kết quả, chờ trả cùng lúc", "The result is there and waits for the others");
    public static readonly Sentence WaitsForApplicant = new("Chờ người nộp {0}.", "Waits for the applicant to {0}.");
    public static readonly Sentence Before = new("Trước {0}.", "Before {0}.");
    public static readonly Sentence ForYou = new("{0}: chờ bạn {1}", "{0}: waits for you to {1}");
    public static readonly Sentence ForYouHere = new("Chờ bạn {0}", "Waits for you to {0}");
    public static readonly Sentence OfLinked = new(
        "Việc này thuộc hồ sơ liên thông của bạn, có mã riêng {0}.", "It belongs to your linked filing, under its own code {0}.");
    public static readonly Sentence Supply = new("bổ sung giấy tờ", "supply papers");
    public static readonly Sentence Pay = new("nộp phí, lệ phí", "pay the fee");
    public static readonly Sentence Confirm = new("xem và xác nhận dự thảo kết quả", "read and confirm the draft of the result");
    public static readonly Sentence ToSupply = new("Bổ sung giấy tờ", "Supply the papers");
    public static readonly Sentence ToPay = new("Xem và nộp phí, lệ phí", "See and pay the fee");
    public static readonly Sentence ToConfirm = new("Xem và trả lời", "Read and answer");
    public static readonly Sentence LimitOf = new("Thời hạn: {0}", "Time limit: {0}");
}
