using System.Globalization;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class CalendarDocumentTests
{
    private const string Saturday = "\"saturday\": []";

    [Theory]
    [InlineData("\"saturday\": { \"hours\": [\"07:30-11:30\"], \"countsAs\": 1 }", "2026-11-17 11:30", "2026-11-16 08:30")]
    [InlineData("\"saturday\": { \"hours\": [\"07:30-11:30\"], \"countsAs\": 0.5 }", "2026-11-17 17:00", "2026-11-16 08:30")]
    [InlineData("\"saturday\": { \"hours\": [\"07:30-11:30\"], \"countsAs\": 0 }", "2026-11-18 11:30", "2026-11-16 08:30")]
    [InlineData("\"saturday\": []", "2026-11-18 11:30", "2026-11-16 14:00")]
    public void Lets_half_a_saturday_count_as_the_office_says(string saturday, string dueInDays, string dueInHours)
    {
        var calendar = Calendar(Saturday, saturday);

        var inDays = calendar.Add(Some.At("2026-11-13 07:30"), Some.Limit("3.5 wd"));
        var inHours = calendar.Add(Some.At("2026-11-13 07:30"), Some.Limit("13 h"));

        Assert.Equal(dueInDays, Some.Local(inDays));
        Assert.Equal(dueInHours, Some.Local(inHours));
    }

    [Fact]
    public void Takes_a_day_with_hours_of_its_own_before_every_other_rule()
    {
        var calendar = Calendar(
            "{ \"off\": \"2026-01-02\", \"work\": \"2026-01-10\" }, { \"off\": \"2026-08-31\", \"work\": \"2026-08-22\" }\n      ]",
            "{ \"off\": \"2026-01-02\", \"work\": \"2026-01-10\" }\n      ],\n      \"days\": [{ \"date\": \"2026-11-17\", \"hours\": [\"07:30-09:30\"], \"countsAs\": 0.25, \"name\": { \"vi\": \"Nghỉ tránh bão\", \"en\": \"Storm\" } }]",
            ",\n        ");

        var day = calendar.DayOf(Some.Day("2026-11-17"));

        Assert.Equal((CalendarDayKind.Special, 0.25m, "Nghỉ tránh bão"), (day.Kind, day.CountsAs, day.Name!.Vi));
        Assert.Equal("2026-11-18 15:00", Some.Local(calendar.Add(Some.At("2026-11-16 17:00"), Some.Limit("1 wd"))));
    }

    [Theory]
    [InlineData("\"timeZone\"", "\"timezone\"", "$.timezone")]
    [InlineData("\"timeZone\"", "\"timezone\"", "$.timeZone")]
    [InlineData("\"+07:00\"", "\"7\"", "$.utcOffset")]
    [InlineData("\"hoursPerDay\": 8", "\"hoursPerDay\": 0", "$.hoursPerDay")]
    [InlineData("\"friday\": [\"07:30-11:30\", \"13:00-17:00\"]", "\"friday\": [\"07:30-11:30\", \"11:00-17:00\"]", "$.weekly.friday[1]")]
    [InlineData("\"friday\": [\"07:30-11:30\", \"13:00-17:00\"]", "\"friday\": [\"17:00-07:30\"]", "$.weekly.friday[0]")]
    [InlineData("\"sunday\": []", "\"sunday\": { \"hours\": [] }", "$.weekly.sunday.countsAs")]
    [InlineData("\"on\": \"04-30\"", "\"on\": \"04-31\"", "$.holidays[3].on")]
    [InlineData("\"id\": \"gio-to\"", "\"id\": \"tet\"", "$.holidays[2].id")]
    [InlineData("\"holiday\": \"gio-to\", \"from\": \"2026-04-26\"", "\"holiday\": \"gio-to\", \"from\": \"2027-04-26\"", "$.years[8].holidays[1].from")]
    [InlineData("\"holiday\": \"gio-to\", \"from\": \"2026-04-26\"", "\"holiday\": \"gio\", \"from\": \"2026-04-26\"", "$.years[8].holidays[1].holiday")]
    [InlineData("\"off\": \"2026-01-02\", \"work\": \"2026-01-10\"", "\"off\": \"2026-01-03\", \"work\": \"2026-01-10\"", "$.years[8].exchanges[0].work")]
    [InlineData("\"off\": \"2026-08-31\", \"work\": \"2026-08-22\"", "\"off\": \"2026-08-31\", \"work\": \"2026-01-10\"", "$.years[8].exchanges[1].date")]
    [InlineData("\"year\": 2027", "\"year\": 2026", "$.years[9].year")]
    [InlineData("\"status\": \"announced\"", "\"status\": \"sure\"", "$.years[0].status")]
    [InlineData("\"validFrom\": \"2018-01-01\"", "\"validFrom\": \"2018-13-01\"", "$.validFrom")]
    [InlineData("\"kind\": \"calendar\"", "\"kind\": \"calender\"", "$.kind")]
    public void Names_the_member_at_fault_what_was_expected_and_what_was_found(string sound, string broken, string path)
    {
        var text = Some.Text("calendars/vn-hanh-chinh.json");
        Assert.Contains(sound, text, StringComparison.Ordinal);

        var read = WorkingCalendar.Read(text.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Path == path && fault.Sentence.Vi.Contains(path[..3], StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_week_without_work()
    {
        var text = Some.Text("calendars/vn-hanh-chinh.json").Replace("[\"07:30-11:30\", \"13:00-17:00\"]", "[]", StringComparison.Ordinal);

        var read = WorkingCalendar.Read(text);

        Assert.Contains(read.Faults, fault => fault.Path == "$.weekly");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("[]", 0, 0)]
    [InlineData("{\n \"a\": }", 2, 7)]
    [InlineData("{\"kind\":\"calendar\",\"kind\":\"calendar\"}", 0, 0)]
    public void Says_where_a_file_is_not_json(string text, int line, int column)
    {
        var read = WorkingCalendar.Read(text);

        var fault = Assert.Single(read.Faults);
        Assert.Equal("$", fault.Path);
        Assert.True(line == 0 || fault.Sentence.En.Contains(string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}"), StringComparison.Ordinal), fault.Sentence.En);
    }

    private static WorkingCalendar Calendar(string sound, string changed, string? join = null)
    {
        var text = Some.Text("calendars/vn-hanh-chinh.json");
        sound = join is null ? sound : sound.Replace(", {", join + "{", StringComparison.Ordinal);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        return Some.Read(WorkingCalendar.Read(text.Replace(sound, changed, StringComparison.Ordinal)));
    }
}
