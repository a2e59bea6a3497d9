using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>The procedure takes no new dossiers until it is resumed; its dossiers go on.</summary>
/// <param name="Reason">Shown on the public pages.</param>
public sealed record SuspendProcedure(string Actor, string Definition, string Reason) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];

    public Sentence? Check() => Said.Missing(Reason, Said.SuspensionReason) ?? Said.TooLong(Reason);
}

/// <summary>A suspended procedure takes new dossiers again.</summary>
public sealed record ResumeProcedure(string Actor, string Definition) : IEditingCommand
{
    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];

    public Sentence? Check() => Said.TooLong(Note);
}

/// <summary>The procedure takes no new dossiers for good; its dossiers go on.</summary>
/// <param name="DecisionNumber">Of the decision that repeals it.</param>
/// <param name="Reason">Shown on the public pages.</param>
public sealed record RepealProcedure(string Actor, string Definition, string DecisionNumber, string Reason) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];

    public Sentence? Check() => Said.Missing(DecisionNumber, Said.RepealDecision) ?? Said.Missing(Reason, Said.RepealReason) ?? Said.TooLong(Reason);
}

/// <summary>The version in use is taken back, and none stands in its place; its dossiers go on.</summary>
public sealed record RetractVersion(string Actor, string Definition) : IEditingCommand
{
    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];

    public Sentence? Check() => Said.TooLong(Note);
}
