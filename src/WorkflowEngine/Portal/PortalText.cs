using WorkflowEngine.Words;

namespace WorkflowEngine.Portal;

/// <summary>What is wrong with a rule of the document, or with what the portal says.</summary>
internal static class PortalText
{
    public static readonly Sentence NoMessage = new(
        "Quy tắc “message” phải trả về id, dossier (chữ không trống), kind (filing, supplement hoặc withdrawal) và level (stated, reachable, identified hoặc verified).",
        "The rule “message” must give id and dossier (texts that are not empty), kind (filing, supplement or withdrawal) and level (stated, reachable, identified or verified).");

    public static Sentence NoAnswer(int status) => new(
        $"Cổng trả lời mã {status} mà quy tắc đọc câu trả lời không hiểu; quy tắc phải trả về một danh sách.",
        $"The portal answered with status {status}, which the rule that reads it does not understand; the rule must give a list.");
}
