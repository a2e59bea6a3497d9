namespace WorkflowEngine.Web.Inbox;

/// <summary>What narrows the inbox; null does not.</summary>
public sealed record InboxFilter(string? Procedure, string? Step, string? Channel)
{
    public bool IsEmpty => Procedure is null && Step is null && Channel is null;
}
