using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The words of the register.</summary>
internal static class RegisterText
{
    public static readonly Sentence Title = new("Sổ theo dõi hồ sơ (mẫu 07)", "Register of dossiers (form 07)");
    public static readonly Sentence Intro = new("Hồ sơ tiếp nhận trong khoảng ngày đã chọn, mỗi hồ sơ một dòng.", "Dossiers received in the days chosen, one line each.");
    public static readonly Sentence Unit = new("Đơn vị tiếp nhận", "Receiving unit");
    public static readonly Sentence From = new("Từ ngày", "From");
    public static readonly Sentence To = new("Đến hết ngày", "To, included");
    public static readonly Sentence Show = new("Mở để in", "Open to print");
    public static readonly Sentence Pdf = new("Tải PDF", "Download PDF");
    public static readonly Sentence NoUnit = new("Sổ theo dõi hồ sơ do người tiếp nhận, trả kết quả hoặc giám sát của đơn vị mở.", "The register is opened by those who receive, return or oversee in the unit.");
    public static readonly Sentence WrongDays = new("Chọn ngày bắt đầu không sau ngày kết thúc, nhiều nhất 92 ngày.", "Choose a first day not after the last, 92 days at most.");
    public static readonly Sentence TooMany = new("Có {0} hồ sơ trong khoảng này; in nhiều nhất {1} mỗi lần. Chọn ít ngày hơn.", "There are {0} dossiers in these days; {1} are printed at a time. Choose fewer days.");
}
