using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Ratings;

/// <summary>The words of rating, and of its figures.</summary>
internal static class RatingText
{
    public static readonly Sentence Title = new("Đánh giá hồ sơ {0}", "Rate dossier {0}");
    public static readonly Sentence Link = new("Đánh giá việc giải quyết hồ sơ này", "Rate how this was done");
    public static readonly Sentence Lead = new(
        "Mỗi hồ sơ đánh giá một lần, trong {0} ngày sau khi kết thúc. Người giải quyết hồ sơ không biết ai đã trả lời thế nào nếu bạn chọn ẩn danh.",
        "Each dossier is rated once, within {0} days of its end. If you stay anonymous nobody can tell who answered what.");
    public static readonly Sentence Comment = new("Ý kiến thêm (không bắt buộc)", "Anything else (optional)");
    public static readonly Sentence Anonymous = new("Ẩn danh", "Anonymity");
    public static readonly Sentence AnonymousHint = new(
        "Câu trả lời ẩn danh chỉ ghi đơn vị, thủ tục và tháng, không ghi hồ sơ.",
        "An anonymous answer keeps unit, procedure and month, never the dossier.");
    public static readonly Sentence StayAnonymous = new("Gửi ẩn danh", "Send it anonymously");
    public static readonly Sentence Send = new("Gửi đánh giá", "Send it");
    public static readonly Sentence Sent = new("Đã ghi nhận đánh giá của bạn.", "Your rating is kept.");
    public static readonly Sentence NotNow = new("Hồ sơ này chưa đánh giá được", "This dossier cannot be rated now");
    public static readonly Sentence NotEnded = new("Hồ sơ chưa kết thúc.", "The dossier has not ended yet.");
    public static readonly Sentence NoQuestions = new("Hôm nay không có phiếu đánh giá nào có hiệu lực.", "No questionnaire is in force today.");
    public static readonly Sentence Rated = new("Hồ sơ này đã được đánh giá.", "This dossier was rated already.");
    public static readonly Sentence Over = new("Đã quá {0} ngày từ khi hồ sơ kết thúc.", "More than {0} days have passed since its end.");

    public static readonly Sentence Figures = new("Đánh giá của người dân, doanh nghiệp", "How applicants rate us");
    public static readonly Sentence From = new("Từ ngày", "From");
    public static readonly Sentence To = new("Đến ngày", "To");
    public static readonly Sentence Show = new("Xem số liệu", "Show the figures");
    public static readonly Sentence Caption = new("Đánh giá theo đơn vị tiếp nhận", "By receiving unit");
    public static readonly Sentence Unit = new("Đơn vị", "Unit");
    public static readonly Sentence Answers = new("Phiếu", "Answers");
    public static readonly Sentence Average = new("Điểm trên tối đa", "Points of the most");
    public static readonly Sentence Satisfied = new("Hài lòng", "Satisfied");
    public static readonly Sentence SatisfiedHint = new(
        "Hài lòng: được ít nhất một nửa số điểm của phiếu. Số liệu lấy từ các phiếu dưới đây, không ước lượng.",
        "Satisfied: at least half of the questionnaire’s points. Counted from the answers below, nothing is estimated.");
    public static readonly Sentence Share = new("{0} ({1}/{2})", "{0} ({1}/{2})");
    public static readonly Sentence None = new("Không có phiếu đánh giá nào trong thời gian này.", "No answers in this period.");
    public static readonly Sentence ListOf = new("Các phiếu của {0}", "Answers for {0}");
    public static readonly Sentence OpenList = new("Mở {0} phiếu của {1}", "Open the {0} answers for {1}");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence Hidden = new("Ẩn danh", "Anonymous");
    public static readonly Sentence Day = new("Ngày", "Day");
    public static readonly Sentence Month = new("Tháng {0}", "Month {0}");
    public static readonly Sentence Points = new("Điểm", "Points");
    public static readonly Sentence Words = new("Ý kiến", "Comment");
}
