namespace WorkflowEngine.Procedures;

/// <summary>What a limit of time is counted in.</summary>
public enum LimitUnit
{
    /// <summary>Days on which the office works (<c>wd</c>, ngày làm việc).</summary>
    WorkingDays,

    /// <summary>Calendar days (<c>d</c>), as a law means by a plain "ngày".</summary>
    Days,

    /// <summary>Hours during which the office works (<c>h</c>, giờ làm việc).</summary>
    WorkingHours,

    /// <summary>Calendar months (<c>mo</c>); for how long a result is valid.</summary>
    Months,

    /// <summary>Years (<c>y</c>); for how long a result is valid.</summary>
    Years,
}
