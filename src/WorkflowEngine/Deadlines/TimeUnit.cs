namespace WorkflowEngine.Deadlines;

/// <summary>What an amount of a limit is counted in. The three are never mixed in one limit.</summary>
public enum TimeUnit : byte
{
    /// <summary>Ngày làm việc: days on which the office works, by the calendar in force.</summary>
    WorkingDay,

    /// <summary>Ngày: calendar days, rest days and holidays included.</summary>
    Day,

    /// <summary>Giờ làm việc: hours during which the office works.</summary>
    WorkingHour,
}
