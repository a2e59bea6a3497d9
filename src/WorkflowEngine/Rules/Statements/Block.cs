using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Statements;

internal sealed class Block(Scope scope, Statement[] body, int at) : Statement(at)
{
    public override void Resolve(Resolver resolver)
    {
        resolver.Open(scope);
        foreach (var statement in body)
        {
            resolver.Visit(statement);
        }

        resolver.Close();
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        scope.Enter(frame);
        foreach (var statement in body)
        {
            var signal = statement.Execute(frame);
            if (signal != Signal.Normal)
            {
                return signal;
            }
        }

        return Signal.Normal;
    }
}

internal sealed class Empty(int at) : Statement(at)
{
    public override void Resolve(Resolver resolver)
    {
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        return Signal.Normal;
    }
}

/// <summary>An expression as a statement; in the script itself its value is the answer so far.</summary>
internal sealed class ExpressionStatement(Node expression, bool answers, int at) : Statement(at)
{
    private Node _expression = expression;

    public override void Resolve(Resolver resolver) => _expression = resolver.Visit(_expression);

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        var value = _expression.Evaluate(frame);
        if (answers)
        {
            frame.Answer = value;
        }

        return Signal.Normal;
    }
}

/// <summary>let, const and var; without a value var changes nothing and let gives undefined.</summary>
internal sealed class Declaration((Target Target, Node? Value)[] parts, bool lexical, int at) : Statement(at)
{
    private readonly (Target Target, Node? Value)[] _parts = parts;

    /// <summary>Every part has a value.</summary>
    public bool Complete => _parts.All(part => part.Value is not null);

    /// <summary>The target when there is one part without a value, as a loop over items needs.</summary>
    public Target? Only => _parts is [{ Value: null } part] ? part.Target : null;

    public override void Resolve(Resolver resolver)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i].Target.Resolve(resolver);
            _parts[i].Value = resolver.VisitOptional(_parts[i].Value);
        }
    }

    public override Signal Execute(Frame frame)
    {
        foreach (var (target, value) in _parts)
        {
            frame.Run.Step();
            if (value is not null)
            {
                target.Assign(frame, value.Evaluate(frame), true);
            }
            else if (lexical)
            {
                target.Assign(frame, default, true);
            }
        }

        return Signal.Normal;
    }
}

internal sealed class Return(Node? value, int at) : Statement(at)
{
    private Node? _value = value;

    public override void Resolve(Resolver resolver) => _value = resolver.VisitOptional(_value);

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        frame.Answer = _value?.Evaluate(frame) ?? default;
        return Signal.Return;
    }
}

/// <summary>break and continue, with or without a label.</summary>
internal sealed class Jump(Signal signal, string? label, int at) : Statement(at)
{
    public override void Resolve(Resolver resolver)
    {
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        frame.Label = label;
        return signal;
    }
}

/// <summary>A statement that is no loop, with a label to break out of it.</summary>
internal sealed class Labelled(string[] labels, Statement body, int at) : Statement(at)
{
    public override void Resolve(Resolver resolver) => resolver.Visit(body);

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        var signal = body.Execute(frame);
        if (signal != Signal.Break || frame.Label is null || !labels.Contains(frame.Label))
        {
            return signal;
        }

        frame.Label = null;
        return Signal.Normal;
    }
}
