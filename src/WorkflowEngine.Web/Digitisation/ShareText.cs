using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Digitisation;

/// <summary>The words of how much is digital.</summary>
internal static class ShareText
{
    public static readonly Sentence Title = new("Tỷ lệ số hóa", "Share that is digital");
    public static readonly Sentence Lead = new(
        "Giấy tờ người dân nộp và kết quả đã cấp, đếm tại lúc mở trang. Bấm con số để xem từng hồ sơ.",
        "Papers that people handed in and results issued, counted as the page opens. Each figure opens its list.");
    public static readonly Sentence Month = new("Tháng", "Month");
    public static readonly Sentence Show = new("Xem số liệu", "Show the figures");
    public static readonly Sentence Unit = new("Đơn vị", "Unit");
    public static readonly Sentence Papers = new("Giấy tờ có bản điện tử", "Papers with a digital copy");
    public static readonly Sentence Results = new("Kết quả có bản điện tử", "Results with a digital copy");
    public static readonly Sentence PartOf = new("{0}/{1} ({2})", "{0} of {1} ({2})");
    public static readonly Sentence NoneToCount = new("Không có", "None");
    public static readonly Sentence Nothing = new("Tháng này chưa có giấy tờ hay kết quả nào.", "No paper or result this month.");
    public static readonly Sentence Caption = new("Theo đơn vị tiếp nhận, tháng {0}", "By receiving unit, {0}");
    public static readonly Sentence ListCaption = new("Từng giấy tờ, kết quả của {0}", "Each of them: {0}");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence What = new("Giấy tờ, kết quả", "Paper or result");
    public static readonly Sentence Digital = new("Bản điện tử", "Digital copy");
    public static readonly Sentence Yes = new("Có", "Yes");
    public static readonly Sentence No = new("Chưa có", "Not yet");
    public static readonly Sentence When = new("Lúc", "When");
}
