namespace WorkflowEngine.Deadlines;

public sealed partial class ClockLaw
{
    /// <summary>
    /// When a dossier filed online at a moment counts as received, and by which rule that is not the moment itself
    /// (null when it is).
    /// </summary>
    public (DateTimeOffset Moment, ClockRule? Rule) ReceiptOf(WorkingCalendar calendar, DateTimeOffset filed)
    {
        var day = calendar.LocalDay(filed);
        if (!calendar.IsWorkingDay(day))
        {
            return (calendar.OpeningOf(day), _rules[ClockRule.DayOff]);
        }

        return IsAfterCutOff(calendar, filed) && FiledAfterCutOff == LateReceipt.ReceivedNextWorkingDay
            ? (calendar.NextWorkingStart(filed), _rules[ClockRule.CutOff])
            : (filed, null);
    }

    /// <summary>The entry that starts the clock of a dossier received (at the counter, or by <see cref="ReceiptOf"/>) at a moment.</summary>
    public ClockEntry Start(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit, string? by = null)
    {
        var (from, rule) = CountedFrom(calendar, received, limit);
        return new ClockEntry(received, ClockEntryKind.Started, rule) { From = from, By = by };
    }

    /// <summary>The clock of a dossier received at a moment.</summary>
    public ClockLedger Begin(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit, string? by = null) =>
        ClockLedger.Begin(limit, Start(calendar, received, limit, by));

    /// <summary>The date that would stand on the receipt of a dossier filed online at a moment.</summary>
    public DateTimeOffset DueIfFiled(WorkingCalendar calendar, DateTimeOffset filed, TimeLimit limit) =>
        DueIfReceived(calendar, ReceiptOf(calendar, filed).Moment, limit);

    /// <summary>The date that would stand on the receipt of a dossier received at a moment.</summary>
    public DateTimeOffset DueIfReceived(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit) =>
        Begin(calendar, received, limit).Due(calendar)!.Value;

    /// <summary>Until when the office may begin a wait of a kind, such as a request for supplement; null when the law sets no time.</summary>
    public DateTimeOffset? AskBy(WorkingCalendar calendar, string wait, DateTimeOffset received) =>
        WaitOf(wait)?.AskWithin is { } within ? DueIfReceived(calendar, received, within) : null;

    /// <summary>Until when the answer to a wait begun at a moment is awaited; null when the law sets no time.</summary>
    public DateTimeOffset? AnswerBy(WorkingCalendar calendar, string wait, DateTimeOffset asked) =>
        WaitOf(wait)?.Within is { } within ? calendar.Add(asked, within) : null;

    /// <summary>
    /// The last moment for the apology with a new date: the close of the last working day that lies the law's notice
    /// before the day on which the limit expires.
    /// </summary>
    public DateTimeOffset ApologyBy(WorkingCalendar calendar, DateTimeOffset due)
    {
        var notice = (int)Math.Ceiling(ReDating.Notice.Amount);
        var day = calendar.LocalDay(due);
        day = ReDating.Notice.Unit == TimeUnit.Day
            ? calendar.WorkingDayOnOrBefore(day.AddDays(-notice))
            : calendar.AddWorkingDays(day, -notice);
        return calendar.EndOfDay(day);
    }

    /// <summary>
    /// When a received dossier has to be with the unit that handles it: by the close of the day, or at the start of the
    /// next working day when it came in after the cut-off.
    /// </summary>
    public DateTimeOffset TransferBy(WorkingCalendar calendar, DateTimeOffset received)
    {
        var day = calendar.LocalDay(received);
        return !calendar.IsWorkingDay(day) ? calendar.OpeningOf(day)
            : IsAfterCutOff(calendar, received) ? calendar.NextWorkingStart(received)
            : calendar.EndOfDay(day);
    }

    private bool IsAfterCutOff(WorkingCalendar calendar, DateTimeOffset moment) =>
        moment > calendar.At(calendar.LocalDay(moment), CutOff);

    private (DateTimeOffset From, string Rule) CountedFrom(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
    {
        var day = calendar.LocalDay(received);
        if (!calendar.IsWorkingDay(day))
        {
            var moved = calendar.WorkingDayOnOrAfter(day);
            return OnDayOff == LateReceipt.ReceivedNextWorkingDay && limit.IsInDays && !FirstDayCounts
                ? (StartAfter(calendar, moved, limit.Unit), ClockRule.DayOff)
                : (StartOf(calendar, moved, limit.Unit), ClockRule.DayOff);
        }

        if (IsAfterCutOff(calendar, received) && ReceivedAfterCutOff != LateReceipt.AsReceived)
        {
            var next = calendar.NextWorkingDay(day);
            return ReceivedAfterCutOff == LateReceipt.ReceivedNextWorkingDay && limit.IsInDays && !FirstDayCounts
                ? (StartAfter(calendar, next, limit.Unit), ClockRule.CutOff)
                : (StartOf(calendar, next, limit.Unit), ClockRule.CutOff);
        }

        if (limit.IsInDays)
        {
            return FirstDayCounts
                ? (StartOf(calendar, day, limit.Unit), ClockRule.Counting)
                : (StartAfter(calendar, day, limit.Unit), ClockRule.FirstDay);
        }

        return (received, limit.IsSameDay ? ClockRule.SameDay : ClockRule.FromMoment);
    }

    private static DateTimeOffset StartOf(WorkingCalendar calendar, DateOnly day, TimeUnit unit) =>
        unit == TimeUnit.Day ? calendar.At(day, TimeOnly.MinValue) : calendar.OpeningOf(day);

    private static DateTimeOffset StartAfter(WorkingCalendar calendar, DateOnly day, TimeUnit unit) =>
        unit == TimeUnit.Day ? calendar.At(day.AddDays(1), TimeOnly.MinValue) : calendar.OpeningOf(calendar.NextWorkingDay(day));
}
