using WorkflowEngine.Deadlines;
using WorkflowEngine.Reminders;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Reminders;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset Due = Shipped.Calendar.At(new DateOnly(2026, 11, 19), new TimeOnly(17, 0));

    [Theory]
    [InlineData("-1 wd: head", ReminderTo.Head, "inbox", null, "2026-11-18 17:00")]
    [InlineData("0: holder", ReminderTo.Holder, "inbox", null, "2026-11-19 17:00")]
    [InlineData("+4 giờ làm việc: above", ReminderTo.Above, "inbox", null, "2026-11-20 11:30")]
    [InlineData("-2 ngày làm việc : applicant by sms with notices/nhac", ReminderTo.Applicant, "sms", "notices/nhac", "2026-11-17 17:00")]
    public void Reads_when_to_whom_and_how(string text, ReminderTo to, string by, string? template, string at)
    {
        Assert.True(Reminder.TryParse(text, out var reminder, out _));

        Assert.Equal((to, by, template), (reminder.To, reminder.By, reminder.Template));
        Assert.Equal(at, reminder.At(Shipped.Calendar, Due).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("head", "thời điểm: người nhận")]
    [InlineData("1 wd: head", "so với hạn")]
    [InlineData("-vài hôm: head", "so với hạn")]
    [InlineData("-1 wd: ai đó", "holder, head, above hoặc applicant")]
    [InlineData("-1 wd: head by mail", "danh sách thông báo")]
    [InlineData("-1 wd: applicant by fax with notices/nhac", "inbox, mail hoặc sms")]
    [InlineData("-1 wd: applicant", "phải nêu mẫu thư")]
    public void Says_what_is_wrong_with_it(string text, string said)
    {
        Assert.False(Reminder.TryParse(text, out _, out var wrong));

        Assert.Contains(said, wrong.Vi, StringComparison.Ordinal);
        Assert.NotEqual(wrong.Vi, wrong.En);
    }

    [Fact]
    public void A_moment_before_another_is_the_close_of_a_day_rather_than_the_next_opening()
    {
        Assert.Equal(Due.AddDays(-1), Shipped.Calendar.Before(Due, TimeLimit.WorkingHours(8)));
        Assert.Equal(Due.AddDays(-3), Shipped.Calendar.Before(Due, TimeLimit.Days(3)));
    }
}
