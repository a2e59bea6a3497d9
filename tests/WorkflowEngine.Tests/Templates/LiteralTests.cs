namespace WorkflowEngine.Tests.Templates;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("12", "12", "int")]
    [InlineData("1_000", "1000", "int")]
    [InlineData("3000000000", "3000000000", "long")]
    [InlineData("9223372036854775808", "9223372036854775808", "bigint")]
    [InlineData("2e3", "2000", "int")]
    [InlineData("2e-3", "0.002", "double")]
    [InlineData("1.50", "1.5", "double")]
    [InlineData("2.0", "2", "double")]
    [InlineData("3f", "3", "float")]
    [InlineData("3d", "3", "double")]
    [InlineData("1.50m", "1.50", "decimal")]
    [InlineData("0xff", "255", "int")]
    [InlineData("0xFFFFFFFF", "-1", "int")]
    [InlineData("0xFFFFFFFFu", "4294967295", "long")]
    [InlineData("0b_1010", "10", "int")]
    [InlineData("true", "true", "bool")]
    [InlineData("'x'", "x", "string")]
    [InlineData("null", "", "")]
    public void Reads_each_kind_of_literal(string literal, string printed, string kind)
    {
        var text = Letter.Render($"{{{{ {literal} }}}}|{{{{ {literal} | object.kind }}}}");

        Assert.Equal($"{printed}|{kind}", text);
    }

    [Theory]
    [InlineData(@"'it\'s'", "it's")]
    [InlineData(@"""a\tb\nc\\d""", "a\tb\nc\\d")]
    [InlineData(@"'\u0110\x41'", "ĐA")]
    [InlineData("`\\d+ `` x`", "\\d+ ` x")]
    [InlineData("\"two\nlines\"", "two\nlines")]
    [InlineData("'one\\\nline'", "oneline")]
    public void Reads_the_escapes_of_a_text(string literal, string expected)
    {
        var text = Letter.Render($"{{{{ {literal} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("$\"{1 + 2} bản\"", "3 bản")]
    [InlineData("$'{dossier.code}/{\"b\" | string.upcase}'", "H01.23/B")]
    [InlineData("$\"không có gì\"", "không có gì")]
    [InlineData("$\"{ {a: 5}.a } \\{x\\}\"", "5 {x}")]
    [InlineData("$\"a{$\"b{1}\"}c\"", "ab1c")]
    public void Puts_values_into_an_interpolated_text(string literal, string expected)
    {
        var text = Letter.Render($"{{{{ {literal} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("[1, 'a', null, true, 2.5, [3], {}]", "[1, \"a\", null, true, 2.5, [3], {}]")]
    [InlineData("[\n 1,\n 2,\n]", "[1, 2]")]
    [InlineData("{a: 1, \"b c\": 'x',\n d: {e: []}}", "{a: 1, \"b c\": \"x\", d: {e: []}}")]
    [InlineData("@string.size", "<function>")]
    [InlineData("1..3", "[1, 2, 3]")]
    [InlineData("3..1", "[3, 2, 1]")]
    [InlineData("1..<3", "[1, 2]")]
    public void Prints_structures(string literal, string expected)
    {
        var text = Letter.Render($"{{{{ {literal} }}}}");

        Assert.Equal(expected, text);
    }
}
