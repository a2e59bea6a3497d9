using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Syntax;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Expressions;

/// <summary>Names that the script does not declare: the language's own, the dossier's, and what rules may not use.</summary>
internal static class Outside
{
    public static Node Of(Resolver resolver, string name, int at)
    {
        if (name == "variables")
        {
            return new VariablesNode(at);
        }

        if (Globals.TryFind(name, out var value))
        {
            return new BuiltIn(name, value, at);
        }

        if (Refusals.Of(name) is { } sentence)
        {
            throw new SourceFault(sentence, at);
        }

        return new GlobalRead(resolver, name, at);
    }

    /// <summary>Members of built-in objects that are refused or computed; null for all others.</summary>
    public static Node? OfBuiltIn(BuiltIn builtIn, string member, int at)
    {
        switch (builtIn.Name, member)
        {
            case ("Math", "random"):
                throw new SourceFault(Refusals.Random, at);
            case ("Object", "create" or "defineProperty" or "defineProperties" or "setPrototypeOf" or "getPrototypeOf" or "getOwnPropertyDescriptor" or "getOwnPropertyDescriptors"):
                throw new SourceFault(Refusals.Prototype, at);
            case ("dates", "today"):
                return new TodayNode(at);
            default:
                return null;
        }
    }

    /// <summary>An undeclared name that is assigned: what it is before that. The language's own names cannot be assigned.</summary>
    public static GlobalRead Written(Resolver resolver, Name name) => Of(resolver, name.Text, name.At) as GlobalRead ?? throw new SourceFault(
        new Sentence(
            $"\"{name.Text}\" là tên có sẵn nên không gán được; hãy dùng biến riêng.",
            $"\"{name.Text}\" is built in and cannot be set; use a variable of your own."),
        name.At);

    /// <summary>Notes what a call with literal names reads or writes.</summary>
    public static void Note(Resolver resolver, string function, Call call)
    {
        var first = TextAt(call, 0);
        switch (function)
        {
            case "getVariable" when first is not null:
                resolver.Outsider(RuleNameKind.Variable, first, call.At);
                break;
            case "setVariable" when first is not null:
                resolver.Outsider(RuleNameKind.VariableWrite, first, call.At);
                break;
            case "getInput" when first is not null:
                resolver.Outsider(RuleNameKind.Input, first, call.At);
                break;
            case "getOutputFrom" when first is not null && TextAt(call, 1) is { } output:
                resolver.Outsider(RuleNameKind.Output, first + "/" + output, call.At);
                break;
            case "setOutcome" when first is not null:
                resolver.Outsider(RuleNameKind.Outcome, first, call.At);
                break;
            case "setOutcomes" when call.Args is [ArrayLiteral outcomes, ..]:
                foreach (var outcome in outcomes.Items)
                {
                    if (outcome is Literal { Value.Ref: string text })
                    {
                        resolver.Outsider(RuleNameKind.Outcome, text, call.At);
                    }
                }

                break;
        }
    }

    private static string? TextAt(Call call, int place) =>
        place < call.Args.Length && call.Args[place] is Literal { Value.Ref: string text } ? text : null;
}

/// <summary>Something of the language itself.</summary>
internal sealed class BuiltIn(string name, Js value, int at) : Node(at)
{
    public string Name { get; } = name;

    public override Node Resolve(Resolver resolver) => this;

    public override Js Evaluate(Frame frame) => value;
}

/// <summary><c>dates.today</c>.</summary>
internal sealed class TodayNode(int at) : Node(at)
{
    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        frame.Run.At = At;
        return DateFunctions.Today(frame.Run);
    }
}

/// <summary>The object <c>variables</c> as a whole.</summary>
internal sealed class VariablesNode(int at) : Node(at)
{
    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        return new JsVariables(frame.Run);
    }
}

/// <summary><c>variables.X</c>.</summary>
internal sealed class VariableRead(string name, int at) : Node(at)
{
    public string Name { get; } = name;

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        if (run.TryReadVariable(Name, out var value))
        {
            return value;
        }

        return run.Context.VariableOf(Name) is { } real && run.TryReadVariable(real, out value) ? value : default;
    }
}

/// <summary>A name that only the context can know.</summary>
internal sealed class GlobalRead : Node
{
    private readonly string? _accessor;
    private readonly bool _writes;

    public GlobalRead(Resolver resolver, string name, int at)
        : base(at)
    {
        Name = name;
        if (name.Length > 3 && !char.IsLower(name[3]))
        {
            _accessor = name.StartsWith("get", StringComparison.Ordinal) || name.StartsWith("set", StringComparison.Ordinal) ? name[3..] : null;
            _writes = name[0] == 's';
        }

        resolver.Outsider(
            _accessor is null ? RuleNameKind.Global : _writes ? RuleNameKind.SetAccessor : RuleNameKind.GetAccessor,
            _accessor ?? name,
            at);
    }

    public string Name { get; }

    /// <summary>typeof a name that nobody knows is no error.</summary>
    public bool Lenient { get; set; }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Step();
        if (run.TryReadGlobal(Name, out var value))
        {
            return value;
        }

        run.At = At;
        if (_accessor is not null)
        {
            return Accessor(run, _accessor);
        }

        return Lenient
            ? default
            : throw run.NameError(
                $"Không có gì tên \"{Name}\"; hãy khai báo, hoặc kiểm tra cách viết.",
                $"There is nothing called \"{Name}\"; declare it or check its spelling.");
    }

    private AccessorFunction Accessor(Run run, string accessor) => new(run, accessor, _writes);
}
