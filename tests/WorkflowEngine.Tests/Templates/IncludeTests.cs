namespace WorkflowEngine.Tests.Templates;

public sealed class IncludeTests
{
    [Fact]
    public void Includes_another_template_with_arguments()
    {
        var result = Letter.RenderAmong(
            ("letter.txt", "<{{ include 'head.txt' dossier.code size: 2 }}>{{ y }}{{ $ }}"),
            ("head.txt", "Số: {{ $0 }}/{{ $.size ?? 'n' }}{{ y = 1; $z = 2 }}"));

        Assert.Equal("<Số: H01.23/1>1", result.Text);
    }

    [Fact]
    public void Gives_the_text_of_an_include_as_a_value()
    {
        var result = Letter.RenderAmong(
            ("letter.txt", "{{ x = include 'a.txt'; x | string.upcase }}"),
            ("a.txt", "abc{{ ret }}def"));

        Assert.Equal("ABC", result.Text);
    }

    [Fact]
    public void Indents_an_include_that_stands_alone_on_its_line()
    {
        var result = Letter.RenderAmong(("letter.txt", "x\n  {{ include 'a.txt' }}"), ("a.txt", "1\n2"));

        Assert.Equal("x\n  1\n  2", result.Text);
    }

    [Theory]
    [InlineData("include_join ['a.txt', 'b.txt'] ', ' '<' '>'", "<A, B>")]
    [InlineData("include_join ['a.txt', 'b.txt'] 'tpl:s.txt'", "A;B")]
    [InlineData("include_join ['e.txt'] ', ' '<' '>'", "")]
    public void Joins_several_templates(string call, string expected)
    {
        var result = Letter.RenderAmong(
            ("letter.txt", $"{{{{ {call} }}}}"), ("a.txt", "A"), ("b.txt", "B"), ("s.txt", ";"), ("e.txt", ""));

        Assert.Equal(expected, result.Text);
    }

    [Fact]
    public void Says_which_template_is_missing()
    {
        var result = Letter.RenderAmong(("letter.txt", "\n{{ include 'khác.txt' }}"));

        Assert.Equal(("letter.txt", 2), (result.Fault?.Template, result.Fault?.Line));
        Assert.Contains("khác.txt", result.Fault!.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_a_fault_in_the_template_where_it_happened()
    {
        var result = Letter.RenderAmong(("letter.txt", "{{ include 'a.txt' }}"), ("a.txt", "\n\n{{ 1 + x.y }}"));

        Assert.Equal("a.txt(3,10) : error : Cannot get the member x.y for a null object.", result.Fault?.ToString());
    }

    [Fact]
    public void Stops_templates_that_include_each_other()
    {
        var result = Letter.RenderAmong(("a.txt", "{{ include 'b.txt' }}"), ("b.txt", "{{ include 'a.txt' }}"));

        Assert.Contains("recursive depth limit `100`", result.Fault?.Message, StringComparison.Ordinal);
    }
}
