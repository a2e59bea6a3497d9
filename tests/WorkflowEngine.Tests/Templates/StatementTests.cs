namespace WorkflowEngine.Tests.Templates;

public sealed class StatementTests
{
    [Theory]
    [InlineData(1, "một")]
    [InlineData(2, "hai")]
    [InlineData(3, "nhiều")]
    public void Takes_the_first_condition_that_holds(int number, string expected)
    {
        var text = Letter.Render($"{{{{ x = {number} }}}}{{{{ if x == 1 }}}}một{{{{ else if x == 2 }}}}hai{{{{ else }}}}nhiều{{{{ end }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("0", "đúng")]
    [InlineData("''", "đúng")]
    [InlineData("[]", "đúng")]
    [InlineData("null", "sai")]
    [InlineData("false", "sai")]
    public void Takes_only_nothing_and_false_as_false(string value, string expected)
    {
        var text = Letter.Render($"{{{{ if {value}; 'đúng'; else; 'sai'; end }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("1", "A")]
    [InlineData("2", "A")]
    [InlineData("3", "A")]
    [InlineData("'x'", "B")]
    [InlineData("9", "C")]
    public void Takes_the_case_whose_value_is_equal(string value, string expected)
    {
        var text = Letter.Render($"{{{{ case {value} }}}}bỏ qua{{{{ when 1, 1 + 1 || 3 }}}}A{{{{ when 'x' }}}}B{{{{ else }}}}C{{{{ end }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Goes_through_a_list_and_says_where_it_is()
    {
        var text = Letter.Render("{{ for x in ['a', 'a', 'b'] }}{{ for.index }}{{ for.rindex }}{{ for.length }}{{ for.first }}{{ for.last }}{{ for.odd }}{{ for.even }}{{ for.changed }};{{ end }}");

        Assert.Equal("023truefalsefalsetruetrue;113falsefalsetruefalsefalse;203falsetruefalsetruetrue;", text);
    }

    [Theory]
    [InlineData("for x in 1..9 offset: 2 limit: 3; x; end", "345")]
    [InlineData("for x in 1..4 reversed; x; end", "4321")]
    [InlineData("for x in 1..4 offset: 1 limit: 2 reversed; x; end", "43")]
    [InlineData("for x in []; x; else; 'trống'; end", "trống")]
    [InlineData("for x in nothing; x; else; 'trống'; end", "")]
    [InlineData("for x in 'ab'; x + '.'; end", "a.b.")]
    [InlineData("for p in {a: 1, b: 2}; p.key + p.value; end", "a1b2")]
    [InlineData("for $x in [1, 2]; $x; end; $x", "12")]
    [InlineData("x = 9; for x in [1, 2]; x; end; x", "129")]
    [InlineData("for x in 1..9; if x == 2; continue; end; if x == 4; break; end; x; end; '!'", "13!")]
    [InlineData("for x in 1..2; for y in 1..2; break; end; x; end", "12")]
    [InlineData("for o.x in [1]; o.x; end", "1", "o = {}; ")]
    public void Turns_as_the_loop_says(string loop, string expected, string before = "")
    {
        var text = Letter.Render($"{{{{ {before}{loop} }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Turns_while_the_condition_holds()
    {
        var text = Letter.Render("{{ x = 3; while x > 0; x = x - 1; if x == 1; continue; end; while.index + ':' + x + while.first + ' '; end }}");

        Assert.Equal("0:2true 2:0false ", text);
    }

    [Fact]
    public void Writes_the_rows_of_a_table()
    {
        var text = Letter.Render("{{ tablerow x in 1..3 cols: 2; x; tablerow.col; end }}");

        Assert.Equal("<tr class=\"row1\"><td class=\"col1\">10</td><td class=\"col2\">21</td></tr>\n<tr class=\"row2\"><td class=\"col1\">30</td></tr>\n", text);
    }

    [Theory]
    [InlineData("{{ capture x }}a{{ 1 }}{{ end }}[{{ x }}]", "[a1]")]
    [InlineData("{{ x = {} }}{{ capture x.y }}a{{ end }}[{{ x.y }}]", "[a]")]
    public void Captures_what_is_written(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Opens_an_object_with_with()
    {
        var text = Letter.Render("{{ y = 1; x = {a: 5}; with x; b = a + y; this.c = 2; end; x; b }}");

        Assert.Equal("{a: 5, b: 6, c: 2}", text);
    }

    [Fact]
    public void Imports_the_members_of_an_object_but_for_the_read_only_ones()
    {
        var text = Letter.Render("{{ a = 1; readonly a; import {a: 2, b: 3}; a + b }}");

        Assert.Equal("4", text);
    }

    [Fact]
    public void Ends_a_template_with_ret()
    {
        var text = Letter.Render("a{{ for x in 1..3; if true; ret 'b'; end; end }}c");

        Assert.Equal("ab", text);
    }

    [Fact]
    public void Lets_a_template_name_a_variable_like_a_built_in()
    {
        var text = Letter.Render("{{ string = 5; string }}");

        Assert.Equal("5", text);
    }
}
