namespace WorkflowEngine.Deadlines;

public sealed partial class ClockLedger
{
    /// <summary>
    /// The moment the limit falls due, from the entries alone; of a finished clock, the one that held when it finished.
    /// Null while the clock is stopped: the date is known again when it goes on.
    /// </summary>
    public DateTimeOffset? Due(WorkingCalendar calendar)
    {
        var account = Reckon(calendar);
        return account.IsRunning || account.IsEnded ? calendar.Moment(account.Due) : null;
    }

    /// <summary>Whether the date was not kept: passed while the clock runs, or passed when it ended.</summary>
    public bool IsLateAt(DateTimeOffset now, WorkingCalendar calendar) => Due(calendar) is { } due && (IsEnded ? Last.At : now) > due;

    /// <summary>What of the limit is used at a moment not before the last entry.</summary>
    public ClockTime Used(WorkingCalendar calendar, DateTimeOffset now) =>
        Time(calendar, Reckon(calendar).UsedAt(calendar.LocalSecond(Later(now))));

    /// <summary>
    /// What is left until the due moment, at a moment not before the last entry; negative when it is past.
    /// While the clock is stopped, what is left of the limit.
    /// </summary>
    public ClockTime Left(WorkingCalendar calendar, DateTimeOffset now) =>
        Time(calendar, Reckon(calendar).LeftAt(calendar.LocalSecond(Later(now))));

    /// <summary>The whole limit with what lengthened it.</summary>
    public ClockTime Allowed(WorkingCalendar calendar) => Time(calendar, Reckon(calendar).Allowed);

    /// <summary>The state of the clock at a moment, with the share of the limit below which it is near taken from the law.</summary>
    public ClockReading StateAt(WorkingCalendar calendar, ClockLaw law, DateTimeOffset now)
    {
        var account = Reckon(calendar);
        var second = calendar.LocalSecond(Later(now));
        var used = account.UsedAt(second);
        var left = account.LeftAt(second);
        if (account.IsEnded)
        {
            return new ClockReading(ClockState.Done, calendar.Moment(account.Due), Time(calendar, used), Time(calendar, left));
        }

        if (!account.IsRunning)
        {
            return new ClockReading(ClockState.Stopped, null, Time(calendar, used), Time(calendar, left))
            {
                WaitsFor = law.WaitsFor(OpenStops),
            };
        }

        var due = calendar.Moment(account.Due);
        var state = second > account.Due ? ClockState.Late
            : left <= account.Allowed * law.Near.Share || calendar.LocalDay(due) <= WorkingDayAround(calendar, now) ? ClockState.Near
            : ClockState.Running;
        return new ClockReading(state, due, Time(calendar, used), Time(calendar, left));
    }

    internal ClockReckoning Reckon(WorkingCalendar calendar)
    {
        var account = new ClockReckoning(calendar, Limit);
        foreach (var entry in _entries)
        {
            account.Take(entry);
        }

        return account;
    }

    internal ClockTime Time(WorkingCalendar calendar, long seconds) => new(seconds, Limit.Unit, calendar.SecondsOf(Limit.Unit));

    private DateTimeOffset Later(DateTimeOffset now) => now < Last.At ? Last.At : now;

    /// <summary>Today while the office works or will work today, otherwise the next working day.</summary>
    private static DateOnly WorkingDayAround(WorkingCalendar calendar, DateTimeOffset now) =>
        calendar.LocalDay(calendar.NextWorkingMoment(now));
}
