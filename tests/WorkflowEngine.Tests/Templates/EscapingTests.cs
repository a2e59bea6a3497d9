namespace WorkflowEngine.Tests.Templates;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("<b>{{ dossier.applicant }}</b>", "<b>Nguyễn Văn A &amp; &lt;con&gt;</b>")]
    [InlineData("{{ '\"' + \"'\" }}", "&quot;&#39;")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    [InlineData("{{ '<b>' | html.safe }}{{ '<i>' | html.raw }}", "<b><i>")]
    [InlineData("{{ '<b>' | html.escape }}", "&lt;b&gt;")]
    [InlineData("{{ \"<a>\\nb\" | html.newline_to_br }}", "&lt;a&gt;<br />\nb")]
    [InlineData("{{ capture x }}<p>{{ '<' }}</p>{{ end }}{{ x }}", "<p>&lt;</p>")]
    [InlineData("{{ ('<b>' | html.safe) + '<' }}", "<b>&lt;")]
    [InlineData("{{ ('<b>' | html.safe) | string.upcase }}", "&lt;B&gt;")]
    [InlineData("{{ $\"{'<b>' | html.safe}\" }}", "&lt;b&gt;")]
    [InlineData("{{ func f; '<'; ret '>'; end; f }}", "&lt;&gt;")]
    public void Escapes_every_printed_value_of_an_html_template(string source, string expected)
    {
        var text = Letter.Render(source, "letter.html");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("letter.txt")]
    [InlineData("letter.html.txt")]
    [InlineData("letter")]
    public void Escapes_nothing_elsewhere(string name)
    {
        var text = Letter.Render("{{ '<&>' }}{{ '<' | html.escape }}", name);

        Assert.Equal("<&>&lt;", text);
    }

    [Fact]
    public void Does_not_escape_an_include_twice()
    {
        var result = Letter.RenderAmong(("a.html", "{{ include 'b.html' }}|{{ x = include 'b.html'; x }}"), ("b.html", "<p>{{ '<' }}</p>"));

        Assert.Equal("<p>&lt;</p>|<p>&lt;</p>", result.Text);
    }

    [Fact]
    public void Escapes_what_a_plain_template_brings_into_an_html_one()
    {
        var result = Letter.RenderAmong(("a.html", "{{ include 'b.txt' }}{{ include_join ['b.txt'] '<' }}"), ("b.txt", "<p>{{ '<' }}"));

        Assert.Equal("&lt;p&gt;&lt;&lt;p&gt;&lt;", result.Text);
    }

    [Fact]
    public void Keeps_joined_html_templates_as_they_are()
    {
        var result = Letter.RenderAmong(("a.html", "{{ include_join ['b.html', 'b.html'] '<hr>' }}"), ("b.html", "{{ '<' }}"));

        Assert.Equal("&lt;<hr>&lt;", result.Text);
    }
}
