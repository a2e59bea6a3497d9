using System.Diagnostics;
using System.Text;

namespace WorkflowEngine.Cli.Tests.Calling;

/// <summary>The program itself, as a shell starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Ends_well_with_what_it_was_asked_for_and_nothing_more()
    {
        var template = _shell.File("thư.txt", "Kính gửi {{ name }}");
        var data = _shell.File("data.json", """{ "name": "bà Nguyễn Thị Ế" }""");

        var answer = await StartAsync("", "render", template, "--data", data);

        Assert.Equal((0, "Kính gửi bà Nguyễn Thị Ế", ""), (answer.Code, answer.Out, answer.Error));
    }

    [Fact]
    public async Task Ends_with_one_when_there_are_findings()
    {
        var answer = await StartAsync("", "verify", _shell.File("broken.json", "{ \"root\": "));

        Assert.Equal(1, answer.Code);
        Assert.Contains("DOC-TRUNCATED", answer.Out, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Ends_with_two_and_a_sentence_when_the_file_is_not_there()
    {
        var answer = await StartAsync("", "verify", Path.Combine(_shell.Folder, "none"));

        Assert.Equal(2, answer.Code);
        Assert.Contains("Không có tệp hay thư mục", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_two_when_the_call_makes_no_sense()
    {
        var answer = await StartAsync("", "verify", "--no-such-option");

        Assert.Equal(2, answer.Code);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_a_rule_from_standard_input()
    {
        var answer = await StartAsync("'Đ' + 'ạt'", "eval", "-");

        Assert.Equal((0, "\"Đạt\"\n"), (answer.Code, answer.Out));
    }

    private static async Task<Answer> StartAsync(string input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "wfe.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, await output, await error);
    }
}
