using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-02-13", 3, "2026-02-25")]
    [InlineData("2026-04-24", 5, "2026-05-06")]
    [InlineData("2026-04-24", 1, "2026-04-28")]
    [InlineData("2025-04-25", 3, "2025-04-29")]
    [InlineData("2026-01-09", 1, "2026-01-10")]
    [InlineData("2026-08-21", 5, "2026-08-27")]
    [InlineData("2026-08-28", 7, "2026-09-11")]
    [InlineData("2025-12-31", 1, "2026-01-05")]
    [InlineData("2026-02-25", -3, "2026-02-13")]
    [InlineData("2026-02-16", -1, "2026-02-13")]
    [InlineData("2026-02-16", 0, "2026-02-16")]
    public void Steps_over_rest_days_holidays_and_exchanged_days(string from, int count, string expected)
    {
        var day = Some.Calendar.AddWorkingDays(Some.Day(from), count);

        Assert.Equal(Some.Day(expected), day);
    }

    [Theory]
    [InlineData("2026-11-16 15:25", "1 wd", "2026-11-17 15:25")]
    [InlineData("2026-11-16 15:25", "0.25 wd", "2026-11-17 07:55")]
    [InlineData("2026-11-16 10:00", "0.25 wd", "2026-11-16 13:30")]
    [InlineData("2026-11-16 07:30", "0.5 wd", "2026-11-16 11:30")]
    [InlineData("2026-11-16 07:30", "1 wd", "2026-11-16 17:00")]
    [InlineData("2026-11-14 10:00", "1 wd", "2026-11-16 17:00")]
    [InlineData("2026-11-16 12:10", "2 h", "2026-11-16 15:00")]
    [InlineData("2026-11-13 16:00", "1.5 wd", "2026-11-17 10:30")]
    [InlineData("2026-11-13 16:59", "1 h", "2026-11-16 08:29")]
    [InlineData("2026-11-10 10:00", "3 d", "2026-11-13 17:00")]
    [InlineData("2026-11-11 10:00", "3 d", "2026-11-16 17:00")]
    [InlineData("2026-02-13 10:00", "3 d", "2026-02-23 17:00")]
    [InlineData("2026-11-16 10:00", "same day", "2026-11-16 17:00")]
    [InlineData("2026-11-13 17:30", "same day", "2026-11-16 17:00")]
    public void Adds_a_limit_from_the_moment_itself(string from, string limit, string expected)
    {
        var end = Some.Calendar.Add(Some.At(from), Some.Limit(limit));

        Assert.Equal(expected, Some.Local(end));
    }

    [Fact]
    public void Counts_working_days_after_the_first_day_and_backwards()
    {
        var (from, to) = (Some.Day("2026-04-24"), Some.Day("2026-05-06"));

        Assert.Equal(5, Some.Calendar.WorkingDaysBetween(from, to));
        Assert.Equal(-5, Some.Calendar.WorkingDaysBetween(to, from));
        Assert.Equal(0, Some.Calendar.WorkingDaysBetween(from, from));
    }

    [Fact]
    public void Measures_only_the_time_in_which_the_office_works()
    {
        var time = Some.Calendar.WorkingTimeBetween(Some.At("2026-11-13 16:00"), Some.At("2026-11-16 13:30"));

        Assert.Equal(new TimeSpan(5, 30, 0), time);
    }

    [Theory]
    [InlineData("2023-05-03", CalendarDayKind.InLieu)]
    [InlineData("2022-05-03", CalendarDayKind.InLieu)]
    [InlineData("2026-04-27", CalendarDayKind.InLieu)]
    [InlineData("2026-08-31", CalendarDayKind.ExchangedOff)]
    [InlineData("2026-08-22", CalendarDayKind.ExchangedWork)]
    [InlineData("2026-09-02", CalendarDayKind.Holiday)]
    [InlineData("2044-04-30", CalendarDayKind.Holiday)]
    [InlineData("2044-05-02", CalendarDayKind.InLieu)]
    [InlineData("2026-11-24", CalendarDayKind.Ordinary)]
    [InlineData("2026-11-22", CalendarDayKind.WeeklyRest)]
    public void Says_what_a_day_is(string day, CalendarDayKind expected)
    {
        var found = Some.Calendar.DayOf(Some.Day(day));

        Assert.Equal(expected, found.Kind);
        Assert.Equal(found.IsWorkingDay, Some.Calendar.IsWorkingDay(Some.Day(day)));
    }

    [Fact]
    public void Warns_when_the_days_ahead_are_foreseen_or_not_known()
    {
        var known = Some.Calendar.WarningFor(Some.Day("2025-12-01"), Some.Day("2026-12-31"));
        var foreseen = Some.Calendar.WarningFor(Some.Day("2026-12-01"), Some.Day("2027-01-15"));
        var unknown = Some.Calendar.WarningFor(Some.Day("2035-12-01"), Some.Day("2036-01-15"));

        Assert.Null(known);
        Assert.Contains("2027", foreseen!.Vi, StringComparison.Ordinal);
        Assert.Contains("2036", unknown!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1950-03-01")]
    [InlineData("2026-03-02")]
    [InlineData("2250-03-01")]
    public void Reaches_any_year(string from)
    {
        var there = Some.Calendar.AddWorkingDays(Some.Day(from), 2_000);

        Assert.Equal(2_000, Some.Calendar.WorkingDaysBetween(Some.Day(from), there));
        Assert.Equal(there, Some.Calendar.LocalDay(Some.Calendar.Add(Some.Calendar.EndOfDay(Some.Day(from)), Some.Limit("2000 wd"))));
    }

    [Fact]
    public void Takes_the_local_day_over_midnight_elsewhere()
    {
        var moment = new DateTimeOffset(2026, 11, 12, 17, 30, 0, TimeSpan.Zero);

        Assert.Equal(Some.Day("2026-11-13"), Some.Calendar.LocalDay(moment));
    }

    [Fact]
    public void Moves_dates_when_a_working_saturday_or_a_day_off_is_added()
    {
        var name = new Sentence("Nghỉ do bão", "Storm");
        var saturday = Some.Calendar.WithWorkingDay(Some.Day("2026-11-14"), DayOfWeek.Friday, name);
        var storm = Some.Calendar.WithDayOff(Some.Day("2026-11-16"), name);

        Assert.Equal(Some.Day("2026-11-14"), saturday.NextWorkingDay(Some.Day("2026-11-13")));
        Assert.Equal(Some.Day("2026-11-17"), storm.NextWorkingDay(Some.Day("2026-11-13")));
        Assert.Equal(Some.Day("2026-11-16"), Some.Calendar.NextWorkingDay(Some.Day("2026-11-13")));
    }

    [Theory]
    [InlineData("2026-11-16 06:00", "2026-11-16 07:30")]
    [InlineData("2026-11-16 11:30", "2026-11-16 13:00")]
    [InlineData("2026-11-16 14:00", "2026-11-16 14:00")]
    [InlineData("2026-11-13 17:00", "2026-11-16 07:30")]
    public void Finds_the_next_moment_of_work(string from, string expected)
    {
        var next = Some.Calendar.NextWorkingMoment(Some.At(from));

        Assert.Equal(expected, Some.Local(next));
    }
}
