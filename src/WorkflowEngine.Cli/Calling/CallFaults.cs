using System.CommandLine;
using System.CommandLine.Parsing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>What is wrong with a call, in the words of this tool instead of the parser's.</summary>
internal static class CallFaults
{
    public static IReadOnlyList<Sentence> Of(ParseResult call)
    {
        if (AsksForHelp(call) || call.Errors.Count == 0)
        {
            return [];
        }

        if (call.UnmatchedTokens.Count > 0)
        {
            return [.. call.UnmatchedTokens.Select(token => new Sentence(
                $"Không có lệnh, tùy chọn hay tham số nào là “{token}” ở đây.",
                $"There is no command, option or argument “{token}” here."))];
        }

        return [.. call.Errors.Select(Tell)];
    }

    private static bool AsksForHelp(ParseResult call) =>
        call.Action is HelpPage || call.Tokens.Any(token => token.Type == TokenType.Option && token.Value is "--help" or "-h" or "-?" or "--version");

    private static Sentence Tell(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => new Sentence(
            $"Tùy chọn {option.Option.Name} thiếu giá trị.",
            $"The option {option.Option.Name} lacks its value."),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => new Sentence(
            $"Tùy chọn {option.Option.Name} thiếu giá trị.",
            $"The option {option.Option.Name} lacks its value."),
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, Tokens.Count: > 1 } option => new Sentence(
            $"Tùy chọn {option.Option.Name} chỉ được ghi một lần.",
            $"The option {option.Option.Name} may be given once only."),
        ArgumentResult { Tokens.Count: 0 } argument => new Sentence(
            $"Thiếu tham số {argument.Argument.Name}.",
            $"The argument {argument.Argument.Name} is missing."),
        CommandResult { Command.Subcommands.Count: > 0 } => new Sentence("Thiếu tên lệnh.", "The command is missing."),
        CommandResult command => Missing(command),
        _ => new Sentence(error.Message, error.Message),
    };

    private static Sentence Missing(CommandResult command)
    {
        var missing = string.Join(", ", command.Command.Options.Where(option => option.Required && command.GetResult(option) is null).Select(option => option.Name)
            .Concat(command.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && command.GetResult(argument) is not { Tokens.Count: > 0 })
                .Select(argument => argument.Name)));
        return new Sentence($"Thiếu {missing}.", $"Missing: {missing}.");
    }
}
