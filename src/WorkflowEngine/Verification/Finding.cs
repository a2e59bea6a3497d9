using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification;

/// <summary>One thing that a check found in a document, in words for the person who wrote it.</summary>
public sealed record Finding
{
    /// <summary>Stable: one of <see cref="FindingCodes"/>, or the code of a fault of reading or compiling.</summary>
    public required string Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    /// <summary>The step it is about; null when it is about the document or the procedure's facts.</summary>
    public string? StepId { get; init; }

    /// <summary>The member it is about: of the step where there is one, otherwise of the document.</summary>
    public string? Member { get; init; }

    /// <summary>What was expected and what was found.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>What to do about it.</summary>
    public required Sentence WayOut { get; init; }

    /// <summary>Ids of the steps of a counterexample, in the order in which they are walked; empty when there is none.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    public bool IsError => Severity == FindingSeverity.Error;

    public override string ToString() => $"{Severity} {Code} {StepId} {Member}: {Sentence.Vi}";
}

/// <summary>What a finding means for publishing.</summary>
public enum FindingSeverity
{
    /// <summary>Something was not looked at; nothing is wrong.</summary>
    Note,

    /// <summary>May be published when somebody says why.</summary>
    Warning,

    /// <summary>Must not be published.</summary>
    Error,
}
