using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal enum MemberKind
{
    Data,
    Getter,
    Setter,
    Spread,
}

/// <summary>One member of an object literal: a fixed name or a computed key, and a value.</summary>
internal sealed class LiteralMember(MemberKind kind, string? name, Node? key, Node value)
{
    public MemberKind Kind { get; } = kind;

    public string? Name { get; } = name;

    public Node? Key { get; private set; } = key;

    public Node Value { get; private set; } = value;

    /// <summary>The default in <c>{a = 1}</c>, which only a pattern may have.</summary>
    public Node? Default { get; init; }

    public void Resolve(Resolver resolver)
    {
        Key = resolver.VisitOptional(Key);
        Value = resolver.Visit(Value);
    }
}

internal sealed class ObjectLiteral(LiteralMember[] members, int at) : Node(at)
{
    public LiteralMember[] Members { get; } = members;

    public override Node Resolve(Resolver resolver)
    {
        foreach (var member in Members)
        {
            member.Resolve(resolver);
        }

        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Pay(1 + Members.Length);
        var data = new JsObject(run, Members.Length);
        foreach (var member in Members)
        {
            var key = member.Name ?? (member.Key is null ? string.Empty : Coerce.Key(run, member.Key.Evaluate(frame)));
            var value = member.Value.Evaluate(frame);
            run.At = At;
            switch (member.Kind)
            {
                case MemberKind.Data:
                    data.Define(run, key, value);
                    break;
                case MemberKind.Getter:
                    data.SetProperty(run, key, value.Function, null);
                    break;
                case MemberKind.Setter:
                    data.SetProperty(run, key, null, value.Function);
                    break;
                default:
                    ObjectFunctions.Copy(run, data, value);
                    break;
            }
        }

        return data;
    }
}
