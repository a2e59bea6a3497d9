using System.Diagnostics;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests.Hosting;

/// <summary>The first command of the README, as a newcomer gives it, with a folder for data of its own.</summary>
public sealed class FirstStartTests
{
    private const int GivenUpAfter = 300_000;

    private static readonly string[] Settings = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ASPNETCORE_URLS", "DOTNET_LAUNCH_PROFILE"];

    [Fact(Timeout = GivenUpAfter)]
    public async Task The_first_command_of_the_readme_prints_the_address_and_the_sign_ins()
    {
        var root = Path.GetFullPath(Path.Combine(Sources.Root, "..", ".."));
        var data = Directory.CreateTempSubdirectory("wfe-first-start-");
        var readme = await File.ReadAllLinesAsync(Path.Combine(root, "README.md"), TestContext.Current.CancellationToken);
        var command = readme.First(line => line.StartsWith("    dotnet run", StringComparison.Ordinal)).Trim();

        using var process = Process.Start(Start(root, command, data))!;
        var printed = "";
        try
        {
            printed = await ReadUntilAsync(process.StandardOutput, "WorkflowEngine: ");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            data.Delete(recursive: true);
        }

        Assert.Matches("WorkflowEngine: http://127\\.0\\.0\\.1:[0-9]+", printed);
        foreach (var name in (string[])["lan.tran", "lamhong", "dung.pt", "duc.hm", "cuong.lv", "binh.tt", "nga.tm"])
        {
            Assert.Equal(2, Regex.Count(printed, $@"^  {name} +[2-9a-z]{{13}}  [^ ]", RegexOptions.Multiline));
        }
    }

    private static ProcessStartInfo Start(string root, string command, DirectoryInfo data)
    {
        var words = command.Split(' ');
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo(words[0], [.. words[1..], "--no-build", "-c", configuration, "--", "--urls", "http://127.0.0.1:0", "--Data:Directory", data.FullName])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        foreach (var setting in Settings)
        {
            start.Environment.Remove(setting);
        }

        return start;
    }

    /// <summary>What is printed until all of these words were, or to the end.</summary>
    private static async Task<string> ReadUntilAsync(StreamReader output, params string[] words)
    {
        var printed = "";
        while (!words.All(word => printed.Contains(word, StringComparison.Ordinal))
            && await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            printed += line + "\n";
        }

        return printed;
    }
}
