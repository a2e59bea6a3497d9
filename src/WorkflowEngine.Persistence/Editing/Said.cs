using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Checks what people say beside their commands: notes, reasons, decisions.</summary>
internal static class Said
{
    public static readonly Sentence SuspensionReason = new("lý do tạm ngừng", "the reason for suspending it");
    public static readonly Sentence RepealDecision = new("số quyết định bãi bỏ", "the number of the decision that repeals it");
    public static readonly Sentence RepealReason = new("lý do bãi bỏ", "the reason for repealing it");
    public static readonly Sentence ApprovalNote = new("ý kiến phê duyệt", "what you say in approving it");
    public static readonly Sentence ApprovalDecision = new("số quyết định phê duyệt", "the number of the decision that approves it");
    public static readonly Sentence SendBackReason = new("lý do trả lại", "the reason for sending it back");
    public static readonly Sentence WarningsReason = new("lý do công bố khi còn cảnh báo", "the reason for publishing it with warnings");

    private const int Longest = 2_000;

    public static Sentence? TooLong(string? text) => text is { Length: > Longest }
        ? new Sentence(
            $"Ghi chú hoặc lý do dài {text.Length} ký tự; dài nhất {Longest} ký tự.",
            $"The note or reason has {text.Length} characters; at most {Longest} are kept.")
        : null;

    public static Sentence? Missing(string? text, Sentence what) => string.IsNullOrWhiteSpace(text)
        ? new Sentence($"Chưa ghi {what.Vi}.", $"Say {what.En}.")
        : null;
}
