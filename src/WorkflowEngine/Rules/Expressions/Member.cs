using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary><c>target.name</c> or <c>target[key]</c>, with or without a question mark.</summary>
internal abstract class Access(Node target, bool optional, int at) : Node(at)
{
    public Node Target { get; private set; } = target;

    public bool Optional { get; } = optional;

    public override Node Resolve(Resolver resolver)
    {
        Target = resolver.Visit(Target);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        var target = Target.Evaluate(frame);
        return target.IsCut || (Optional && target.IsNullish) ? Js.Cut : Read(frame, target);
    }

    public abstract Js Read(Frame frame, Js target);
}

internal sealed class Member(Node target, int at, string name, bool optional) : Access(target, optional, at)
{
    public string Name { get; } = name;

    public override Node Resolve(Resolver resolver)
    {
        base.Resolve(resolver);
        if (Target is VariablesNode)
        {
            resolver.Outsider(RuleNameKind.Variable, Name, At);
            return new VariableRead(Name, At);
        }

        if (Target is BuiltIn builtIn)
        {
            return Outside.OfBuiltIn(builtIn, Name, At) ?? this;
        }

        return this;
    }

    public override Js Read(Frame frame, Js target)
    {
        frame.Run.At = At;
        return Properties.Get(frame.Run, target, Name);
    }
}

internal sealed class Item(Node target, Node key, bool optional, int at) : Access(target, optional, at)
{
    public Node Key { get; private set; } = key;

    public override Node Resolve(Resolver resolver)
    {
        base.Resolve(resolver);
        Key = resolver.Visit(Key);
        return this;
    }

    public override Js Read(Frame frame, Js target)
    {
        var key = Key.Evaluate(frame);
        frame.Run.At = At;
        return Properties.Get(frame.Run, target, key);
    }
}

/// <summary>Ends a chain of which some link had a question mark.</summary>
internal sealed class OptionalChain(Node chain, int at) : Node(at)
{
    public Node Chain { get; private set; } = chain;

    public override Node Resolve(Resolver resolver)
    {
        Chain = resolver.Visit(Chain);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var value = Chain.Evaluate(frame);
        return value.IsCut ? default : value;
    }
}
