using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>The words of scanning what came in on paper.</summary>
internal static class DigitiseText
{
    public static readonly Sentence Scan = new("Bản quét: {0}", "Scan: {0}");
    public static readonly Sentence Excuse = new("Không quét được vì: {0}", "Not scanned because: {0}");
    public static readonly Sentence NoExcuse = new("Có bản quét", "There is a scan");
    public static readonly Sentence Note = new("Ghi chú, nếu có", "Note, if any");
}
