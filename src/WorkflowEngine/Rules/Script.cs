using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Rules.Syntax;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules;

/// <summary>
/// A rule: a script in a subset of ECMAScript 2020 that always ends. It is read once and may be run any number of times, by any
/// number of threads at once. Its answer is what it returns, or the value of its last expression.
/// </summary>
public sealed class Script
{
    private readonly Statement[] _body;
    private readonly Scope _scope;
    private readonly SourceText _text;
    private readonly int _height;

    private Script(string source, Statement[] body, Scope scope, Resolver resolver)
    {
        Source = source;
        _text = new SourceText(source);
        _body = body;
        _scope = scope;
        _height = resolver.Function(scope, () =>
        {
            foreach (var statement in body)
            {
                resolver.Visit(statement);
            }
        });
        resolver.Settle();
        Names =
        [
            .. resolver.Outside.Select(name =>
            {
                var (line, column) = _text.Position(name.At);
                return new RuleName(name.Kind, name.Name, line, column);
            }),
        ];
    }

    public string Source { get; }

    /// <summary>What the script reads and writes outside of itself under a name that stands in its source, each once.</summary>
    public IReadOnlyList<RuleName> Names { get; }

    public static ScriptParse Parse(string source)
    {
        try
        {
            if (source.Length > Limits.Source)
            {
                throw new SourceFault(
                    new Sentence($"Quy tắc dài quá {Limits.Source} ký tự; hãy chia nhỏ.", $"The rule is longer than {Limits.Source} characters; split it."),
                    Limits.Source);
            }

            var body = new Parser(source).ReadScript(out var scope, out var assigned);
            return new ScriptParse(new Script(source, body, scope, new Resolver(assigned)));
        }
        catch (SourceFault fault)
        {
            var (line, column) = new SourceText(source).Position(fault.At);
            return new ScriptParse(new RuleFault(RuleFaultKind.Syntax, fault.Sentence, line, column));
        }
    }

    /// <summary>Runs the script. What it wrote is handed to the context only when it came to an answer.</summary>
    public RuleResult Run(RuleContext context, RuleBudget budget)
    {
        var run = new Run(context, budget);
        try
        {
            var answer = Export.Of(run, Evaluate(run));
            run.Commit();
            return new RuleResult(answer, null, run.FuelUsed, run.BytesUsed);
        }
        catch (Thrown thrown)
        {
            return Failed(run, Faults.Of(thrown, out var at), at);
        }
        catch (BudgetSpent spent)
        {
            return Failed(run, (spent.Kind, Faults.Spent(spent.Kind, budget)), run.At);
        }
    }

    private Js Evaluate(Run run)
    {
        run.Enter(_height);
        run.Step();
        run.Grow(Frame.Bytes);
        run.GrowArray(_scope.Function.Slots);
        var frame = new Frame(run, new Js[_scope.Function.Slots], [], default);
        _scope.Enter(frame);
        foreach (var statement in _body)
        {
            if (statement.Execute(frame) == Signal.Return)
            {
                break;
            }
        }

        run.Leave(_height);
        return frame.Answer;
    }

    private RuleResult Failed(Run run, (RuleFaultKind Kind, Sentence Sentence) fault, int at)
    {
        var (line, column) = _text.Position(at);
        return new RuleResult(Value.Null, new RuleFault(fault.Kind, fault.Sentence, line, column), run.FuelUsed, run.BytesUsed);
    }
}
