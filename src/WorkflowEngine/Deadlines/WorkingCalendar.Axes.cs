namespace WorkflowEngine.Deadlines;

// Every unit of time is an axis of whole seconds along which limits are added and intervals measured:
// working hours run over real working seconds, working days over what each day counts for, days over the wall clock.
public sealed partial class WorkingCalendar
{
    private const int SecondsOfDay = 86_400;

    internal long LocalSecond(DateTimeOffset moment) => (moment.UtcTicks + Offset.Ticks) / TimeSpan.TicksPerSecond;

    internal DateTimeOffset Moment(long localSecond) => new(localSecond * TimeSpan.TicksPerSecond, Offset);

    /// <summary>Seconds of a limit on its axis; part of a second counts as a whole one.</summary>
    internal long Seconds(TimeLimit limit) => (long)Math.Ceiling(limit.Amount * SecondsOf(limit.Unit));

    internal int SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay => _rules.FullDay,
        TimeUnit.Day => SecondsOfDay,
        _ => 3600,
    };

    internal long Position(TimeUnit unit, long localSecond)
    {
        var (day, second) = ((int)(localSecond / SecondsOfDay), (int)(localSecond % SecondsOfDay));
        return unit switch
        {
            TimeUnit.WorkingDay => TableFor(day).Counted(day, second),
            TimeUnit.WorkingHour => TableFor(day).Worked(day, second),
            _ => localSecond,
        };
    }

    /// <summary>The first local second at which a position is reached: the close of a day rather than the next day's opening.</summary>
    internal long Reached(TimeUnit unit, long position)
    {
        if (unit == TimeUnit.Day)
        {
            return position;
        }

        var table = _table;
        while (unit == TimeUnit.WorkingDay ? !table.CoversCounted(position) : !table.CoversWorked(position))
        {
            table = Longer(table, position > 0 ? table.LastYear + 20 : table.FirstYear - 20);
        }

        var (day, second) = unit == TimeUnit.WorkingDay ? table.WhenCounted(position) : table.WhenWorked(position);
        return ((long)day * SecondsOfDay) + second;
    }

    private CalendarTable TableFor(int day)
    {
        var table = _table;
        if (table.Covers(day))
        {
            return table;
        }

        var year = DateOnly.FromDayNumber(day).Year;
        Known(year);
        return Longer(table, year);
    }

    private CalendarTable Longer(CalendarTable table, int year)
    {
        if ((year > table.LastYear && table.LastYear == CalendarRules.LastYear)
            || (year < table.FirstYear && table.FirstYear == CalendarRules.FirstYear))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"Expected a time from {CalendarRules.FirstYear} to {CalendarRules.LastYear}; the limit leads beyond it.");
        }

        var longer = new CalendarTable(
            _rules,
            Math.Max(Math.Min(table.FirstYear, year - 5), CalendarRules.FirstYear),
            Math.Min(Math.Max(table.LastYear, year + 5), CalendarRules.LastYear));
        _table = longer;
        return longer;
    }

    private static void Known(int year)
    {
        if (year is < CalendarRules.FirstYear or > CalendarRules.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"Expected a year from {CalendarRules.FirstYear} to {CalendarRules.LastYear}, found {year}.");
        }
    }
}
