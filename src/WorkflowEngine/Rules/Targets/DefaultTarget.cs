using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

/// <summary>A target with a value for when it is given undefined.</summary>
internal sealed class DefaultTarget(Target inner, Node value) : Target
{
    private Node _value = value;

    public Target Inner { get; } = inner;

    public override void Resolve(Resolver resolver)
    {
        Inner.Resolve(resolver);
        _value = resolver.Visit(_value);
    }

    public override void Assign(Frame frame, Js value, bool first) =>
        Inner.Assign(frame, value.IsUndefined ? _value.Evaluate(frame) : value, first);
}
