using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("3 wd", "3 ngày làm việc", "3 working days")]
    [InlineData("1 wd", "1 ngày làm việc", "1 working day")]
    [InlineData("0.25 wd", "0,25 ngày làm việc", "0.25 working days")]
    [InlineData("10 d", "10 ngày", "10 days")]
    [InlineData("80 h", "80 giờ làm việc", "80 working hours")]
    [InlineData("same day", "trong ngày", "within the day")]
    public void Reads_and_writes_its_text_and_says_it_in_words(string text, string vi, string en)
    {
        Assert.True(TimeLimit.TryParse(text, out var limit));
        Assert.Equal(text, limit.ToString());
        Assert.Equal((vi, en), (limit.Words.Vi, limit.Words.En));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("wd")]
    [InlineData("-3 wd")]
    [InlineData("0 wd")]
    [InlineData("1,5 wd")]
    [InlineData("3 weeks")]
    [InlineData("10001 d")]
    public void Refuses_other_texts(string? text)
    {
        Assert.False(TimeLimit.TryParse(text, out _));
    }

    [Theory]
    [InlineData(28_800 * 2 + 45 * 60, TimeUnit.WorkingDay, "2 ngày làm việc 45 phút", "2 working days 45 minutes")]
    [InlineData(28_800 + 4 * 3600 + 60, TimeUnit.WorkingDay, "1 ngày làm việc 4 giờ", "1 working day 4 hours")]
    [InlineData(55 * 60, TimeUnit.WorkingDay, "55 phút làm việc", "55 minutes of working time")]
    [InlineData(30 * 3600, TimeUnit.WorkingHour, "30 giờ làm việc", "30 hours of working time")]
    [InlineData(86_400 + 60, TimeUnit.Day, "1 ngày 1 phút", "1 day 1 minute")]
    [InlineData(-90, TimeUnit.Day, "1 phút", "1 minute")]
    [InlineData(59, TimeUnit.Day, "dưới 1 phút", "less than a minute")]
    public void Says_an_amount_in_its_two_largest_units(long seconds, TimeUnit unit, string vi, string en)
    {
        var words = new ClockTime(seconds, unit, unit == TimeUnit.Day ? 86_400 : 28_800).Words;

        Assert.Equal((vi, en), (words.Vi, words.En));
    }
}
