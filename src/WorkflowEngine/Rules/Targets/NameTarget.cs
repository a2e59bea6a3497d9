using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

internal sealed class NameTarget(Name name) : Target
{
    private bool _declared;

    public Name Name { get; } = name;

    public override void Resolve(Resolver resolver)
    {
        _declared = Name.TryBind(resolver);
        if (!_declared)
        {
            Outside.RefuseWrite(resolver, Name);
        }
    }

    public override void Assign(Frame frame, Js value, bool first)
    {
        if (!_declared)
        {
            throw Undeclared(frame);
        }

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
        if (!_declared)
        {
            throw Undeclared(frame);
        }

        if (change.Apply(frame, Name.Evaluate(frame), out var fresh, out var answer))
        {
            Name.Store(frame, fresh);
        }

        return answer;
    }

    private Thrown Undeclared(Frame frame)
    {
        frame.Run.At = Name.At;
        return frame.Run.NameError(
            $"\"{Name.Text}\" chưa được khai báo; hãy khai báo bằng let trước khi gán.",
            $"\"{Name.Text}\" is not declared; declare it with let before setting it.");
    }
}
