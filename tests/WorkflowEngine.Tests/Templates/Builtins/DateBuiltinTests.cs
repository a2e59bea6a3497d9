namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class DateBuiltinTests
{
    [Theory]
    [InlineData("date.now", "07 May 2024")]
    [InlineData("date.parse '2024-05-07'", "07 May 2024")]
    [InlineData("date.parse 'May 7, 2024'", "07 May 2024")]
    [InlineData("date.parse '07/05/2024' culture: 'vi-VN'", "07 May 2024")]
    [InlineData("date.parse '7-5-2024' '%e-%m-%Y'", "")]
    [InlineData("date.parse '07.05.2024' '%d.%m.%Y'", "07 May 2024")]
    [InlineData("date.parse 'ngày 07' 'ngày %d' | date.to_string '%d'", "07")]
    [InlineData("date '2024-05-07'", "07 May 2024")]
    [InlineData("date.parse ''", "")]
    [InlineData("date.parse 'không phải ngày'", "")]
    [InlineData("'2024-05-07T20:30:00Z' | date.parse | date.to_string '%F %R'", "2024-05-08 03:30")]
    [InlineData("'2024-05-07 20:30:00 -05:00' | date.parse | date.to_string '%F %R'", "2024-05-08 08:30")]
    [InlineData("'2024-05-07' | date.to_string '%F'", "2024-05-07")]
    [InlineData("dossier.received | date.to_string '%F %T'", "2024-05-07 14:05:00")]
    [InlineData("null | date.to_string '%F'", "")]
    [InlineData("'31/12/2024' | date.parse_to_string '%F' input_pattern: '%d/%m/%Y'", "2024-12-31")]
    [InlineData("'2024-12-31' | date.parse_to_string '%d/%m/%Y'", "31/12/2024")]
    public void Reads_and_writes(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("%a %A", "Sun Sunday")]
    [InlineData("%b %B %h", "Mar March Mar")]
    [InlineData("%c", "Sun Mar 03 09:04:05 2024")]
    [InlineData("%C %d %D %e %F", "20 03 03/03/24  3 2024-03-03")]
    [InlineData("%H %I %j %k %l", "09 09 063  9  9")]
    [InlineData("%L %m %M %N", "678 03 04 678000000")]
    [InlineData("%p %P %r %R", "AM am 09:04:05 AM 09:04")]
    [InlineData("%s %S %T", "1709431445 05 09:04:05")]
    [InlineData("%u %w %U %V %W", "7 0 10 09 09")]
    [InlineData("%v", " 3-MAR-2024")]
    [InlineData("%x %X %y %Y %Z", "03/03/2024 09:04:05 24 2024 +07:00")]
    [InlineData("%n%t%%%q%", "\n\t%%q%")]
    [InlineData("%g", " 03 Mar 2024")]
    public void Knows_each_letter_of_a_pattern(string pattern, string expected)
    {
        var text = Letter.Render($"{{{{ '2024-03-03T09:04:05.678' | date.to_string '{pattern}' }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("add_days 30", "2024-03-01 00:00:00.000")]
    [InlineData("add_days 0.5", "2024-01-31 12:00:00.000")]
    [InlineData("add_months 1", "2024-02-29 00:00:00.000")]
    [InlineData("add_years (-1)", "2023-01-31 00:00:00.000")]
    [InlineData("add_hours 25", "2024-02-01 01:00:00.000")]
    [InlineData("add_minutes 1.5", "2024-01-31 00:01:30.000")]
    [InlineData("add_seconds 90", "2024-01-31 00:01:30.000")]
    [InlineData("add_milliseconds 1500", "2024-01-31 00:00:01.500")]
    public void Adds_to_a_date(string addition, string expected)
    {
        var text = Letter.Render($"{{{{ '2024-01-31' | date.{addition} | date.to_string '%F %T.%L' }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Has_the_parts_of_a_date()
    {
        var text = Letter.Render("{{ d = date.parse '2024-03-03T09:04:05.678'; [d.year, d.month, d.day, d.day_of_year, d.hour, d.minute, d.second, d.millisecond] }}");

        Assert.Equal("[2024, 3, 3, 63, 9, 4, 5, 678]", text);
    }

    [Fact]
    public void Prints_dates_in_the_format_that_the_template_sets()
    {
        var text = Letter.Render("{{ date.format = '%d/%m/%Y'; date.now; date.format = date.default_format; date.now }}");

        Assert.Equal("07/05/202407 May 2024", text);
    }

    [Theory]
    [InlineData("(date.parse '2024-05-07') - (date.parse '2024-05-01')", "6.00:00:00")]
    [InlineData("((date.parse '2024-05-07') - (date.parse '2024-05-01')).total_days", "6")]
    [InlineData("(date.parse '2024-05-07') + (timespan.from_hours 24)", "08 May 2024")]
    [InlineData("(date.parse '2024-05-07') - (timespan.from_days 7)", "30 Apr 2024")]
    [InlineData("(date.parse '2024-05-07') > (date.parse '2024-05-01')", "true")]
    [InlineData("(date.parse '2024-05-07') == (date.parse '2024-05-07')", "true")]
    [InlineData("(timespan.from_days 1) < (timespan.from_hours 25)", "true")]
    [InlineData("(timespan.from_days 1) + (timespan.from_hours 2) - (timespan.from_minutes 30)", "1.01:30:00")]
    [InlineData("-(timespan.from_seconds 5)", "-00:00:05")]
    [InlineData("timespan.parse '1.02:03:04'", "1.02:03:04")]
    [InlineData("timespan.parse ''", "")]
    [InlineData("t = timespan.parse '1.02:03:04.5'; [t.days, t.hours, t.minutes, t.seconds, t.milliseconds]", "[1, 2, 3, 4, 500]")]
    [InlineData("t = timespan.from_milliseconds 5400000; [t.total_hours, t.total_minutes, t.total_seconds, t.total_milliseconds]", "[1.5, 90, 5400, 5400000]")]
    public void Calculates_with_dates_and_spans(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'2024' | date.to_string '%F'", "Unable to convert type `string` to `datetime`")]
    [InlineData("5 | date.add_days 1", "Unable to convert type `int` to `datetime`")]
    [InlineData("date.parse '1' '%j'", "The pattern %j is not supported for the parse method")]
    [InlineData("date.now | date.add_years 9000", "The added or subtracted value results in an un-representable date.")]
    [InlineData("date.now * 2", "Unsupported types `07 May 2024/datetime` * `2/int` for binary operation")]
    [InlineData("timespan.parse 'x'", "Unable to parse the timespan `x`")]
    [InlineData("timespan.from_days 1e300", "The added or subtracted value results in an un-representable date.")]
    [InlineData("date.now = 5", "Cannot set a value for the readonly member: date.now")]
    public void Says_what_does_not_fit(string expression, string message)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Equal(message, fault.Message);
    }
}
