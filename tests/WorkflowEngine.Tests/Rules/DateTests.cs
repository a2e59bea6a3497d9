using WorkflowEngine.Rules;

namespace WorkflowEngine.Tests.Rules;

public sealed class DateTests
{
    [Theory]
    [InlineData("dates.today", "2026-11-17")]
    [InlineData("dates.addWorkingDays('2026-11-20', 1)", "2026-11-23")]
    [InlineData("dates.addWorkingDays('2026-11-23', -1)", "2026-11-20")]
    [InlineData("dates.addWorkingDays(dates.today, 0)", "2026-11-17")]
    [InlineData("dates.workingDaysBetween('2026-11-17', '2026-11-24')", "5")]
    [InlineData("dates.workingDaysBetween('2026-11-24', '2026-11-17')", "-5")]
    [InlineData("dates.isWorkingDay('2026-11-21')", "false")]
    [InlineData("dates.addDays('2026-12-31', 1)", "2027-01-01")]
    [InlineData("dates.addMonths('2026-01-31', 1)", "2026-02-28")]
    [InlineData("dates.addYears('2024-02-29', 1)", "2025-02-28")]
    [InlineData("dates.daysBetween('2026-11-17', '2026-12-01')", "14")]
    [InlineData("dates.daysBetween('2026-12-01', '2026-11-17')", "-14")]
    [InlineData("dates.yearsBetween('2008-11-17', '2026-11-16')", "17")]
    [InlineData("dates.yearsBetween('2008-11-17', '2026-11-17')", "18")]
    [InlineData("dates.yearsBetween('2008-02-29', '2026-02-28')", "18")]
    [InlineData("dates.yearsBetween('2026-11-17', '2008-11-18')", "-17")]
    [InlineData("dates.monthsBetween('2026-01-31', '2026-02-28')", "1")]
    [InlineData("dates.compare('2026-11-17', '2026-11-18')", "-1")]
    [InlineData("dates.compare('2026-11-17T10:00:00+07:00', '2026-11-17T03:00:00Z')", "0")]
    [InlineData("[dates.year('2026-11-17'), dates.month('2026-11-17'), dates.day('2026-11-17T23:30:00+07:00'), dates.weekday('2026-11-17'), dates.weekday('2026-11-22')]", "[2026,11,17,2,7]")]
    [InlineData("dates.format('2026-11-07', 'dd/MM/yyyy')", "07/11/2026")]
    [InlineData("dates.format('2026-11-07', 'ngày d tháng M năm yyyy')", "ngày 7 tháng 11 năm 2026")]
    [InlineData("dates.format('2026-11-07')", "07/11/2026")]
    [InlineData("[dates.isDate('2026-02-29'), dates.isDate('2024-02-29'), dates.isDate('17/11/2026'), dates.isDate(5)]", "[false,true,false,false]")]
    public void Days_are_counted_on_the_calendar(string source, string expected)
    {
        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.ToString());
    }

    [Theory]
    [InlineData("dates.addDays('17/11/2026', 1)", RuleFaultKind.Type)]
    [InlineData("dates.addDays('2026-02-30', 1)", RuleFaultKind.Type)]
    [InlineData("dates.addDays(null, 1)", RuleFaultKind.Type)]
    [InlineData("dates.addDays('2026-11-17', 1.5)", RuleFaultKind.Type)]
    [InlineData("dates.addDays('2026-11-17', '1')", RuleFaultKind.Type)]
    [InlineData("dates.addDays('9999-12-31', 1)", RuleFaultKind.Range)]
    [InlineData("dates.addMonths('2026-11-17', -4000000)", RuleFaultKind.Range)]
    [InlineData("dates.addWorkingDays('2026-11-17', 10001)", RuleFaultKind.Range)]
    [InlineData("dates.addWorkingDays('9999-12-30', 10000)", RuleFaultKind.Range)]
    [InlineData("dates.workingDaysBetween('0001-01-01', '9999-12-31')", RuleFaultKind.Range)]
    public void What_is_no_date_is_told(string source, RuleFaultKind kind)
    {
        var fault = Rule.Fault(source);

        Assert.Equal(kind, fault.Kind);
    }

    [Fact]
    public void Working_days_are_paid_for_by_the_day()
    {
        var one = Rule.Run("dates.addWorkingDays('2026-11-17', 1)").Fuel;

        var thousand = Rule.Run("dates.addWorkingDays('2026-11-17', 1000)").Fuel;

        Assert.True(thousand >= one + 1000);
    }
}
