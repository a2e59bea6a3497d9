using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

/// <summary><c>target.name</c> (the key is null) or <c>target[key]</c>.</summary>
internal sealed class MemberTarget(Node owner, string? name, Node? key, int at) : Target
{
    private Node _owner = owner;
    private Node? _key = key;

    public override void Resolve(Resolver resolver)
    {
        _owner = resolver.Visit(_owner);
        _key = resolver.VisitOptional(_key);
        if (_owner is VariablesNode && name is not null)
        {
            resolver.Outsider(RuleNameKind.VariableWrite, name, at);
        }
    }

    public override void Assign(Frame frame, Js value, bool first)
    {
        var owner = _owner.Evaluate(frame);
        Write(frame, owner, ReadKey(frame), value);
    }

    public override Js AssignFrom(Frame frame, Node value)
    {
        var owner = _owner.Evaluate(frame);
        var key = ReadKey(frame);
        var given = value.Evaluate(frame);
        Write(frame, owner, key, given);
        return given;
    }

    public override Js Update(Frame frame, Change change)
    {
        var owner = _owner.Evaluate(frame);
        var key = ReadKey(frame);
        if (!owner.IsNullish && !key.IsNumber)
        {
            key = Coerce.Key(frame.Run, key);
        }

        frame.Run.At = at;
        var old = Properties.Get(frame.Run, owner, key);
        if (change.Apply(frame, old, out var fresh, out var answer))
        {
            Write(frame, owner, key, fresh);
        }

        return answer;
    }

    private Js ReadKey(Frame frame) => name is not null ? name : _key!.Evaluate(frame);

    private void Write(Frame frame, Js owner, Js key, Js value)
    {
        frame.Run.At = at;
        Properties.Set(frame.Run, owner, key, value);
    }
}
