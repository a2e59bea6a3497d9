using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>The words of who looked at dossiers that they did not hold.</summary>
internal static class LookText
{
    public static readonly Sentence Title = new("Lượt xem hồ sơ", "Looks at dossiers");
    public static readonly Sentence Lead = new(
        "Mỗi lần có người xem hồ sơ không do mình giữ là một dòng ở đây. Người đang giữ hồ sơ xem hồ sơ của mình thì không ghi.",
        "Every look at a dossier by somebody who does not hold it is a line here. Who holds a dossier and looks at it is not written down.");
    public static readonly Sentence Dossier = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Person = new("Người xem", "Who looked");
    public static readonly Sentence Everybody = new("Mọi người", "Everybody");
    public static readonly Sentence Show = new("Lọc", "Filter");
    public static readonly Sentence MostCaption = new("Xem nhiều nhất trong 30 ngày qua", "Who looked most in the last 30 days");
    public static readonly Sentence Times = new("Lượt xem", "Looks");
    public static readonly Sentence Dossiers = new("Số hồ sơ", "Dossiers");
    public static readonly Sentence Open = new("Xem {0} lượt xem của {1}", "Show {0} looks of {1}");
    public static readonly Sentence ListCaption = new("Từng lượt, mới nhất trước", "Each look, the latest first");
    public static readonly Sentence When = new("Lúc", "When");
    public static readonly Sentence What = new("Phần đã xem", "What was seen");
    public static readonly Sentence None = new("Chưa có lượt xem nào như vậy.", "There is no such look.");
    public static readonly Sentence Older = new("Xem các lượt cũ hơn", "Older looks");
    public static readonly Sentence All = new("Bỏ lọc", "Without filter");

    private static readonly Sentence Page = new("trang hồ sơ, số định danh được che", "the page, with numbers masked");
    private static readonly Sentence Masked = new("số định danh, điện thoại đầy đủ", "identity and telephone numbers in full");
    private static readonly Sentence Letter = new("văn bản", "a letter");
    private static readonly Sentence File = new("tệp giấy tờ", "a file");
    private static readonly Sentence Related = new("hồ sơ liên quan", "related dossiers");

    public static Sentence Of(ViewedPart part) => part switch
    {
        ViewedPart.Page => LookText.Page,
        ViewedPart.Masked => LookText.Masked,
        ViewedPart.Letter => LookText.Letter,
        ViewedPart.File => LookText.File,
        ViewedPart.Related => LookText.Related,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No words for this part of a dossier."),
    };
}
