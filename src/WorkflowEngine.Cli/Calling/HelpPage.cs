using System.CommandLine;
using System.CommandLine.Invocation;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>The page that <c>--help</c> shows, in the caller's language.</summary>
internal sealed class HelpPage(string language) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Good;
    }

    public static string PathOf(Command command)
    {
        var above = command.Parents.OfType<Command>().FirstOrDefault();
        return above is null ? "wfe" : $"{PathOf(above)} {command.Name}";
    }

    private void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Say("Cách gọi", "Usage")}: {Usage(command)}");
        Section(output, Say("Lệnh", "Commands"), command.Subcommands.Select(inner => (inner.Name, inner.Description)));
        Section(output, Say("Tham số", "Arguments"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, Say("Tùy chọn", "Options"), OptionsOf(command).Select(option => (Shown(option), option.Description)));
        output.WriteLine();
        output.WriteLine(Say(
            "Mã thoát: 0 tốt; 1 có phát hiện hoặc chạy hỏng; 2 gọi sai, thiếu tệp.",
            "Exit codes: 0 good; 1 findings or a failed run; 2 a bad call, a missing file."));
    }

    private string Usage(Command command)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name);
        var inner = command.Subcommands.Count > 0 ? [Say("LỆNH", "COMMAND")] : Array.Empty<string>();
        return string.Join(' ', [PathOf(command), .. inner, .. arguments, $"[{Say("tùy chọn", "options")}]"]);
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return command.Options.Concat(above);
    }

    private static string Shown(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is "-h").Prepend(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? About)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, about) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{about}");
        }
    }

    private string Say(string vi, string en) => new Sentence(vi, en).In(language);
}
