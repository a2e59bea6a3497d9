using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Statements;

/// <summary>if … else if … else, flat, so that a long list of cases does not nest.</summary>
internal sealed class If((Node Test, Statement Then)[] cases, Statement? otherwise, int at) : Statement(at)
{
    private readonly (Node Test, Statement Then)[] _cases = cases;

    public override void Resolve(Resolver resolver)
    {
        for (var i = 0; i < _cases.Length; i++)
        {
            _cases[i].Test = resolver.Visit(_cases[i].Test);
            resolver.Visit(_cases[i].Then);
        }

        if (otherwise is not null)
        {
            resolver.Visit(otherwise);
        }
    }

    public override Signal Execute(Frame frame)
    {
        foreach (var (test, then) in _cases)
        {
            frame.Run.Step();
            if (Coerce.Boolean(test.Evaluate(frame)))
            {
                return then.Execute(frame);
            }
        }

        return otherwise?.Execute(frame) ?? Signal.Normal;
    }
}

/// <summary>One case of a switch; the test is null for default.</summary>
internal sealed class SwitchCase(Node? test, Statement[] body)
{
    public Node? Test { get; private set; } = test;

    public Statement[] Body { get; } = body;

    public void Resolve(Resolver resolver)
    {
        Test = resolver.VisitOptional(Test);
        foreach (var statement in Body)
        {
            resolver.Visit(statement);
        }
    }
}

internal sealed class Switch(Node subject, Scope scope, SwitchCase[] cases, int at) : Statement(at)
{
    private Node _subject = subject;

    public override void Resolve(Resolver resolver)
    {
        _subject = resolver.Visit(_subject);
        resolver.Open(scope);
        foreach (var one in cases)
        {
            one.Resolve(resolver);
        }

        resolver.Close();
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        var subject = _subject.Evaluate(frame);
        scope.Enter(frame);
        for (var i = Find(frame, subject); i < cases.Length; i++)
        {
            foreach (var statement in cases[i].Body)
            {
                var signal = statement.Execute(frame);
                if (signal == Signal.Break && frame.Label is null)
                {
                    return Signal.Normal;
                }

                if (signal != Signal.Normal)
                {
                    return signal;
                }
            }
        }

        return Signal.Normal;
    }

    private int Find(Frame frame, Js subject)
    {
        var otherwise = cases.Length;
        for (var i = 0; i < cases.Length; i++)
        {
            frame.Run.Step();
            if (cases[i].Test is not { } test)
            {
                otherwise = i;
                continue;
            }

            var value = test.Evaluate(frame);
            frame.Run.At = test.At;
            if (Operators.Same(frame.Run, subject, value))
            {
                return i;
            }
        }

        return otherwise;
    }
}

internal sealed class Throw(Node value, int at) : Statement(at)
{
    private Node _value = value;

    public override void Resolve(Resolver resolver) => _value = resolver.Visit(_value);

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        throw frame.Run.Throw(_value.Evaluate(frame), At);
    }
}
