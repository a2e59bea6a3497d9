using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

internal sealed class NameTarget(Name name) : Target
{
    public Name Name { get; } = name;

    public override void Resolve(Resolver resolver) => Name.BindTarget(resolver);

    public override void Assign(Frame frame, Js value, bool first)
    {
        if (first)
        {
            Name.Initialize(frame, value);
        }
        else
        {
            Name.Store(frame, value);
        }
    }

    public override Js Update(Frame frame, Change change)
    {
        if (change.Apply(frame, Name.Evaluate(frame), out var fresh, out var answer))
        {
            Name.Store(frame, fresh);
        }

        return answer;
    }
}
