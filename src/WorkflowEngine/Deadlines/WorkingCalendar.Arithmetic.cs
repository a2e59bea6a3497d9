namespace WorkflowEngine.Deadlines;

public sealed partial class WorkingCalendar
{
    /// <summary>
    /// The moment a limit that runs from <paramref name="from"/> itself ends: for steps, replies, and every limit in hours.
    /// Working days and hours end to the second in working time; calendar days end at the end of the last day
    /// (see <see cref="EndOfDay"/>). <see cref="TimeLimit.SameDay"/> ends at the close of the day, or of the next working day
    /// when the day's work is over. Never earlier than <paramref name="from"/>.
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeLimit limit)
    {
        var start = LocalSecond(from);
        if (limit.IsSameDay)
        {
            return Moment(SameDayEnd(start));
        }

        return Moment(Math.Max(start, DueAt(limit.Unit, Position(limit.Unit, start) + Seconds(limit))));
    }

    /// <summary>The moment that lies so much time before another, to the second; the close of a day rather than the next one's opening.</summary>
    public DateTimeOffset Before(DateTimeOffset moment, TimeLimit limit)
    {
        var second = LocalSecond(moment);
        return Moment(Reached(limit.Unit, Position(limit.Unit, second) - Seconds(limit)));
    }

    /// <summary>The n-th working day after a day (before it when negative); the day itself for 0, worked or not.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        if (count == 0)
        {
            return day;
        }

        var table = TableFor(day.DayNumber);
        while (true)
        {
            var through = table.WorkingDaysThrough(day.DayNumber);
            var dayOff = count < 0 && !table.Hours(day.DayNumber).IsWorkingDay ? 1 : 0;
            var found = table.WorkingDay(through + dayOff + count);
            if (found >= 0)
            {
                return DateOnly.FromDayNumber(found);
            }

            table = Longer(table, count > 0 ? table.LastYear + 20 : table.FirstYear - 20);
        }
    }

    /// <summary>
    /// Working days after <paramref name="from"/> up to and with <paramref name="to"/>: the first day is not counted
    /// (Civil Code 2015, art. 147.2). Negative when <paramref name="to"/> is earlier.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var table = TableFor(to.DayNumber);
        if (!table.Covers(from.DayNumber))
        {
            Known(from.Year);
            table = Longer(table, from.Year);
        }

        return table.WorkingDaysThrough(to.DayNumber) - table.WorkingDaysThrough(from.DayNumber);
    }

    /// <summary>The real working time between two moments; negative when <paramref name="to"/> is earlier.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to) => TimeSpan.FromSeconds(
        Position(TimeUnit.WorkingHour, LocalSecond(to)) - Position(TimeUnit.WorkingHour, LocalSecond(from)));

    /// <summary>The first working day after a day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>The day itself when it is worked, or the next working day.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    /// <summary>The day itself when it is worked, or the last working day before it.</summary>
    public DateOnly WorkingDayOnOrBefore(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, -1);

    /// <summary>The opening of the first working day after the moment's day.</summary>
    public DateTimeOffset NextWorkingStart(DateTimeOffset from) => OpeningOf(NextWorkingDay(LocalDay(from)));

    /// <summary>The moment itself when the office is at work, or the next moment at which it is.</summary>
    public DateTimeOffset NextWorkingMoment(DateTimeOffset from)
    {
        var start = LocalSecond(from);
        var day = (int)(start / SecondsOfDay);
        var next = HoursAt(day).NextWorked((int)(start % SecondsOfDay));
        while (next is null)
        {
            day++;
            next = HoursAt(day).NextWorked(0);
        }

        return Moment(((long)day * SecondsOfDay) + next.Value);
    }

    /// <summary>The opening of a day, or of the next working day when it is a day off.</summary>
    public DateTimeOffset OpeningOf(DateOnly day)
    {
        var worked = WorkingDayOnOrAfter(day).DayNumber;
        return Moment(((long)worked * SecondsOfDay) + HoursAt(worked).Opening);
    }

    /// <summary>
    /// The end of a day as a limit sees it: the close of the office's work, on the next working day when the day is off
    /// (Civil Code 2015, art. 148.5; the office's closing stands for the 24th hour of art. 148.6, after which nobody can hand over).
    /// </summary>
    public DateTimeOffset EndOfDay(DateOnly day) => Moment(CloseOnOrAfter(day.DayNumber));

    /// <summary>The local second at which a limit whose position is reached falls due; midnight belongs to the day before it.</summary>
    internal long DueAt(TimeUnit unit, long position) =>
        unit == TimeUnit.Day ? CloseOnOrAfter((int)((position - 1) / SecondsOfDay)) : Reached(unit, position);

    internal long CloseOnOrAfter(int day)
    {
        var worked = HoursAt(day).IsWorkingDay ? day : AddWorkingDays(DateOnly.FromDayNumber(day), 1).DayNumber;
        return ((long)worked * SecondsOfDay) + HoursAt(worked).Closing;
    }

    internal long SameDayEnd(long start)
    {
        var day = (int)(start / SecondsOfDay);
        var close = CloseOnOrAfter(day);
        return close > start ? close : CloseOnOrAfter(day + 1);
    }
}
