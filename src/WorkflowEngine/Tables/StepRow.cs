using System.Collections.Immutable;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tables;

/// <summary>One step of officials, as a row of the table that a decision prints.</summary>
public sealed record StepRow
{
    /// <summary>The step's id in the document.</summary>
    public required string Id { get; init; }

    /// <summary>Counted from 1: first the rows of the way to the result, then those of side ways.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required RowKind Kind { get; init; }

    /// <summary>The unit rule as written, <c>receiving</c> when the document says nothing; null when a rule of JavaScript answers it.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of the role; null when none is given.</summary>
    public string? Role { get; init; }

    /// <summary>The step's time as written; null when none is given.</summary>
    public string? TimeText { get; init; }

    /// <summary>The time read; null when none is given or it cannot be read.</summary>
    public LimitText? Time { get; init; }

    public string? Instructions { get; init; }

    /// <summary>What is written down before the step ends, <c>visit</c>; null when nothing is.</summary>
    public string? Records { get; init; }

    /// <summary>On the way to the result; false on a way that only a refusal, a return or another side outcome takes.</summary>
    public bool IsOnWay { get; init; }

    /// <summary>Some path leads to it.</summary>
    public bool IsReached { get; init; }

    /// <summary>Where it stands among rows that are worked on at the same time; null when it is not.</summary>
    public ParallelPlace? Parallel { get; init; }

    /// <summary>In the order of the kind's outcomes.</summary>
    public ImmutableArray<StepOutcome> Outcomes { get; init; } = [];
}

/// <summary>What follows on one outcome.</summary>
/// <param name="Port">The outcome as documents call it.</param>
/// <param name="Targets">Ids of the steps to which it is connected; empty when it is open, several when they begin at the same time.</param>
/// <param name="Next">Ids of the rows to which the work comes, over steps that are no rows.</param>
public sealed record StepOutcome(string Port, ImmutableArray<string> Targets, ImmutableArray<string> Next);

/// <summary>A branch among branches that run at the same time.</summary>
/// <param name="Group">Id of the step after which they part.</param>
/// <param name="Branch">Counted from 1.</param>
public sealed record ParallelPlace(string Group, int Branch);

/// <summary>A step that is no row: of the applicant, of the system, a decision, an end. The table names it and leaves it alone.</summary>
public sealed record OtherStep
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>As documents call it, <c>Procedure.Notify</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Id of the row after which it comes; null before the first.</summary>
    public string? After { get; init; }

    /// <summary>The applicant's time, as written; null when none is given.</summary>
    public string? TimeText { get; init; }

    public bool IsReached { get; init; }

    public ImmutableArray<StepOutcome> Outcomes { get; init; } = [];

    /// <summary>Ends the dossier or the flow.</summary>
    public bool IsEnd => Type is "Procedure.Stop" or "Elsa.End" or "Elsa.Finish" or "Elsa.Complete" or "Elsa.Fault";

    /// <summary>Something is drawn inside it that no table can show.</summary>
    public bool HoldsSteps { get; init; }
}
