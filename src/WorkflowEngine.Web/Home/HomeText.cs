using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>The words of the start page.</summary>
internal static class HomeText
{
    public static readonly Sentence Title = new("Tìm thủ tục, theo dõi hồ sơ", "Find a procedure, track a dossier");
    public static readonly Sentence Question = new("Bạn cần làm việc gì?", "What do you need to do?");
    public static readonly Sentence QuestionHint = new(
        "Gõ bằng lời của bạn, hoặc nhập tên, mã số thủ tục.",
        "Use your own words, or the name or code of a procedure.");
    public static readonly Sentence Find = new("Tìm thủ tục", "Find a procedure");
    public static readonly Sentence FindExample = new("Ví dụ: mở quán ăn tại nhà", "For example: open a food stall at home");
    public static readonly Sentence OftenSearched = new("Nhiều người tìm:", "Often searched:");
    public static readonly Sentence Assure = new(
        "Giấy tờ nhà nước đã có thì bạn không phải nộp lại. Căn cước, cư trú, tình trạng hôn nhân được tra cứu thay bạn.",
        "You need not hand in what the state already holds. Identity, residence and marital status are looked up for you.");

    public static readonly Sentence TrackHeading = new("Hồ sơ của tôi đến đâu rồi?", "Where is my dossier?");
    public static readonly Sentence TrackHint = new(
        "Hai mã này in trên giấy tiếp nhận và trong tin nhắn.",
        "Both codes are on your receipt and in our message.");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence LookupCode = new("Mã tra cứu", "Lookup code");
    public static readonly Sentence LookupForm = new("8 ký tự", "8 characters");
    public static readonly Sentence Track = new("Xem tình trạng hồ sơ", "See where it is");
    public static readonly Sentence SignInToSee = new("Đăng nhập để xem mọi hồ sơ của bạn", "Sign in to see all your dossiers");

    public static readonly Sentence LifeEvents = new("Theo lĩnh vực", "By field");
    public static readonly Sentence Frequent = new("Thủ tục nhận hồ sơ trực tuyến", "Procedures you can file online");
    public static readonly Sentence FrequentAll = new("Xem tất cả thủ tục", "See all procedures");
    public static readonly Sentence FrequentNone = new(
        "Chưa có thủ tục nào được công bố trên trang này. Bạn vẫn nộp được tại Trung tâm Phục vụ hành chính công.",
        "No procedure is published on this site yet. You can still file at the public administration service centre.");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence ProcedureCode = new("Mã {0}", "Code {0}");
    public static readonly Sentence Limit = new("Thời hạn", "Time limit");
    public static readonly Sentence Fee = new("Lệ phí", "Fee");
    public static readonly Sentence Online = new("Nộp trực tuyến", "Online");
    public static readonly Sentence FullOnline = new("Toàn trình", "Fully online");
    public static readonly Sentence PartOnline = new("Một phần", "Partly online");

    public static readonly Sentence Notices = new("Nên biết", "Good to know");
    public static readonly Sentence NoticesRegion = new("Thông báo và hỗ trợ", "Notices and help");
    public static readonly Sentence HelpHeading = new("Cần người giúp?", "Need somebody to help?");
    public static readonly Sentence HelpBody = new(
        "Cán bộ hướng dẫn để bạn tự nộp trên tài khoản của mình. Có lối đi xe lăn và quầy ưu tiên người cao tuổi.",
        "Staff guide you to file from your own account. There is wheelchair access and a priority counter for older people.");
    public static readonly Sentence HelpHours = new("Giờ làm việc: {0}", "Opening hours: {0}");
    public static readonly Sentence Figures = new("Phục vụ trong {0}", "Served in {0}");
    public static readonly Sentence FiguresAt = new("Tính đến {0}", "Counted at {0}");
}
