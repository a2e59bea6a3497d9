using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>A warning with which a version was published and which the version before did not have.</summary>
/// <param name="No">Counted from 1 within the version.</param>
/// <param name="Code">One of the codes in docs/verification.md.</param>
public sealed record PublishedWarning(int No, string Code, string? StepId, string? Member, Sentence Sentence)
{
    /// <summary>Why it was published all the same; null while nobody said.</summary>
    public string? Reason { get; init; }

    public string? ExplainedBy { get; init; }

    public DateTimeOffset? ExplainedAt { get; init; }

    internal static PublishedWarning Of(DefinitionWarningRow row) => new(row.No, row.Code, row.StepId, row.Member, new Sentence(row.Vi, row.En))
    {
        Reason = row.Reason,
        ExplainedBy = row.ExplainedBy,
        ExplainedAt = row.ExplainedAt,
    };
}
