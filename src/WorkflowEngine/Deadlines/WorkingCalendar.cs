using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// When an office works: weekly hours, holidays, exchanged days and days with hours of their own, from a dated document.
/// Immutable and safe to share between threads; it covers every year from 1900 to 2300 and says by <see cref="WarningFor"/>
/// how far the days are known. All arithmetic is to the second (parts of a second are dropped), in the document's fixed
/// offset from UTC; moments handed in may carry any offset.
/// </summary>
public sealed partial class WorkingCalendar : IDated
{
    private readonly CalendarRules _rules;

    // A cache only: a longer run replaces a shorter one and answers the same, so a lost race costs time and nothing else.
    private volatile CalendarTable _table;

    internal WorkingCalendar(DatedDocument head, CalendarRules rules)
    {
        Head = head;
        _rules = rules;
        _table = new CalendarTable(rules, rules.OriginYear, Math.Min(rules.LastKnownYear + 2, CalendarRules.LastYear));
    }

    public DatedDocument Head { get; }

    /// <summary>The office's fixed offset from UTC.</summary>
    public TimeSpan Offset => _rules.Offset;

    /// <summary>What one full working day is worth in hours (8 in Vietnamese practice).</summary>
    public TimeSpan FullDay => TimeSpan.FromSeconds(_rules.FullDay);

    /// <summary>Reads a calendar document (docs/schemas/calendar.schema.json).</summary>
    public static DatedRead<WorkingCalendar> Read(string json) =>
        MemberReader.Document(json, "calendar", (root, head) => new WorkingCalendar(head, CalendarReader.Rules(root)));

    /// <summary>The day on the office's wall calendar at a moment.</summary>
    public DateOnly LocalDay(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>The moment at an hour of the office's local day.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    public bool IsWorkingDay(DateOnly day) => HoursAt(day.DayNumber).IsWorkingDay;

    /// <summary>What a day is, with its hours, its name and its article.</summary>
    public CalendarDay DayOf(DateOnly date)
    {
        Known(date.Year);
        var day = _rules.LayOut(date.Year)[date.DayOfYear - 1];
        return new CalendarDay(date, day.Kind, day.Hours.Counted / (decimal)_rules.FullDay)
        {
            Hours = HoursOf(date),
            Name = day.Name,
            Article = day.Article,
            Evidence = day.Evidence,
        };
    }

    /// <summary>The working spans of a day, ascending; none on a day off.</summary>
    public IReadOnlyList<(TimeOnly From, TimeOnly To)> HoursOf(DateOnly day)
    {
        var spans = HoursAt(day.DayNumber).Spans;
        var hours = new (TimeOnly, TimeOnly)[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            hours[i] = (TimeOfDay(spans[i].From), TimeOfDay(spans[i].To));
        }

        return hours;
    }

    public CalendarCoverage CoverageOf(int year) =>
        _rules.Years.TryGetValue(year, out var known) ? known.Coverage : CalendarCoverage.Unknown;

    /// <summary>
    /// A sentence that must be shown beside any date reckoned over these days when some of them are not yet announced
    /// or not known at all; null when the calendar can be relied on.
    /// </summary>
    public Sentence? WarningFor(DateOnly from, DateOnly to)
    {
        Sentence? warning = null;
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (CoverageOf(year) == CalendarCoverage.Unknown)
            {
                return new Sentence(
                    $"Lịch “{Head.Name.Vi}” chưa có ngày nghỉ theo âm lịch và ngày hoán đổi của năm {year}; ngày tính ra có thể sớm hơn thực tế. Hãy bổ sung năm {year} vào lịch.",
                    $"The calendar “{Head.Name.En}” has no lunar holidays and no exchanged days for {year}; a date reckoned over it may be too early. Add {year} to the calendar.");
            }

            if (CoverageOf(year) == CalendarCoverage.Projected)
            {
                warning ??= new Sentence(
                    $"Ngày nghỉ năm {year} trong lịch “{Head.Name.Vi}” mới là dự tính, chưa có thông báo chính thức; ngày tính ra có thể thay đổi.",
                    $"The holidays of {year} in the calendar “{Head.Name.En}” are foreseen, not announced; a date reckoned over them may change.");
            }
        }

        return warning;
    }

    /// <summary>This calendar with one more day off: what a storm or a new notice would change.</summary>
    public WorkingCalendar WithDayOff(DateOnly day, Sentence name) =>
        With(day, new RuledDay(DayHours.Rest, CalendarDayKind.Special, name, null, null));

    /// <summary>This calendar with a day worked as the given weekday is: what a working Saturday would change.</summary>
    public WorkingCalendar WithWorkingDay(DateOnly day, DayOfWeek hoursOf, Sentence name) =>
        With(day, new RuledDay(_rules.Weekly[(int)hoursOf], CalendarDayKind.Special, name, null, null));

    private WorkingCalendar With(DateOnly day, RuledDay ruled)
    {
        Known(day.Year);
        var specials = new Dictionary<DateOnly, SpecialDay>(_rules.Specials) { [day] = new SpecialDay(ruled) };
        return new WorkingCalendar(Head, _rules with { Specials = specials });
    }

    private DayHours HoursAt(int day) => TableFor(day).Hours(day);

    private static TimeOnly TimeOfDay(int second) => TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(Math.Min(second, 86_399)));
}
