namespace WorkflowEngine.Cli.Tests.Calling;

public sealed class WfeTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("--lang vi", "Thiếu tên lệnh.")]
    [InlineData("", "Thiếu tên lệnh.")]
    [InlineData("--lang en", "The command is missing.")]
    [InlineData("frobnicate", "“frobnicate”")]
    [InlineData("verify", "Thiếu tham số PATH.")]
    [InlineData("run --lang=en", "The argument DOC is missing.")]
    [InlineData("verify . --fast", "“--fast”")]
    [InlineData("eval rule.js --data", "Tùy chọn --data thiếu giá trị.")]
    [InlineData("eval a.js --data x.json --data y.json", "Tùy chọn --data chỉ được ghi một lần.")]
    [InlineData("eval a.js --lang fr", "vi hoặc en")]
    [InlineData("eval a.js b.js", "“b.js”")]
    public async Task Says_what_is_wrong_with_the_call(string call, string sentence)
    {
        var answer = await _shell.CallAsync(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, answer.Code);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("verify {0}/none")]
    [InlineData("run {0}/none.json")]
    [InlineData("eval {0}/none.js")]
    [InlineData("eval 1 --text --data {0}/none.json")]
    [InlineData("eval 1 --text --calendar {0}/none.json")]
    [InlineData("render {0}/none.html")]
    public async Task Says_which_file_is_not_there(string call)
    {
        var answer = await _shell.CallAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, call, _shell.Folder).Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("wfe: Không có tệp hay thư mục “", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public async Task Says_that_a_folder_is_no_file()
    {
        var answer = await _shell.CallAsync("eval", _shell.Folder, "--lang", "en");

        Assert.Equal(2, answer.Code);
        Assert.Contains("cannot be read", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "wfe LỆNH [tùy chọn]")]
    [InlineData("--help --lang en", "wfe COMMAND [options]")]
    [InlineData("run -h", "wfe run DOC... [tùy chọn]")]
    [InlineData("eval --help --lang en", "wfe eval SCRIPT [options]")]
    public async Task Shows_how_it_is_called(string call, string usage)
    {
        var answer = await _shell.CallAsync(call.Split(' '));

        Assert.Equal(0, answer.Code);
        Assert.Contains(usage, answer.Out, StringComparison.Ordinal);
        Assert.Contains("--json", answer.Out, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Takes_a_name_that_begins_with_an_at_sign_as_a_name()
    {
        var answer = await _shell.CallAsync("eval", "@rule", "--text", "--lang", "en");

        Assert.Equal(1, answer.Code);
    }
}
