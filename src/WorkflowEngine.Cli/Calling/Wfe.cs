using System.CommandLine;
using System.CommandLine.Help;
using WorkflowEngine.Cli.Benching;
using WorkflowEngine.Cli.Exporting;
using WorkflowEngine.Cli.Importing;
using WorkflowEngine.Cli.Rendering;
using WorkflowEngine.Cli.Rules;
using WorkflowEngine.Cli.Running;
using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>The command <c>wfe</c>: reads the call, runs it, and gives the exit code.</summary>
internal static class Wfe
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var language = LanguageOf(args);
        var root = Root(terminal, language);
        var call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        try
        {
            return CallFaults.Of(call) is { Count: > 0 } faults
                ? Refuse(terminal, language, faults, call.CommandResult.Command)
                : await call.InvokeAsync(new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                });
        }
        catch (BadCall bad)
        {
            await terminal.Error.WriteLineAsync($"wfe: {bad.Sentence.In(language)}");
            return ExitCode.BadCall;
        }
        finally
        {
            await terminal.Out.FlushAsync();
        }
    }

    private static RootCommand Root(Terminal terminal, string language)
    {
        var speech = new Speech(terminal, language);
        var root = new RootCommand(speech.Say(new Sentence(
            "Kiểm tra và chạy tài liệu quy trình, quy tắc và mẫu thư ngay tại dòng lệnh.",
            "Checks and runs workflow documents, rules and letter templates from the command line.")))
        {
            VerifyCommand.Of(speech),
            RunCommand.Of(speech),
            EvalCommand.Of(speech),
            RenderCommand.Of(speech),
            ImportCommand.Of(speech),
            ExportCommand.Of(speech),
            BenchCommand.Of(speech),
        };
        root.Add(speech.Json);
        root.Add(speech.Lang);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPage(language);
                help.Description = speech.Say(new Sentence("Xem hướng dẫn này.", "Show this page."));
            }
            else if (option is VersionOption)
            {
                option.Description = speech.Say(new Sentence("Xem phiên bản.", "Show the version."));
            }
        }

        return root;
    }

    private static int Refuse(Terminal terminal, string language, IReadOnlyList<Sentence> faults, Command command)
    {
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine($"wfe: {fault.In(language)}");
        }

        var path = HelpPage.PathOf(command);
        terminal.Error.WriteLine(new Sentence($"Xem cách gọi: {path} --help", $"How to call it: {path} --help").In(language));
        return ExitCode.BadCall;
    }

    /// <summary>The language is needed before the call is read, for what is wrong with it.</summary>
    private static string LanguageOf(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var said = args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..]
                : args[i] == "--lang" && i + 1 < args.Length ? args[i + 1]
                : null;
            if (said is not null)
            {
                return said == "en" ? "en" : "vi";
            }
        }

        return "vi";
    }
}
