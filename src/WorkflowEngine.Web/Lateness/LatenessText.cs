using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Lateness;

/// <summary>The words of the page of late dossiers.</summary>
internal static class LatenessText
{
    public static readonly Sentence Title = new("Hồ sơ trễ và sắp trễ", "Late and soon late");
    public static readonly Sentence Lead = new(
        "Dự báo theo thời gian xử lý thực của từng bước ở từng đơn vị; bước chưa có số liệu thì tính bằng thời gian được giao.",
        "Foreseen from how long each step really takes in each unit; with the time allotted where nothing is known yet.");
    public static readonly Sentence Empty = new("Không có hồ sơ nào trễ hoặc có khả năng trễ.", "No dossier is late or likely to be.");
    public static readonly Sentence More = new("Chỉ xét {0} hồ sơ gần hạn nhất.", "Only the {0} dossiers due soonest are looked at.");
    public static readonly Sentence Counts = new("{0} quá hạn, {1} có khả năng trễ, {2} có thể trễ", "{0} late, {1} likely late, {2} may be late");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence State = new("Dự báo", "Forecast");
    public static readonly Sentence Due = new("Ngày hẹn", "Date promised");
    public static readonly Sentence Expected = new("Dự kiến xong", "Expected");
    public static readonly Sentence Why = new("Vì sao", "Why");
    public static readonly Sentence ToDo = new("Việc phải làm", "To do");
    public static readonly Sentence Late = new("Quá hạn", "Late");
    public static readonly Sentence Likely = new("Có khả năng trễ", "Likely late");
    public static readonly Sentence May = new("Có thể trễ", "May be late");
    public static readonly Sentence By = new("trễ khoảng {0}", "late by about {0}");
    public static readonly Sentence Assumed = new("có bước chưa có số liệu", "nothing is known of some steps");
    public static readonly Sentence Unknown = new("Chưa dự báo được", "Cannot be foreseen");
    public static readonly Sentence ReDated = new("Đã hẹn lại một lần", "The date was set anew once");
    public static readonly Sentence Draft = new("Soạn văn bản xin lỗi", "Draft the apology");
    public static readonly Sentence Drafted = new("Đã mở việc ký văn bản xin lỗi cho hồ sơ {0}.", "The apology for dossier {0} waits to be signed.");
    public static readonly Sentence WhoMay = new(
        "Trang này dành cho người phân công, ký hoặc giám sát của đơn vị.",
        "This page is for those who assign work, sign or oversee.");
}
