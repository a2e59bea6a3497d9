using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>Reads the body of a calendar document.</summary>
internal static class CalendarReader
{
    private static readonly (string Member, DayOfWeek Day)[] Week =
    [
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday),
    ];

    private static readonly Sentence HoursExpected = new(
        "các khoảng giờ như 07:30-11:30, tăng dần, không chồng lên nhau",
        "spans such as 07:30-11:30, ascending and not overlapping");

    public static CalendarRules Rules(MemberReader root)
    {
        root.Text("timeZone");
        var offset = root.Parsed("utcOffset", new Sentence("độ lệch giờ viết dạng +07:00", "an offset written as +07:00"), TimeSpan.Zero, OffsetOf);
        var fullDay = (int)(root.Number("hoursPerDay", 1, 24) * 3600);
        var weekly = Weekly(root, fullDay);
        var holidays = Holidays(root);
        var specials = new Dictionary<DateOnly, SpecialDay>();
        var years = Years(root, holidays, (day, special, at) =>
        {
            if (!specials.TryAdd(day, special))
            {
                at.Add("date", new Sentence(
                    $"{at.Path}: ngày {day:yyyy-MM-dd} đã có quy định riêng ở chỗ khác trong lịch; mỗi ngày chỉ được quy định một lần.",
                    $"{at.Path}: the day {day:yyyy-MM-dd} already has a rule of its own elsewhere; each day may have one."));
            }
        }, weekly, fullDay);
        return new CalendarRules
        {
            Offset = offset,
            FullDay = fullDay,
            Weekly = weekly,
            Holidays = [.. holidays.Values],
            Years = years,
            Specials = specials,
        };
    }

    private static DayHours[] Weekly(MemberReader root, int fullDay)
    {
        var weekly = root.Object("weekly");
        var hours = new DayHours[7];
        foreach (var (member, day) in Week)
        {
            if (weekly.IsList(member))
            {
                hours[(int)day] = Hours(weekly, member, 1, fullDay);
                continue;
            }

            var own = weekly.Object(member);
            hours[(int)day] = OwnHours(own, fullDay);
            own.Close();
        }

        weekly.Close();
        if (!hours.Any(day => day.IsWorkingDay))
        {
            root.Add("weekly", new Sentence(
                "$.weekly: cần ít nhất một ngày làm việc trong tuần, nhưng không có ngày nào.",
                "$.weekly: expected at least one working day in the week, found none."));
            hours[(int)DayOfWeek.Monday] = new DayHours([(0, 1)], 1);
        }

        return hours;
    }

    private static Dictionary<string, Holiday> Holidays(MemberReader root)
    {
        var holidays = new Dictionary<string, Holiday>(StringComparer.Ordinal);
        foreach (var item in root.Items("holidays"))
        {
            var holiday = new Holiday(item.Text("id"), item.Words("name"), item.Text("article"), item.Mark("evidence"))
            {
                On = item.Has("on") ? item.Parsed<(int, int)>("on", new Sentence("ngày và tháng viết dạng 04-30 (tháng-ngày)", "month and day written as 04-30"), (1, 1), OnOf) : null,
                Since = item.DateOrNull("since"),
                InLieu = item.Flag("inLieu", false),
                InLieuArticle = item.TextOrNull("inLieuArticle"),
                IsOff = item.Flag("off", true),
            };
            item.TextOrNull("note");
            item.Close();
            if (!holidays.TryAdd(holiday.Id, holiday))
            {
                item.Add("id", new Sentence(
                    $"{item.Path}.id: mã “{holiday.Id}” đã dùng cho ngày nghỉ khác.",
                    $"{item.Path}.id: the id “{holiday.Id}” is already used by another holiday."));
            }
        }

        return holidays;
    }

    private static Dictionary<int, CalendarYear> Years(
        MemberReader root,
        Dictionary<string, Holiday> holidays,
        Action<DateOnly, SpecialDay, MemberReader> special,
        DayHours[] weekly,
        int fullDay)
    {
        var years = new Dictionary<int, CalendarYear>();
        foreach (var item in root.Items("years"))
        {
            var year = item.Whole("year", CalendarRules.FirstYear, CalendarRules.LastYear);
            var coverage = item.Choice("status", ("announced", CalendarCoverage.Announced), ("projected", CalendarCoverage.Projected));
            var evidence = item.Mark("evidence");
            var source = item.Text("source");
            var off = new List<(DateOnly, Holiday, bool)>();
            foreach (var entry in item.Items("holidays"))
            {
                off.AddRange(Entry(entry, year, holidays, evidence));
            }

            foreach (var swap in item.Items("exchanges"))
            {
                Exchange(swap, weekly, source, evidence, special);
            }

            foreach (var own in item.Items("days"))
            {
                var day = own.Date("date");
                var ruled = new RuledDay(OwnHours(own, fullDay), CalendarDayKind.Special, own.Words("name"), own.TextOrNull("article"), evidence);
                own.Close();
                special(day, new SpecialDay(ruled), own);
            }

            item.Close();
            if (!years.TryAdd(year, new CalendarYear(coverage, off)))
            {
                item.Add("year", new Sentence(
                    $"{item.Path}.year: năm {year} đã có trong lịch.",
                    $"{item.Path}.year: the year {year} is already in the calendar."));
            }
        }

        return years;
    }

    private static IEnumerable<(DateOnly, Holiday, bool)> Entry(MemberReader entry, int year, Dictionary<string, Holiday> holidays, Evidence evidence)
    {
        var id = entry.Text("holiday");
        var from = entry.Date("from");
        var to = entry.DateOrNull("to") ?? from;
        var known = holidays.TryGetValue(id, out var holiday);
        var inLieu = entry.Flag("inLieu", holiday?.InLieu ?? false);
        entry.Close();
        if (!known)
        {
            var ids = string.Join(", ", holidays.Keys);
            entry.Add("holiday", new Sentence(
                $"{entry.Path}.holiday: cần mã của một ngày nghỉ trong $.holidays ({ids}), nhưng thấy “{id}”.",
                $"{entry.Path}.holiday: expected the id of a holiday in $.holidays ({ids}), found “{id}”."));
        }
        else if (from.Year != year || to.Year != year || to < from || to.DayNumber - from.DayNumber > 30)
        {
            entry.Add("from", new Sentence(
                $"{entry.Path}: cần một khoảng ngày trong năm {year}, dài không quá 31 ngày, nhưng thấy {from:yyyy-MM-dd} đến {to:yyyy-MM-dd}.",
                $"{entry.Path}: expected a span of days within {year} of at most 31 days, found {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."));
        }
        else
        {
            for (var day = from; day <= to; day = day.AddDays(1))
            {
                yield return (day, holiday! with { Evidence = evidence }, inLieu);
            }
        }
    }

    private static void Exchange(MemberReader swap, DayHours[] weekly, string source, Evidence evidence, Action<DateOnly, SpecialDay, MemberReader> special)
    {
        var off = swap.Date("off");
        var work = swap.Date("work");
        var article = swap.TextOrNull("article") ?? source;
        swap.Close();
        var hours = weekly[(int)off.DayOfWeek];
        if (!hours.IsWorkingDay || weekly[(int)work.DayOfWeek].Worked >= hours.Worked)
        {
            swap.Add("work", new Sentence(
                $"{swap.Path}: cần đổi một ngày làm việc trong tuần (off) lấy một ngày trong tuần nghỉ hoặc làm ít giờ hơn (work), nhưng thấy {off:yyyy-MM-dd} đổi lấy {work:yyyy-MM-dd}.",
                $"{swap.Path}: expected a weekly working day (off) exchanged for a day of the week with less work or none (work), found {off:yyyy-MM-dd} for {work:yyyy-MM-dd}."));
            return;
        }

        special(off, new SpecialDay(new RuledDay(
            DayHours.Rest,
            CalendarDayKind.ExchangedOff,
            new Sentence($"Nghỉ hoán đổi, làm bù ngày {work:dd/MM/yyyy}", $"Off in exchange for {work:dd/MM/yyyy}"),
            article,
            evidence)), swap);
        special(work, new SpecialDay(new RuledDay(
            hours,
            CalendarDayKind.ExchangedWork,
            new Sentence($"Làm bù cho ngày {off:dd/MM/yyyy}", $"Worked in exchange for {off:dd/MM/yyyy}"),
            article,
            evidence)), swap);
    }

    private static DayHours OwnHours(MemberReader own, int fullDay) => Hours(own, "hours", own.Number("countsAs", 0, 1), fullDay);

    private static DayHours Hours(MemberReader at, string member, decimal countsAs, int fullDay)
    {
        var spans = new List<(int From, int To)>();
        foreach (var (item, path) in at.Elements(member))
        {
            if (item.ValueKind == JsonValueKind.String && SpanOf(item.GetString()!) is { } span && (spans.Count == 0 || spans[^1].To < span.From))
            {
                spans.Add(span);
            }
            else
            {
                at.Expect(path, HoursExpected, item);
            }
        }

        return spans.Count == 0 ? DayHours.Rest : new DayHours([.. spans], (int)(fullDay * countsAs));
    }

    private static (int From, int To)? SpanOf(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && TimeOnly.TryParseExact(text.AsSpan(0, dash), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && TimeOnly.TryParseExact(text.AsSpan(dash + 1), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            && from < to
                ? ((int)from.ToTimeSpan().TotalSeconds, (int)to.ToTimeSpan().TotalSeconds)
                : null;
    }

    private static TimeSpan? OffsetOf(string text) =>
        text.Length == 6 && text[0] is '+' or '-'
        && TimeSpan.TryParseExact(text.AsSpan(1), "hh\\:mm", CultureInfo.InvariantCulture, out var offset)
        && offset <= TimeSpan.FromHours(14)
            ? text[0] == '-' ? -offset : offset
            : null;

    private static (int, int)? OnOf(string text) =>
        DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Month, day.Day) : null;
}
