using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

/// <summary>One member of an object pattern: from a fixed name or a computed key, to a target.</summary>
internal sealed class PatternMember(string? name, Node? key, Target target)
{
    private Node? _key = key;

    public Target Target { get; } = target;

    public string KeyOf(Frame frame) => name ?? Coerce.Key(frame.Run, _key!.Evaluate(frame));

    public void Resolve(Resolver resolver)
    {
        _key = resolver.VisitOptional(_key);
        resolver.Visit(Target);
    }
}

/// <summary><c>{a, b: c = 1, ...rest}</c>.</summary>
internal sealed class ObjectPattern(PatternMember[] members, Target? rest, int at) : Target
{
    public override void Resolve(Resolver resolver)
    {
        foreach (var member in members)
        {
            member.Resolve(resolver);
        }

        resolver.Visit(rest);
    }

    public override void Assign(Frame frame, Js value, bool first)
    {
        var run = frame.Run;
        run.Pay(1 + members.Length);
        run.At = at;
        if (value.IsNullish)
        {
            throw run.TypeError(
                $"Không tách được thành phần từ {Operators.TypeOf(value)}; hãy kiểm tra giá trị có tồn tại, ví dụ bằng ?? {{}}.",
                $"Nothing can be taken out of {Operators.TypeOf(value)}; check that the value is there, for example with ?? {{}}.");
        }

        var taken = rest is null ? null : new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var key = member.KeyOf(frame);
            taken?.Add(key);
            member.Target.Assign(frame, Properties.Get(run, value, key), first);
        }

        if (rest is not null)
        {
            run.Grow(40L * members.Length);
            var left = new JsObject(run, 0);
            ObjectFunctions.Copy(run, left, value, taken);
            rest.Assign(frame, left, first);
        }
    }
}
