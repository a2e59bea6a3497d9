namespace WorkflowEngine.Rules;

/// <summary>The office's working days, as far as rules need them.</summary>
public interface IRuleCalendar
{
    bool IsWorkingDay(DateOnly day);

    /// <summary>The working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when to is earlier.</summary>
    int WorkingDaysBetween(DateOnly from, DateOnly to);

    /// <summary>The day that is so many working days after the day, or before it when the number is negative.</summary>
    DateOnly AddWorkingDays(DateOnly day, int days);
}
