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
    private readonly int _whole;
    private int _limit;
    private DateTime _from;
    private DateTime _now;
    private readonly List<string> _stops = [];

    /// <summary>Each minute that counted, since the limit was given or given anew.</summary>
    private readonly List<DateTime> _counted = [];

    /// <summary>What was used when the clock went on last, and when that was.</summary>
    private (int Used, DateTime At)? _gone;

    /// <param name="received">On the office's clock, to the minute.</param>
    /// <param name="unit">d calendar days, w working days, h working hours.</param>
    /// <param name="minutes">The limit: 1,440 a calendar day, 480 a working day.</param>
    /// <param name="off">Days that become free.</param>
    /// <param name="worked">Days off that become working days.</param>
    public ClockOracle(DateTime received, char unit, int minutes, IEnumerable<DateOnly> off, IEnumerable<DateOnly> worked)
    {
        (_unit, _whole, _limit, _now) = (unit, minutes, minutes, received);
        _off.UnionWith(off);
        _worked.UnionWith(worked);
        _off.ExceptWith(worked);
        _worked.ExceptWith(off);
        _from = CountsFrom(received);
    }

    /// <summary>Hours, and what is less than a day, run from the moment (Civil Code 2015, art. 147.1).</summary>
    private bool FromMoment => _unit == 'h' || (_unit == 'w' && _whole < 480);

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
        _gone = IsStopped ? _gone : (_counted.Count, at);
    }

    /// <summary>The whole limit anew, as on a receipt now; what it was lengthened by before is dropped with what was used.</summary>
    public void BeginAnew(DateTime at, string why)
    {
        GoOn(at, why);
        _counted.Clear();
        _gone = null;
        _limit = _whole;
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

        if (_gone is { } gone && gone.Used >= _limit)
        {
            return Passed(gone.At, gone.Used - _limit);
        }

        var end = _counted.Count >= _limit ? _counted[_limit - 1].AddMinutes(1) : _now;
        for (var left = _limit - _counted.Count; left > 0; end = end.AddMinutes(1))
        {
            left -= Counts(end) ? 1 : 0;
        }

        return _unit == 'd' ? CloseOf(end) : end;
    }

    /// <summary>What had passed before a stop has passed by as much after it: the date moves by the stop and stays in the past.</summary>
    private DateTime Passed(DateTime end, int late)
    {
        for (; late > 0 || !IsCounting(end.AddMinutes(-1)); end = end.AddMinutes(-1))
        {
            late -= IsCounting(end.AddMinutes(-1)) ? 1 : 0;
        }

        return _unit == 'd' ? CloseOf(end) : end;
    }

    /// <summary>Minutes that count up to a moment.</summary>
    public int UsedAt(DateTime at)
    {
        Pass(at);
        return _counted.Count;
    }

    public bool IsWorkingDay(DateOnly day) =>
        _worked.Contains(day) || (!_off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private void Pass(DateTime until)
    {
        for (; _now < until; _now = _now.AddMinutes(1))
        {
            if (!IsStopped && Counts(_now))
            {
                _counted.Add(_now);
            }
        }
    }

    private bool Counts(DateTime minute) => minute >= _from && IsCounting(minute);

    private bool IsCounting(DateTime minute) => _unit == 'd' || IsWorking(minute);

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
            return FromMoment ? first.ToDateTime(default) : first.AddDays(1).ToDateTime(default);
        }

        return received.TimeOfDay.TotalMinutes > CutOff ? WorkingDayFrom(day.AddDays(1)).ToDateTime(default)
            : FromMoment ? received
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
