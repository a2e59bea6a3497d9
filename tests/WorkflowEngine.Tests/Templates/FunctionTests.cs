namespace WorkflowEngine.Tests.Templates;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("func f; ret $0 + $1; end; f 1 2", "3")]
    [InlineData("func f; ret $[-1]; end; f 1 2", "2")]
    [InlineData("func f; ret $.size + $.name; end; f 1 name: 'n' 2", "2n")]
    [InlineData("func f; 'viết'; end; x = f; x ?? '|'", "viết|")]
    [InlineData("func f(a, b); ret a - b; end; f 5 1; f(7, 2)", "45")]
    [InlineData("func f(a, b = 10); ret a + b; end; f 1; f 1 2", "113")]
    [InlineData("func f(a, b = -1); ret a + b; end; f 1 b: 4; f(1)", "50")]
    [InlineData("func f(a, b...); ret a + b.size; end; f 1; f 1 2 3", "13")]
    [InlineData("f(x) = x * x; f 3; f(4) + 1", "917")]
    [InlineData("f() = 5; f", "5")]
    [InlineData("add = do; ret $0 + $1; end; add 1 2", "3")]
    [InlineData("func twice(g, x); ret g (g x); end; inc(x) = x + 1; twice @inc 1", "3")]
    [InlineData("o = {}; o.f = @string.upcase; o.f 'a'; 'b' | o.f", "AB")]
    [InlineData("func f; ret $; end; f ^[1, 2] 3", "[1, 2, 3]")]
    [InlineData("func fact(n); if n <= 1; ret 1; end; ret n * fact(n - 1); end; fact 20", "2432902008176640000")]
    public void Calls(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("func f; g = 1; end; f; g", "1")]
    [InlineData("func f(x); g = x; end; f 1; g", "")]
    [InlineData("$a = 1; func f; $a = 2; ret $a; end; f; $a", "21")]
    [InlineData("func f(x); ret x; end; x = 5; f 1; x", "15")]
    [InlineData("func f; ret x; end; for x in 1..3; f; end", "123")]
    [InlineData("func f; for x in 1..3; ret x; end; end; for y in 1..2; f; end", "11")]
    public void Keeps_names_where_they_belong(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'a' | string.append 'b' | string.upcase", "AB")]
    [InlineData("'a' |\n string.append 'b' |\n\n string.upcase", "AB")]
    [InlineData("'3' | string.to_int + 4", "7")]
    [InlineData("1 | math.plus 2 * 3", "7")]
    [InlineData("-5 | math.abs", "5")]
    [InlineData("func sub; ret $0 - $1; end; 5 | sub 1", "4")]
    [InlineData("3 | do; ret $0 * 2; end", "6")]
    [InlineData("[1, 2] |> array.first", "1")]
    [InlineData("x = 'b' | string.upcase; x", "B")]
    [InlineData("'' | string.empty ? 'y' : 'n'", "y")]
    [InlineData("numbers | array.map 'x' | array.size", "0")]
    public void Pipes(string statements, string expected)
    {
        var text = Letter.Render($"{{{{ {statements} }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Gives_a_block_to_the_function_that_wraps_it()
    {
        var text = Letter.Render("{{ func box; '['; for $i in 1..$0; $$; end; ']'; end; wrap box 2 }}x{{ $i }}{{ end }}");

        Assert.Equal("[x1x2]", text);
    }

    [Fact]
    public void Takes_an_anonymous_function_as_the_last_argument()
    {
        var text = Letter.Render("{{ func run; ret $.title + ($0 2); end; run title: 'T' do\n ret $0 * 3\nend }}");

        Assert.Equal("T6", text);
    }
}
