namespace WorkflowEngine.Tests.Deadlines;

/// <summary>
/// Time limits counted the slow way, minute by minute, from the words of the law alone: nothing of the product is asked. The day of receipt
/// is not counted; after 15:00 counting begins with the next working day; on a day off the first working day is the day of receipt
/// (Civil Code 2015, art. 147 and 148; the cut-off is policy).
/// </summary>
internal sealed class ClockOracle
{
    private const int Opening = (7 * 60) + 30;
    private const int Noon = (11 * 60) + 30;
    private const int Afternoon = 13 * 60;
    private const int Closing = 17 * 60;
    private const int CutOff = 15 * 60;

    /// <summary>Days off of 2025 and 2026 that are no weekends, as announced.</summary>
    private static readonly HashSet<DateOnly> Off =
    [
        new(2025, 4, 7), new(2025, 4, 30), new(2025, 5, 1), new(2025, 5, 2), new(2025, 9, 1), new(2025, 9, 2),
        new(2026, 1, 1), new(2026, 1, 2), new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20),
        new(2026, 4, 27), new(2026, 4, 30), new(2026, 5, 1), new(2026, 8, 31), new(2026, 9, 1), new(2026, 9, 2),
    ];

    /// <summary>Saturdays and Sundays worked in exchange.</summary>
    private static readonly HashSet<DateOnly> Worked = [new(2025, 4, 26), new(2026, 1, 10), new(2026, 8, 22)];

    private readonly HashSet<DateOnly> _off = [.. Off];
    private readonly HashSet<DateOnly> _worked = [.. Worked];
    private readonly char _unit;
    private int _limit;
    private int _used;
    private DateTime _from;
    private DateTime _now;
    private readonly List<string> _stops = [];

    /// <param name="received">On the office's clock, to the minute.</param>
    /// <param name="unit">d calendar days, w working days, h working hours.</param>
    /// <param name="minutes">The limit: 1,440 a calendar day, 480 a working day.</param>
    /// <param name="off">Days that become free.</param>
    /// <param name="worked">Days off that become working days.</param>
    public ClockOracle(DateTime received, char unit, int minutes, IEnumerable<DateOnly> off, IEnumerable<DateOnly> worked)
    {
        (_unit, _limit, _now) = (unit, minutes, received);
        _off.UnionWith(off);
        _worked.UnionWith(worked);
        _off.ExceptWith(worked);
        _worked.ExceptWith(off);
        _from = CountsFrom(received);
    }

    public bool IsStopped => _stops.Count > 0;

    public void Stop(DateTime at, string why)
    {
        Pass(at);
        _stops.Add(why);
    }

    public void GoOn(DateTime at, string why)
    {
        Pass(at);
        _stops.Remove(why);
    }

    public void BeginAnew(DateTime at, string why)
    {
        GoOn(at, why);
        _used = 0;
        _from = CountsFrom(at);
    }

    public void Lengthen(DateTime at, int minutes)
    {
        Pass(at);
        _limit += minutes;
    }

    /// <summary>The last moment in time; null while the clock stands.</summary>
    public DateTime? Due()
    {
        if (IsStopped)
        {
            return null;
        }

        var (at, used) = (_now, _used);
        for (; used < _limit; at = at.AddMinutes(1))
        {
            used += Counts(at) ? 1 : 0;
        }

        return _unit == 'd' ? CloseOf(at) : at;
    }

    /// <summary>Minutes that count up to a moment.</summary>
    public int UsedAt(DateTime at)
    {
        Pass(at);
        return _used;
    }

    public bool IsWorkingDay(DateOnly day) =>
        _worked.Contains(day) || (!_off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private void Pass(DateTime until)
    {
        for (; _now < until; _now = _now.AddMinutes(1))
        {
            _used += !IsStopped && Counts(_now) ? 1 : 0;
        }
    }

    private bool Counts(DateTime minute) => minute >= _from && (_unit == 'd' || IsWorking(minute));

    private bool IsWorking(DateTime minute)
    {
        var of = (int)minute.TimeOfDay.TotalMinutes;
        return of is (>= Opening and < Noon) or (>= Afternoon and < Closing) && IsWorkingDay(DateOnly.FromDateTime(minute));
    }

    private DateTime CountsFrom(DateTime received)
    {
        var day = DateOnly.FromDateTime(received);
        if (!IsWorkingDay(day))
        {
            var first = WorkingDayFrom(day);
            return _unit == 'h' ? first.ToDateTime(default) : first.AddDays(1).ToDateTime(default);
        }

        return received.TimeOfDay.TotalMinutes > CutOff ? WorkingDayFrom(day.AddDays(1)).ToDateTime(default)
            : _unit == 'h' ? received
            : day.AddDays(1).ToDateTime(default);
    }

    /// <summary>Calendar days end with the work of the last day, and where that is a day off, with that of the next working day.</summary>
    private DateTime CloseOf(DateTime end)
    {
        var last = DateOnly.FromDateTime(end.AddMinutes(-1));
        return WorkingDayFrom(last).ToDateTime(new TimeOnly(17, 0));
    }

    private DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
