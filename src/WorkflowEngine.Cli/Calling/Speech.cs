using System.CommandLine;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>What commands are built with: their words in the caller's language, and the options that all of them share.</summary>
internal sealed class Speech
{
    private readonly Terminal _terminal;
    private readonly string _language;

    public Speech(Terminal terminal, string language)
    {
        _terminal = terminal;
        _language = language;
        Json = Flag("--json", new Sentence("In kết quả dạng JSON cho chương trình khác đọc.", "Print JSON, for programs to read."));
        Json.Recursive = true;
        Lang = Text("--lang", "vi|en", new Sentence("Ngôn ngữ của thông báo; mặc định là vi.", "Language of the messages; vi unless given."));
        Lang.Recursive = true;
        Lang.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("vi" or "en"))
            {
                result.AddError(Say(new Sentence(
                    $"Ngôn ngữ phải là vi hoặc en; nhưng gặp “{token.Value}”.",
                    $"The language is vi or en; found “{token.Value}”.")));
            }
        });
    }

    public Option<bool> Json { get; }

    public Option<string?> Lang { get; }

    public string Say(Sentence sentence) => sentence.In(_language);

    public Option<bool> Flag(string name, Sentence about) => new(name) { Description = Say(about) };

    public Option<string?> Text(string name, string value, Sentence about) =>
        new(name) { Description = Say(about), HelpName = value };

    /// <summary>Paths or texts given by their place in the call; at least one.</summary>
    public Argument<string[]> Several(string name, Sentence about) =>
        new(name) { Description = Say(about), Arity = ArgumentArity.OneOrMore };

    public Argument<string> One(string name, Sentence about) => new(name) { Description = Say(about) };

    /// <summary>A command with its options, and what it does.</summary>
    public Command Command(string name, Sentence about, IEnumerable<Symbol> symbols, Func<Call, ParseResult, CancellationToken, Task<int>> act)
    {
        var command = new Command(name, Say(about));
        foreach (var symbol in symbols)
        {
            switch (symbol)
            {
                case Argument argument:
                    command.Add(argument);
                    break;
                case Option option:
                    command.Add(option);
                    break;
                case Command inner:
                    command.Add(inner);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(symbols), symbol.Name, "Expected an argument, an option or a command.");
            }
        }

        command.SetAction((call, cancelled) => act(new Call(_terminal, _language, call.GetValue(Json)), call, cancelled));
        return command;
    }
}
