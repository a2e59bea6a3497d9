using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tests.Words;

/// <summary>Days as people type them and as the office writes them.</summary>
public sealed class DayTypingTests
{
    [Theory]
    [InlineData("7/5/2024")]
    [InlineData("07/05/2024")]
    [InlineData(" 07-05-2024 ")]
    [InlineData("7.5.2024")]
    [InlineData("2024-05-07")]
    public void Reads_a_day_however_it_is_typed(string typed)
    {
        var day = DayTyping.Day(typed);

        Assert.Equal(new DateOnly(2024, 5, 7), day);
        Assert.Equal("07/05/2024", DayTyping.Written(day!.Value));
    }

    [Theory]
    [InlineData("08:05 19/11/2026")]
    [InlineData("8:05, 19/11/2026")]
    [InlineData("19/11/2026 08:05")]
    [InlineData("2026-11-19T08:05")]
    public void Reads_a_moment_however_it_is_typed(string typed)
    {
        var moment = DayTyping.Moment(typed);

        Assert.Equal(new DateTime(2026, 11, 19, 8, 5, 0), moment);
        Assert.Equal("08:05 19/11/2026", DayTyping.Written(moment!.Value));
    }

    [Theory]
    [InlineData("11/2026")]
    [InlineData("2026-11")]
    public void Reads_a_month_however_it_is_typed(string typed)
    {
        var first = DayTyping.Month(typed);

        Assert.Equal(new DateOnly(2026, 11, 1), first);
        Assert.Equal("11/2026", DayTyping.WrittenMonth(first!.Value));
    }

    [Theory]
    [InlineData("11/22/2026")]
    [InlineData("31/02/2026")]
    [InlineData("mai")]
    [InlineData("")]
    [InlineData(null)]
    public void A_day_that_there_is_not_is_none(string? typed) => Assert.Null(DayTyping.Day(typed));
}
