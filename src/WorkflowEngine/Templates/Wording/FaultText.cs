using WorkflowEngine.Words;

namespace WorkflowEngine.Templates.Wording;

/// <summary>One fault in Scriban's words and in sentences for people.</summary>
internal sealed record FaultText(string Message, string Vi, string En)
{
    public Sentence Sentence => new(Vi, En);
}
