using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>A new draft with the content of an older version, above every other version.</summary>
public sealed record RevertToVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design];

    public Sentence? Check() => Said.TooLong(Note);
}

/// <summary>
/// A version that was published before is so again, as a new version and in one step. It needs no new approval, but the
/// checks must find no error in it today.
/// </summary>
public sealed record RollBackVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Reason { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];

    public Sentence? Check() => Said.TooLong(Reason);
}

/// <summary>A draft is thrown away. Who had saved it stays in the list of changes; its number is not given again.</summary>
public sealed record DeleteDraft(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design];
}

/// <summary>The day set for publishing a draft no longer holds.</summary>
public sealed record UnscheduleVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish];
}

/// <summary>The reason is given for warnings with which a version was published.</summary>
/// <param name="Reason">Why it was published all the same.</param>
public sealed record ExplainWarnings(string Actor, string Definition, int Number, string Reason) : IEditingCommand
{
    /// <summary>Which of its warnings; empty: all that are open.</summary>
    public ImmutableArray<int> Warnings { get; init; } = [];

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish, Right.Design];

    public Sentence? Check() => Said.Missing(Reason, Said.WarningsReason) ?? Said.TooLong(Reason);
}
