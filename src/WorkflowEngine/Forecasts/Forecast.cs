using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Forecasts;

/// <summary>When a dossier is likely to be done, from how long its remaining steps really take.</summary>
public sealed record Forecast
{
    /// <summary>The date that was promised.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>When it is done if every step takes its median.</summary>
    public required DateTimeOffset Expected { get; init; }

    /// <summary>When it is done if every step takes as long as eight of ten do.</summary>
    public required DateTimeOffset Careful { get; init; }

    /// <summary>The steps that are still to be done, in the order in which they end.</summary>
    public required ImmutableArray<ForecastStep> Steps { get; init; }

    public bool IsLikelyLate => Expected > Due;

    /// <summary>It is late already when no more than two of ten pieces of work take longer than usual.</summary>
    public bool MayBeLate => Careful > Due;

    /// <summary>No finished work tells how long some steps take; they are counted with the time allotted to them.</summary>
    public bool IsAssumed => Steps.Any(step => step.Count == 0);

    /// <summary>The step that takes most of what is left; null when no official's step is left.</summary>
    public ForecastStep? Longest => Steps.IsEmpty ? null : Steps.MaxBy(step => step.Usual);

    /// <summary>How much working time lies between the date promised and the one expected; zero when it is kept.</summary>
    public TimeSpan LateBy(WorkingCalendar calendar) => IsLikelyLate ? calendar.WorkingTimeBetween(Due, Expected) : TimeSpan.Zero;

    /// <summary>Why, for whoever answers for it: the step that takes longest, and where it lies.</summary>
    public Sentence Why => Longest is not { } step
        ? new Sentence("Không còn bước nào của cơ quan.", "No step of the office is left.")
        : step.Count == 0
        ? new Sentence(
            $"Chưa có số liệu của bước “{step.Label}”; tính theo thời gian được giao là {Hours(step.Usual).Vi}.",
            $"Nothing is known yet of step “{step.Label}”; counted with the time allotted, {Hours(step.Usual).En}.")
        : new Sentence(
            $"Bước “{step.Label}” thường mất {Hours(step.Usual).Vi} (theo {step.Count} việc đã xong).",
            $"Step “{step.Label}” usually takes {Hours(step.Usual).En} (from {step.Count} pieces of work).");

    private static Sentence Hours(TimeSpan time) => TimeLimit.WorkingHours(Math.Max(0.1m, Math.Round((decimal)time.TotalHours, 1))).Words;
}

/// <summary>A step that is still to be done.</summary>
/// <param name="Step">Id in the document.</param>
/// <param name="Label">Name in the document.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Ends">When it ends if all takes its median.</param>
/// <param name="Usual">What it usually takes in working time.</param>
/// <param name="Count">From how many pieces of work that is known; 0 when the allotted time stands for it.</param>
public sealed record ForecastStep(string Step, string Label, string Unit, DateTimeOffset Ends, TimeSpan Usual, int Count);
