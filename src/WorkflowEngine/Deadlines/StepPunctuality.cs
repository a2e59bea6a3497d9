namespace WorkflowEngine.Deadlines;

/// <summary>Whether a step was done early, on time or late, as the control slip (form 06) says it.</summary>
public static class StepPunctuality
{
    public const string Early = "Trước hạn";
    public const string OnTime = "Đúng hạn";
    public const string Late = "Quá hạn";

    /// <summary>Done on an earlier working day than due is early; on the day that it was due, until that moment, on time.</summary>
    public static string Of(WorkingCalendar calendar, DateTimeOffset done, DateTimeOffset due) =>
        done > due ? Late
        : calendar.LocalDay(done) < calendar.LocalDay(due) ? Early
        : OnTime;
}
