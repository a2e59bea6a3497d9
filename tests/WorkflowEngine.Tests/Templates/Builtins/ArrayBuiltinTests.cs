namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class ArrayBuiltinTests
{
    [Theory]
    [InlineData("[1, 2] | array.add 3", "[1, 2, 3]")]
    [InlineData("null | array.add 3", "[3]")]
    [InlineData("[1] | array.add_range [2, 3]", "[1, 2, 3]")]
    [InlineData("[1] | array.concat 2..3", "[1, 2, 3]")]
    [InlineData("[1, null, 2] | array.compact", "[1, 2]")]
    [InlineData("[1, 2] | array.insert_at 1 9", "[1, 9, 2]")]
    [InlineData("[1] | array.insert_at 3 9", "[1, null, null, 9]")]
    [InlineData("[1] | array.insert_at (-3) 9", "[9, 1]")]
    [InlineData("[1, 2, 3] | array.remove_at 0", "[2, 3]")]
    [InlineData("[1, 2, 3] | array.remove_at (-1)", "[1, 2]")]
    [InlineData("[1, 2, 3] | array.remove_at 7", "[1, 2, 3]")]
    [InlineData("[1, 2, 3] | array.reverse", "[3, 2, 1]")]
    [InlineData("[1, 2, 3] | array.limit 2", "[1, 2]")]
    [InlineData("[1, 2, 3] | array.offset 2", "[3]")]
    [InlineData("null | array.limit 2", "")]
    [InlineData("[3, 1.5, null, 2] | array.sort", "[null, 1.5, 2, 3]")]
    [InlineData("['b', 'A', 'c'] | array.sort", "[\"A\", \"b\", \"c\"]")]
    [InlineData("dossier.papers | array.sort 'original' | array.map 'name'", "[\"Giấy tờ\", \"Đơn\"]")]
    [InlineData("[1, 1.0, 2, 'a', 'a', null, null] | array.uniq", "[1, 2, \"a\", null]")]
    [InlineData("dossier.papers | array.map 'name'", "[\"Đơn\", \"Giấy tờ\"]")]
    [InlineData("[{a: 1}, {}, null] | array.map 'a'", "[1]")]
    [InlineData("['a', 'b'] | array.each @string.upcase", "[\"A\", \"B\"]")]
    [InlineData("[1, 2, 3] | array.filter do; ret $0 > 1; end", "[2, 3]")]
    public void Gives_another_list(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("[4, 5] | array.first", "4")]
    [InlineData("[] | array.first", "")]
    [InlineData("4..6 | array.last", "6")]
    [InlineData("[4, 5] | array.size", "2")]
    [InlineData("null | array.size", "0")]
    [InlineData("[1, 2] | array.contains 2.0", "true")]
    [InlineData("['a'] | array.contains 'b'", "false")]
    [InlineData("['ab', 'c'] | array.any @string.contains 'b'", "true")]
    [InlineData("['ab', 'c'] | array.any @string.contains 'x'", "false")]
    [InlineData("[1, null, 'a'] | array.join '-'", "1--a")]
    [InlineData("['a', 'b'] | array.join ', ' @string.upcase", "A, B")]
    public void Answers(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Gives_the_next_of_a_cycle_each_time()
    {
        var text = Letter.Render("{{ for i in 1..4; array.cycle ['a', 'b', 'c']; array.cycle ['x', 'y'] 'g'; end; array.cycle [] }}");

        Assert.Equal("axbycxay", text);
    }

    [Fact]
    public void Leaves_the_list_it_was_given_as_it_was()
    {
        var text = Letter.Render("{{ x = [2, 1]; y = x | array.add 3; z = x | array.sort; w = x | array.insert_at 0 9; x }}");

        Assert.Equal("[2, 1]", text);
    }

    [Theory]
    [InlineData("5 | array.first", "Expecting an array, list or iterator")]
    [InlineData("[1, 'a'] | array.sort", "Cannot compare")]
    [InlineData("[1] | array.each 5", "Unable to convert type `int` to `function`")]
    [InlineData("array.size", "Invalid number of arguments `0` passed to `array.size` while expecting `1` arguments")]
    public void Says_what_does_not_fit(string expression, string expected)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }
}
