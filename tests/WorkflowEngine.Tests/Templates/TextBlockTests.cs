namespace WorkflowEngine.Tests.Templates;

public sealed class TextBlockTests
{
    [Theory]
    [InlineData("Kính gửi ông A", "Kính gửi ông A")]
    [InlineData("", "")]
    [InlineData("a{{}}b", "ab")]
    [InlineData("a } }} { b", "a } }} { b")]
    public void Writes_text_as_it_is(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a \n  {{~ 1 ~}}  \n  b", "a \n1  b")]
    [InlineData("a \n  {{~ 1 ~}}  c", "a \n1c")]
    [InlineData("<\n{{~ if true ~}}\n  x\n{{~ end ~}}\n>", "<\n  x\n>")]
    public void Eats_the_white_space_that_the_marks_say(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("{%{ {{ x }} }%}!", " {{ x }} !")]
    [InlineData("{%%{ }%} {{ }%%}", " }%} {{ ")]
    [InlineData("a  {%{- b -}%}  c", "a b c")]
    public void Leaves_an_escape_block_alone(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("{{ 1 # chú thích }}", "1")]
    [InlineData("{{ 1 # chú thích\n2 }}", "12")]
    [InlineData("{{ ## nhiều\ndòng ## 3 }}", "3")]
    [InlineData("{{ ## chưa đóng }}4", "4")]
    public void Skips_comments(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Keeps_the_indentation_of_a_value_of_several_lines()
    {
        var text = Letter.Render("{{ v = \"a\\nb\\n\" }}\n   {{ v }}x\ny {{ v }}");

        Assert.Equal("\n   a\n   b\nx\ny a\nb\n", text);
    }

    [Theory]
    [InlineData("{{ v = \"a\\nb\" -}}\n   {{ v }}", "a\nb")]
    [InlineData("{{ v = \"a\\nb\" ~}}\n   {{ v }}", "   a\n   b")]
    [InlineData("{{ v = \"a\\nb\" }}\n   {{- v }}", "a\nb")]
    public void Indents_only_what_stands_behind_white_space(string source, string expected)
    {
        var text = Letter.Render(source);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Separates_statements_by_line_breaks_and_semicolons()
    {
        var text = Letter.Render("{{\nx = 1\r\n\r\ny = 2; x\ny;; x + y }}");

        Assert.Equal("123", text);
    }
}
