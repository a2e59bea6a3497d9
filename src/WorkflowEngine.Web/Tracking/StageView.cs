using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What whoever holds the two codes may see: the stage and the dates, nobody's name.</summary>
public sealed record StageView(string Code, PublicStatus Status, DateTimeOffset ReceivedAt)
{
    /// <summary>When the result is promised; null while the clock stands still.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
