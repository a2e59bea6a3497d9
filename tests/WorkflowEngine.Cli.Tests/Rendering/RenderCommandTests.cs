using WorkflowEngine.Cli.Tests.Calling;

namespace WorkflowEngine.Cli.Tests.Rendering;

public sealed class RenderCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("Số {{ code }}", "Số HS-1")]
    [InlineData("Số {{ code }}\n", "Số HS-1\n")]
    [InlineData("{{ for p in papers }}{{ p }};{{ end }}", "đơn;ảnh;")]
    [InlineData("[{{ nothing }}]", "[]")]
    [InlineData("{{ date.now | date.to_string '%Y-%m-%d' }}", "2026-11-17")]
    [InlineData("", "")]
    public async Task Prints_the_text_exactly(string template, string expected)
    {
        var data = _shell.File("data.json", """{ "code": "HS-1", "papers": ["đơn", "ảnh"] }""");

        var answer = await _shell.CallAsync("render", _shell.File("t.txt", template), "--data", data);

        Assert.Equal((0, expected, ""), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public async Task Escapes_in_html_alone()
    {
        var data = _shell.File("data.json", """{ "name": "<b>" }""");

        var html = await _shell.CallAsync("render", _shell.File("t.html", "{{ name }}"), "--data", data);
        var text = await _shell.CallAsync("render", _shell.File("t.txt", "{{ name }}"), "--data", data);

        Assert.Equal(("&lt;b&gt;", "<b>"), (html.Out, text.Out));
    }

    [Fact]
    public async Task Asks_for_every_name_when_it_is_strict()
    {
        var file = _shell.File("t.txt", "Kính gửi\n{{ applicant.name }}");

        var answer = await _shell.CallAsync("render", file, "--strict");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("text(2,", answer.Error, StringComparison.Ordinal);
        Assert.Contains(") : error : ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("applicant", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public async Task Includes_what_lies_beside_the_template_and_nothing_outside()
    {
        _shell.File("parts/foot.txt", "-- {{ code }}");
        _shell.File("secret.txt", "secret");
        var good = _shell.File("parts/letter.txt", "A {{ code = 1; include 'foot.txt' }}");
        var bad = _shell.File("parts/climbing.txt", "{{ include '../secret.txt' }}");

        var included = await _shell.CallAsync("render", good);
        var refused = await _shell.CallAsync("render", bad);

        Assert.Equal((0, "A -- 1"), (included.Code, included.Out));
        Assert.Equal(1, refused.Code);
        Assert.Empty(refused.Out);
    }

    [Fact]
    public async Task Names_the_included_template_that_is_broken()
    {
        _shell.File("foot.txt", "x\n{{ if }}");
        var file = _shell.File("letter.txt", "{{ include 'foot.txt' }}");

        var answer = await _shell.CallAsync("render", file);

        Assert.Equal(1, answer.Code);
        Assert.Contains("foot.txt(2,", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_every_error_for_programs()
    {
        var answer = await _shell.CallAsync("render", _shell.File("t.txt", "{{ if }}"), "--json");

        var error = answer.Json.GetProperty("errors")[0];
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("text(1,", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, error.GetProperty("line").GetInt32());
        Assert.NotEmpty(error.GetProperty("sentence").GetProperty("vi").GetString()!);
    }

    [Fact]
    public async Task Stops_a_template_that_never_ends()
    {
        var answer = await _shell.CallAsync("render", _shell.File("t.txt", "{{ while true }}x{{ end }}"));

        Assert.Equal(1, answer.Code);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("2030-01-02T03:04:00+07:00", 0, "02")]
    [InlineData("soon", 2, "")]
    public async Task Renders_as_of_another_moment(string now, int code, string expected)
    {
        var file = _shell.File("t.txt", "{{ date.now | date.to_string '%d' }}");

        var answer = await _shell.CallAsync("render", file, "--now", now);

        Assert.Equal((code, expected), (answer.Code, answer.Out));
    }
}
