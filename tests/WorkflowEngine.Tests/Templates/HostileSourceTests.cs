using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Tests.Templates;

public sealed class HostileSourceTests
{
    private static readonly string[] Words =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "\n", ";", "if", "else", "end", "for", "in", "while", "case", "when", "func", "ret", "do",
        "with", "wrap", "capture", "import", "readonly", "break", "continue", "include", "this", "empty", "null", "true", "$0", "$$", "$x",
        "x", "f", "dossier", "numbers", "1", "2.5", "0x1f", "1e30", "3m", "'a'", "`c`", "$\"{", "}\"", "(", ")", "[", "]", "{", "}", "..",
        ",", ":", ".", "?.", "?", "??", "=", "+=", "==", "<", "<<", "+", "-", "*", "//", "%", "++", "&&", "|", "^", "@", "#", "limit:",
        "reversed", "for.index", ".size", ".empty?",
    ];

    private static readonly string[] Values =
    [
        "1", "0", "-1", "2147483647", "1e30", "2.5", "(0.0 / 0.0)", "3m", "79228162514264337593543950335m", "2f", "'a'", "''", "'%F %q %'",
        "'2024-05-07'", "'0001-01-01'", "'9999-12-31'", "'N2'", "'['", "'vi-VN'", "null", "true", "x", "numbers", "dossier", "[]", "{}",
        "1..3", "empty", "@string.size", "date.now", "(timespan.from_days 1)", "this", "string", "(do; ret $0; end)", "'{'",
    ];

    private static readonly string[] Functions =
    [
        .. WorkflowEngine.Templates.Builtins.Library.Groups.SelectMany(group => group.Names.Select(name => $"{group.Name}.{name}")),
    ];

    [Fact]
    public void Answers_whatever_it_is_given_with_a_text_or_a_fault()
    {
        var sources = Gen.Elements(Words).ArrayOf().Select(words => "{{ " + string.Join(' ', words));

        Prop.ForAll(sources.ToArbitrary(), Answers).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void Answers_every_call_of_a_built_in_with_a_text_or_a_fault()
    {
        var sources =
            from function in Gen.Elements(Functions)
            from arguments in Gen.Elements(Values).ArrayOf()
            from next in Gen.Elements(Functions)
            select $"{{{{ x = [1, 'b']; {function} {string.Join(' ', arguments.Take(4))} | {next} {string.Join(' ', arguments.Skip(4).Take(2))} }}}}";

        Prop.ForAll(sources.ToArbitrary(), Answers).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    private static bool Answers(string source)
    {
        var parse = Template.Parse("letter.html", source);
        if (parse.Template is null)
        {
            return parse.Faults.Count > 0 && parse.Faults.All(fault => fault.Line >= 1 && fault.Column >= 1);
        }

        var budget = new TemplateBudget { Fuel = 50_000, Bytes = 4_000_000 };
        var result = parse.Template.Render(Letter.Input(include: _ => parse.Template), budget);
        return parse.Template.Reads is not null && (result.Text is null) != (result.Fault is null);
    }
}
