using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// An answer to a consultation chooses, and one that does not agree says what exactly: words that would fit any dossier are no
/// answer (trả lời chung chung).
/// </summary>
internal static class OpinionCheck
{
    private const int FewestWords = 3;

    public static readonly Sentence NoChoice = new(
        "Chọn đồng ý, không đồng ý hoặc cần thêm; chỉ ghi chữ thì chưa phải là trả lời.",
        "Choose agree, object or need more; a text alone is no answer.");

    private static readonly Sentence NotNamed = new(
        "Nêu rõ cần thêm giấy tờ, thông tin nào và vì sao.",
        "Name the paper or fact that you need, and why.");

    private static readonly Sentence NoPoint = new(
        "Nêu rõ không đồng ý ở điểm nào, kèm căn cứ; “đề nghị thực hiện theo quy định” chưa phải là trả lời.",
        "Say which point you object to, with its basis; “please follow the rules” is no answer.");

    /// <summary>Phrases, without marks, that fit any dossier.</summary>
    private static readonly string[] Phrases = ["quy dinh", "phap luat", "tham quyen", "chuc nang", "nhiem vu"];

    /// <summary>Words that say nothing of a dossier when they stand around such a phrase.</summary>
    private static readonly HashSet<string> Empty =
    [
        "de", "nghi", "thuc", "hien", "theo", "quy", "dinh", "dung", "cua", "phap", "luat", "hanh", "can", "cu", "xem", "xet", "giai", "quyet",
        "y", "kien", "khong", "dong", "nhat", "tri", "co", "cac", "va", "bo", "sung", "ho", "so", "day", "du", "don", "vi", "quan", "la",
        "tham", "quyen", "chuc", "nang", "nhiem", "vu", "duoc", "giao", "ve", "viec",
    ];

    /// <param name="answer">What was chosen.</param>
    /// <param name="note">The words with it.</param>
    /// <param name="named">Papers were named beside the words.</param>
    public static Sentence? Of(string answer, string? note, bool named)
    {
        if (answer == Consult.Agreed || named)
        {
            return null;
        }

        var plain = Unmarked.Words(note ?? "");
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = Array.Exists(Phrases, phrase => plain.Contains(phrase, StringComparison.Ordinal)) ? words.Count(word => !Empty.Contains(word)) : words.Length;
        return telling >= FewestWords ? null : answer == Consult.Need ? NotNamed : NoPoint;
    }
}
