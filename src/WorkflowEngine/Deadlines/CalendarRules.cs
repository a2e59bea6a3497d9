using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>What a calendar document says, before it is laid out over the days.</summary>
internal sealed record CalendarRules
{
    public const int FirstYear = 1900;
    public const int LastYear = 2300;

    public required TimeSpan Offset { get; init; }

    /// <summary>Seconds of a full working day: what one day of a limit is worth when it is told in hours.</summary>
    public required int FullDay { get; init; }

    /// <summary>Hours by <see cref="DayOfWeek"/>.</summary>
    public required DayHours[] Weekly { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }

    public required IReadOnlyDictionary<int, CalendarYear> Years { get; init; }

    /// <summary>Days with a rule of their own, which goes before everything else.</summary>
    public required IReadOnlyDictionary<DateOnly, SpecialDay> Specials { get; init; }

    /// <summary>The year whose first day is the origin of all positions.</summary>
    public int OriginYear => Years.Count == 0 ? 2025 : Years.Keys.Min();

    public int LastKnownYear => Years.Count == 0 ? OriginYear : Years.Keys.Max();

    /// <summary>Lays one year out. A day in lieu is the first day after the holiday that would have been worked.</summary>
    public RuledDay[] LayOut(int year)
    {
        var first = new DateOnly(year, 1, 1);
        var days = new RuledDay[DateTime.IsLeapYear(year) ? 366 : 365];
        for (var i = 0; i < days.Length; i++)
        {
            var hours = Weekly[(int)first.AddDays(i).DayOfWeek];
            days[i] = new RuledDay(hours, hours.IsWorkingDay ? CalendarDayKind.Ordinary : CalendarDayKind.WeeklyRest, null, null, null);
        }

        var owed = new List<(int Day, Holiday Holiday)>();
        foreach (var (day, holiday, inLieu) in HolidaysOf(year).OrderBy(entry => entry.Day))
        {
            var at = day.DayNumber - first.DayNumber;
            if (inLieu && days[at].Kind == CalendarDayKind.WeeklyRest)
            {
                owed.Add((at, holiday));
            }

            days[at] = new RuledDay(DayHours.Rest, CalendarDayKind.Holiday, holiday.Name, holiday.Article, holiday.Evidence);
        }

        foreach (var (at, holiday) in owed)
        {
            var free = at + 1;
            while (free < days.Length && (days[free].Kind != CalendarDayKind.Ordinary || Specials.ContainsKey(first.AddDays(free))))
            {
                free++;
            }

            if (free < days.Length)
            {
                days[free] = new RuledDay(
                    DayHours.Rest,
                    CalendarDayKind.InLieu,
                    new Sentence($"Nghỉ bù: {holiday.Name.Vi}", $"In lieu: {holiday.Name.En}"),
                    holiday.InLieuArticle,
                    holiday.Evidence);
            }
        }

        foreach (var (day, special) in Specials)
        {
            if (day.Year == year)
            {
                days[day.DayNumber - first.DayNumber] = special.Ruled;
            }
        }

        return days;
    }

    private IEnumerable<(DateOnly Day, Holiday Holiday, bool InLieu)> HolidaysOf(int year)
    {
        foreach (var holiday in Holidays)
        {
            if (holiday.On is { } on && holiday.IsOff && (holiday.Since is not { } since || since <= new DateOnly(year, on.Month, on.Day)))
            {
                yield return (new DateOnly(year, on.Month, on.Day), holiday, holiday.InLieu);
            }
        }

        if (Years.TryGetValue(year, out var known))
        {
            foreach (var entry in known.Holidays)
            {
                yield return entry;
            }
        }
    }
}

/// <summary>A holiday by name; with <see cref="On"/> it falls on the same date every year, otherwise each year says when.</summary>
internal sealed record Holiday(string Id, Sentence Name, string Article, Evidence Evidence)
{
    public (int Month, int Day)? On { get; init; }

    public DateOnly? Since { get; init; }

    public required bool InLieu { get; init; }

    public string? InLieuArticle { get; init; }

    /// <summary>False for a holiday that is noted but not confirmed: it does not stop work.</summary>
    public required bool IsOff { get; init; }
}

internal sealed record CalendarYear(CalendarCoverage Coverage, IReadOnlyList<(DateOnly Day, Holiday Holiday, bool InLieu)> Holidays);

internal sealed record SpecialDay(RuledDay Ruled);

/// <summary>A day after all rules were applied.</summary>
internal readonly record struct RuledDay(DayHours Hours, CalendarDayKind Kind, Sentence? Name, string? Article, Evidence? Evidence);
