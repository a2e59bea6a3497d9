using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables;

/// <summary>The times of the steps beside one time limit of the procedure, on the path that takes most of them, as the checks reckon it.</summary>
public sealed record StepSum
{
    /// <summary>The limit among the procedure's facts.</summary>
    public required TimeLimitFact Fact { get; init; }

    public required TimeLimit Limit { get; init; }

    /// <summary>Ids of the steps on the path, with what each that takes time takes, in <see cref="Unit"/>.</summary>
    public required ImmutableArray<(string Step, decimal Amount)> Parts { get; init; }

    public required decimal Total { get; init; }

    public required decimal Allowed { get; init; }

    /// <summary>Working days where the limit and all steps are in them, otherwise working hours; calendar days for a limit in days.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>"0,25 + 0,25 + 3 = 3,5 > 3 ngày làm việc".</summary>
    public required Sentence Arithmetic { get; init; }

    /// <summary>Names of the steps on the path that take time, in order.</summary>
    public required string Path { get; init; }

    public bool IsOver => Total > Allowed;

    /// <summary>One for each time limit of the procedure that can be read; none for a document that is no procedure.</summary>
    public static ImmutableArray<StepSum> Of(WorkflowDocument document, VerificationWorld world)
    {
        var (plan, _) = PlanCompiler.CompileAnyway(document);
        var subject = new CheckedDocument(document, plan, world);
        return [.. LimitPaths.Of(subject).Select(found => Of(document.Procedure!.TimeLimits[found.Limit], found.Path, world))];
    }

    private static StepSum Of(TimeLimitFact fact, TimedPath path, VerificationWorld world)
    {
        var divisor = path.IsInWorkingDaysOnly ? world.HoursOfDay : 1;
        return new StepSum
        {
            Fact = fact,
            Limit = path.Limit,
            Parts = [.. path.Parts.Select(part => (part.Id, part.Amount / divisor))],
            Total = path.Total / divisor,
            Allowed = path.Allowed / divisor,
            Unit = path.IsInWorkingDaysOnly ? TimeUnit.WorkingDay : path.Limit.Unit == TimeUnit.Day ? TimeUnit.Day : TimeUnit.WorkingHour,
            Arithmetic = path.Arithmetic(path.Total > path.Allowed ? ">" : path.Total < path.Allowed ? "<" : "="),
            Path = path.Labels,
        };
    }
}
