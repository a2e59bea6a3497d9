namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class MathBuiltinTests
{
    [Theory]
    [InlineData("-2.5 | math.abs", "2.5")]
    [InlineData("-3 | math.abs", "3")]
    [InlineData("-3.5m | math.abs", "3.5")]
    [InlineData("2.1 | math.ceil", "3")]
    [InlineData("2.9 | math.floor", "2")]
    [InlineData("-2.1 | math.floor", "-3")]
    [InlineData("7 | math.ceil", "7")]
    [InlineData("2.344 | math.round 2", "2.34")]
    [InlineData("2.355m | math.round 2", "2.36")]
    [InlineData("2.6 | math.round", "3")]
    [InlineData("7 | math.divided_by 2", "3")]
    [InlineData("-7 | math.divided_by 2", "-4")]
    [InlineData("7 | math.divided_by 2.0", "3.5")]
    [InlineData("7 | math.plus 2", "9")]
    [InlineData("7 | math.minus 2", "5")]
    [InlineData("7 | math.times 2", "14")]
    [InlineData("7 | math.modulo 4", "3")]
    [InlineData("'7' | math.plus 1", "8")]
    [InlineData("null | math.plus 1", "")]
    [InlineData("7 | math.is_number", "true")]
    [InlineData("dossier.fee | math.is_number", "true")]
    [InlineData("'7' | math.is_number", "false")]
    [InlineData("1234.5 | math.format 'N2'", "1,234.50")]
    [InlineData("1234.5 | math.format 'N2' 'vi-VN'", "1.234,50")]
    [InlineData("10 | math.format 'X4'", "000A")]
    public void Calculates(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Draws_the_same_from_the_same_seed()
    {
        const string source = "{{ math.random 1 1000 }} {{ math.uuid }} {{ math.uuid }}";

        var (first, second) = (Letter.Render(source), Letter.Render(source));

        Assert.Equal(first, second);
        Assert.Matches("^[0-9]{1,3} [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12} ", first);
        Assert.NotEqual(first.Split(' ')[1], first.Split(' ')[2]);
    }

    [Fact]
    public void Draws_otherwise_from_another_seed()
    {
        var template = Letter.Parsed("{{ math.uuid }}");

        var other = template.Render(Letter.Input() with { Seed = "khác" }, new());

        Assert.NotEqual(Letter.Render("{{ math.uuid }}"), other.Text);
    }

    [Fact]
    public void Stays_within_the_bounds_given()
    {
        var drawn = Letter.Render("{{ for i in 1..200; math.random (-2) 3; ' '; end }}").Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["-1", "-2", "0", "1", "2"], drawn.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("math.random 3 3", "minValue must be less than maxValue")]
    [InlineData("1 | math.divided_by 0", "Attempted to divide by zero.")]
    [InlineData("'x' | math.plus 1", "Unable to convert type `string` to `double`")]
    [InlineData("1 | math.format 'N900000000'", "Format specifier `N900000000` was invalid.")]
    [InlineData("1.5 | math.format 'X'", "Format specifier `X` was invalid.")]
    [InlineData("1 | math.format 'N' 'xx-khong'", "The culture `xx-khong` is not supported")]
    public void Says_what_does_not_fit(string expression, string message)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void Has_no_chance_without_a_seed()
    {
        var result = Letter.Parsed("{{ math.uuid }}").Render(Letter.Input() with { Seed = null }, new());

        Assert.Equal("The function `math.uuid` is not available here", result.Fault?.Message);
    }
}
