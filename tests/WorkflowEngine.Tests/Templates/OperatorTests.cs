namespace WorkflowEngine.Tests.Templates;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("6 / 2", "3")]
    [InlineData("7 // 2", "3")]
    [InlineData("7.5 // 2", "4")]
    [InlineData("7 % 4", "3")]
    [InlineData("-3 + +5", "2")]
    [InlineData("- (2 * 3)", "-6")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("0.1m + 0.2m", "0.3")]
    [InlineData("1.5f + 1", "2.5")]
    [InlineData("1 << 4", "16")]
    [InlineData("16 >> 2", "4")]
    [InlineData("null + 1", "")]
    [InlineData("true + 1", "2")]
    [InlineData("dossier.fee * 2", "4000000")]
    [InlineData("dossier.copies // 2", "1")]
    public void Calculates(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'a' + 1 + null + true", "a1true")]
    [InlineData("'ab' * 2", "abab")]
    [InlineData("2 * 'ab'", "abab")]
    [InlineData("'ab' * -1", "")]
    [InlineData("'' * 2000000000", "")]
    public void Joins_and_repeats_texts(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("1 < 2", true)]
    [InlineData("2 <= 1.5", false)]
    [InlineData("2 == 2.0", true)]
    [InlineData("1 != 1", false)]
    [InlineData("'a' < 'b'", true)]
    [InlineData("'a' >= 'b'", false)]
    [InlineData("'1' == 1", true)]
    [InlineData("'a' != 'A'", true)]
    [InlineData("null == null", true)]
    [InlineData("null == 1", false)]
    [InlineData("null != 1", true)]
    [InlineData("null < 1", false)]
    [InlineData("true == false", false)]
    [InlineData("9007199254740993 > 9007199254740992", true)]
    [InlineData("[1, 2] == [1, 2]", true)]
    [InlineData("[1, 2] < [1, 3]", true)]
    [InlineData("[1] != [1, 2]", true)]
    [InlineData("{} == 1", false)]
    [InlineData("[] == empty", true)]
    [InlineData("'' == empty", true)]
    [InlineData("numbers == empty", false)]
    [InlineData("numbers != empty", true)]
    [InlineData("true && null", false)]
    [InlineData("false || 0", true)]
    [InlineData("!'' || empty", false)]
    [InlineData("1 < 2 && 2 < 3 || x.y", true)]
    public void Compares(string expression, bool expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected ? "true" : "false", text);
    }

    [Theory]
    [InlineData("nothing ?? 'không'", "không")]
    [InlineData("dossier.code ?? 'không'", "H01.23")]
    [InlineData("dossier.code ?! 'có'", "có")]
    [InlineData("nothing ?! 'có'", "")]
    [InlineData("1 == 1 ? 'a' : 'b'", "a")]
    [InlineData("nothing ? 'a' : 1 > 2 ? 'b' : 'c'", "c")]
    public void Chooses(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("[1] << 2", "[1, 2]")]
    [InlineData("0 >> [1]", "[0, 1]")]
    [InlineData("[1, 2] + [3]", "[1, 2, 3]")]
    [InlineData("[1, 2, 1] - 1", "[2]")]
    [InlineData("[1, 2] * 2", "[1, 2, 1, 2]")]
    [InlineData("1..2 + 3", "[1, 2, 3]")]
    public void Joins_lists(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("x = 1; x += 2; x", "3")]
    [InlineData("x = 7; x -= 2; x *= 3; x", "15")]
    [InlineData("x = 7; x /= 2; x", "3.5")]
    [InlineData("x = 7; x //= 2; x", "3")]
    [InlineData("x = 7; x %= 4; x", "3")]
    [InlineData("x ??= 5; x ??= 6; x", "5")]
    [InlineData("x = 1; x++; x; ++x", "123")]
    [InlineData("x = {n: 5}; x.n--; --x.n", "53")]
    public void Assigns(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }
}
