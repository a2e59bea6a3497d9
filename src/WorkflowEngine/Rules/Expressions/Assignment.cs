using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Expressions;

/// <summary><c>target = value</c>.</summary>
internal sealed class Assignment(Node left, Target target, Node value, int at) : Node(at)
{
    private Node _value = value;

    /// <summary>The left side as it was written, for a pattern's default.</summary>
    public Node Left { get; } = left;

    public Node Value => _value;

    public override Node Resolve(Resolver resolver)
    {
        target.Resolve(resolver);
        _value = resolver.Visit(_value);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        return target.AssignFrom(frame, _value);
    }
}

/// <summary>An assignment that reads its target first.</summary>
internal abstract class Change(Target target, int at) : Node(at)
{
    public override Node Resolve(Resolver resolver)
    {
        target.Resolve(resolver);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        return target.Update(frame, this);
    }

    /// <summary>From the old value the new one and the expression's own; false to leave the target as it is.</summary>
    public abstract bool Apply(Frame frame, Js old, out Js fresh, out Js answer);
}

/// <summary><c>target += value</c> and its like.</summary>
internal sealed class CompoundAssignment(BinaryOperator kind, Target target, Node value, int at) : Change(target, at)
{
    private Node _value = value;

    public override Node Resolve(Resolver resolver)
    {
        base.Resolve(resolver);
        _value = resolver.Visit(_value);
        return this;
    }

    public override bool Apply(Frame frame, Js old, out Js fresh, out Js answer)
    {
        var right = _value.Evaluate(frame);
        frame.Run.At = At;
        fresh = answer = Operators.Apply(frame.Run, kind, old, right);
        return true;
    }
}

/// <summary><c>target ??= value</c> and its like.</summary>
internal sealed class LogicalAssignment(LogicalOperator kind, Target target, Node value, int at) : Change(target, at)
{
    private Node _value = value;

    public override Node Resolve(Resolver resolver)
    {
        base.Resolve(resolver);
        _value = resolver.Visit(_value);
        return this;
    }

    public override bool Apply(Frame frame, Js old, out Js fresh, out Js answer)
    {
        if (Logical.Decides(kind, old))
        {
            fresh = answer = old;
            return false;
        }

        fresh = answer = _value.Evaluate(frame);
        return true;
    }
}

/// <summary><c>target++</c>, <c>--target</c>.</summary>
internal sealed class Increment(Target target, int by, bool prefix, int at) : Change(target, at)
{
    public override bool Apply(Frame frame, Js old, out Js fresh, out Js answer)
    {
        frame.Run.At = At;
        var number = Coerce.Number(frame.Run, old);
        fresh = number + by;
        answer = prefix ? fresh : number;
        return true;
    }
}
