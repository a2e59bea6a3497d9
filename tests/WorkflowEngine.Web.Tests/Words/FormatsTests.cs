using Microsoft.Extensions.Options;
using WorkflowEngine.Web.Frame;
using WorkflowEngine.Web.Reading;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tests.Words;

public sealed class FormatsTests
{
    private static readonly DateTimeOffset EarlyMorningUtc = new(2026, 11, 19, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Numbers_have_points_and_a_comma_in_both_languages()
    {
        foreach (var formats in new[] { In("vi"), In("en") })
        {
            Assert.Equal("1.234.567", formats.Number(1234567));
            Assert.Equal("64,18%", formats.Percent(0.6418m, 2));
            Assert.Equal("0,25", formats.Number(0.25m, 2));
        }
    }

    [Fact]
    public void Money_is_said_in_words_on_one_line()
    {
        Assert.Equal("100.000\u00a0đồng", In("vi").Money(100000));
        Assert.Equal("100.000\u00a0dong", In("en").Money(100000));
    }

    [Fact]
    public void A_promise_is_time_weekday_and_date_on_the_office_clock()
    {
        Assert.Equal("11:00 thứ Năm, 19/11/2026", In("vi").Promise(EarlyMorningUtc));
        Assert.Equal("11:00 Thursday, 19/11/2026", In("en").Promise(EarlyMorningUtc));
    }

    [Fact]
    public void The_office_clock_decides_the_day()
    {
        var late = new DateTimeOffset(2026, 11, 18, 17, 30, 0, TimeSpan.Zero);

        Assert.Equal("00:30, 19/11/2026", In("vi").Moment(late));
        Assert.Equal("00:30, 19/11", In("vi").ShortMoment(late));
    }

    [Theory]
    [InlineData(0, "0 phút")]
    [InlineData(55, "55 phút")]
    [InlineData(60, "1 giờ")]
    [InlineData(65, "1 giờ 05 phút")]
    [InlineData(80, "1 giờ 20 phút")]
    [InlineData(480, "1 ngày")]
    [InlineData(1005, "2 ngày 45 phút")]
    [InlineData(1200, "2 ngày 4 giờ")]
    [InlineData(1261, "2 ngày 5 giờ")]
    [InlineData(-80, "1 giờ 20 phút")]
    public void A_span_has_its_two_largest_units_in_working_days(int minutes, string written)
    {
        var span = In("vi").Span(TimeSpan.FromMinutes(minutes));

        Assert.Equal(written, span.Replace('\u00a0', ' '));
    }

    [Fact]
    public void English_knows_one_and_many()
    {
        Assert.Equal("1\u00a0hour 01\u00a0minute", In("en").Span(TimeSpan.FromMinutes(61)));
        Assert.Equal("2\u00a0days 3\u00a0hours", In("en").Span(TimeSpan.FromHours(19)));
    }

    [Theory]
    [InlineData(0, "0 giờ")]
    [InlineData(100, "1 giờ 40 phút")]
    [InlineData(1005, "16 giờ 45 phút")]
    public void Rows_of_a_ledger_stay_in_hours_so_that_they_add_up(int minutes, string written)
    {
        Assert.Equal(written, In("vi").Hours(TimeSpan.FromMinutes(minutes)).Replace('\u00a0', ' '));
    }

    private static Formats In(string language) =>
        new(new Text(new ReadingChoice(language, false)), Options.Create(new OfficeIdentity()));
}
