namespace WorkflowEngine.Forecasts;

/// <summary>How long a step of a procedure has really taken in a unit, in working time, from finished work.</summary>
/// <param name="Count">From how many pieces of work.</param>
/// <param name="Median">Half of them took no longer.</param>
/// <param name="Eighty">Eight of ten took no longer.</param>
public readonly record struct StepDuration(int Count, TimeSpan Median, TimeSpan Eighty)
{
    /// <summary>What work took, shortest first or not; null when there is none.</summary>
    public static StepDuration? Of(IEnumerable<TimeSpan> taken)
    {
        var sorted = taken.Order().ToList();
        return sorted.Count == 0 ? null : new StepDuration(sorted.Count, At(sorted, 0.5), At(sorted, 0.8));
    }

    /// <summary>The smallest value that so many of all do not exceed.</summary>
    private static TimeSpan At(List<TimeSpan> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];
}

/// <summary>Of which step a duration is asked.</summary>
/// <param name="Procedure">Code of the procedure.</param>
/// <param name="Step">Id of the step.</param>
/// <param name="Unit">Code of the unit that does it.</param>
public readonly record struct StepPlace(string Procedure, string Step, string Unit);
