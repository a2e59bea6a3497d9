using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>A value in two versions; null where there is none.</summary>
public readonly record struct Compared(Sentence? Before, Sentence? After)
{
    public bool IsChanged => Before != After;
}

/// <summary>A row of a table of steps that shows two versions at once.</summary>
/// <param name="Id">The step's id.</param>
/// <param name="Mark">How it stands in the later version.</param>
/// <param name="Name">What the drawing calls it.</param>
public sealed record ComparedStep(string Id, StepMark Mark, Compared Name)
{
    public Compared Unit { get; init; }

    public Compared Role { get; init; }

    public Compared Time { get; init; }

    /// <summary>Each outcome with the steps that it leads to, in the order of the later version.</summary>
    public ImmutableArray<(Sentence Outcome, Compared Leads)> Outcomes { get; init; } = [];
}
