using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>A draft without errors is sent for approval.</summary>
public sealed record SubmitVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    /// <summary>What the approver should know.</summary>
    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design, Right.Publish];

    public Sentence? Check() => Said.TooLong(Note);
}

/// <summary>Somebody who wrote nothing of a draft approves it as it is. Any later change of the draft voids it.</summary>
/// <param name="Note">What was looked at, or what to heed.</param>
/// <param name="DecisionNumber">Of the decision that approves it.</param>
/// <param name="DecisionDate">Day of that decision, not after today.</param>
public sealed record ApproveVersion(string Actor, string Definition, int Number, string Note, string DecisionNumber, DateOnly DecisionDate) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Approve];

    public Sentence? Check() => Said.Missing(Note, Said.ApprovalNote) ?? Said.Missing(DecisionNumber, Said.ApprovalDecision) ?? Said.TooLong(Note);
}

/// <summary>An approver gives a draft back to its authors.</summary>
/// <param name="Reason">What has to change.</param>
public sealed record SendBackVersion(string Actor, string Definition, int Number, string Reason) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Approve];

    public Sentence? Check() => Said.Missing(Reason, Said.SendBackReason) ?? Said.TooLong(Reason);
}
