using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Plans;

/// <summary>Limits as documents write them, as the clock counts them.</summary>
public static class TimeLimits
{
    /// <summary>False for limits in months and years, which no clock counts.</summary>
    public static bool TryToTimeLimit(this LimitText text, out TimeLimit limit)
    {
        TimeUnit? unit = text.Unit switch
        {
            LimitUnit.WorkingDays => TimeUnit.WorkingDay,
            LimitUnit.Days => TimeUnit.Day,
            LimitUnit.WorkingHours => TimeUnit.WorkingHour,
            _ => null,
        };
        limit = unit is { } known ? new TimeLimit(text.Amount, known) : default;
        return unit is not null;
    }
}
