namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class RegexAndHtmlBuiltinTests
{
    [Theory]
    [InlineData("'(a.b)' | regex.escape", "\\(a\\.b\\)")]
    [InlineData("`\\(a\\.b\\)` | regex.unescape", "(a.b)")]
    [InlineData("'H01-23' | regex.match `(\\w+)-(\\d+)`", "[\"H01-23\", \"H01\", \"23\"]")]
    [InlineData("'abc' | regex.match 'x'", "[]")]
    [InlineData("'a1 b2' | regex.matches `([a-z])\\d`", "[[\"a1\", \"a\"], [\"b2\", \"b\"]]")]
    [InlineData("'ABC' | regex.match 'b' 'i'", "[\"B\"]")]
    [InlineData("\"a\\nb\" | regex.match '^b' 'm'", "[\"b\"]")]
    [InlineData("\"a\\nb\" | regex.match 'a.b' 's'", "[\"a\\nb\"]")]
    [InlineData("'ab' | regex.match 'a b' 'x'", "[\"ab\"]")]
    [InlineData("'a, b;c' | regex.split `[,;]\\s*`", "[\"a\", \"b\", \"c\"]")]
    [InlineData("'2024-05' | regex.replace `(\\d+)-(\\d+)` '$2/$1'", "05/2024")]
    public void Matches_without_backtracking(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'a' | regex.match `(a)\\1`", "needs backtracking")]
    [InlineData("'a' | regex.match `(?=a)`", "needs backtracking")]
    [InlineData("'a' | regex.match '('", "Invalid regular expression `(`")]
    [InlineData("'a' | regex.match 'a' 'q'", "Unknown regular expression option `q`")]
    [InlineData("`\\x` | regex.unescape", "Invalid regular expression")]
    public void Says_why_a_pattern_is_not_run(string expression, string expected)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'<p>a &amp; b</p><br/>' | html.strip", "a &amp; b")]
    [InlineData("'a<script>x()</script>b<!-- c -->d' | html.strip", "abd")]
    [InlineData("'<a href=\"x\">&</a>' | html.escape", "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;")]
    [InlineData("\"a\\nb\\r\\nc\\rd\" | html.newline_to_br", "a<br />\nb<br />\r\nc<br />\rd")]
    [InlineData("'đ @/?' | html.url_encode", "%C4%91%20%40%2F%3F")]
    [InlineData("'đ @/?%' | html.url_escape", "%C4%91%20@/?%25")]
    public void Works_on_html(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }
}
