using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>What is wrong with a document, in words for the person who wrote it.</summary>
public sealed record DocumentFault
{
    public required FaultSeverity Severity { get; init; }

    /// <summary>Stable, for tests and filters: one of <see cref="DocumentFaultCodes"/> or <see cref="Procedures.FactFaultCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The step in which it is; null when it is in no step.</summary>
    public string? StepId { get; init; }

    /// <summary>Where: the path into the document's JSON, <c>root.activities[3].type</c>; empty for the whole.</summary>
    public string Member { get; init; } = "";

    /// <summary>What was expected, what was found, what to do.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The line of the text it was read from, counted from 1; null when the text was not read.</summary>
    public int? Line { get; init; }

    /// <summary>The character in that line, counted from 1; given for texts that are not JSON.</summary>
    public int? Column { get; init; }

    public bool IsError => Severity == FaultSeverity.Error;
}

/// <summary>How bad a <see cref="DocumentFault"/> is.</summary>
public enum FaultSeverity
{
    /// <summary>Needs a look.</summary>
    Warning,

    /// <summary>Keeps the document from being published.</summary>
    Error,
}
