using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    /// <summary>Reads a name or pattern and declares what is in it; answers the name too when it is one.</summary>
    private (Target Target, Name? Name) ReadBindingTarget(BindingKind kind)
    {
        Descend();
        if (_token.Kind != TokenKind.Name && !_token.Is("[") && !_token.Is("{"))
        {
            throw Expected("một tên hoặc mẫu tách", "a name or a pattern");
        }

        var node = ReadPrimary();
        var target = ToTarget(node, kind);
        _depth--;
        return (target, node as Name);
    }

    private Target ToTarget(Node node) => ToTarget(node, null);

    /// <summary>An expression as a target; with a kind its names are declared and members are not allowed.</summary>
    private Target ToTarget(Node node, BindingKind? kind)
    {
        switch (node)
        {
            case Name name:
                if (kind is null)
                {
                    _assigned.Add(name.Text);
                }
                else
                {
                    Declare(name, kind.Value);
                }

                return new NameTarget(name);
            case Parenthesized { Inner: Name or Member or Item } inner when kind is null:
                return ToTarget(inner.Inner, null);
            case Member { Optional: false } member when kind is null:
                return new MemberTarget(member.Target, member.Name, null, member.At);
            case Item { Optional: false } index when kind is null:
                return new MemberTarget(index.Target, null, index.Key, index.At);
            case ArrayLiteral array:
                return ToArrayPattern(array, kind);
            case ObjectLiteral data:
                return ToObjectPattern(data, kind);
            default:
                throw Fault("Không gán được vào đây; chỗ này cần tên biến hoặc thành phần.", "This cannot be set; a name or member is needed.", node.At);
        }
    }

    private Target ToDefaulted(Node node, BindingKind? kind) => node is Assignment assignment
        ? new DefaultTarget(ToTarget(assignment.Left, kind), assignment.Value)
        : ToTarget(node, kind);

    private ArrayPattern ToArrayPattern(ArrayLiteral array, BindingKind? kind)
    {
        var items = new List<Target?>();
        Target? rest = null;
        for (var i = 0; i < array.Items.Length; i++)
        {
            if (array.Items[i] is not Spread spread)
            {
                items.Add(array.Items[i] is { } item ? ToDefaulted(item, kind) : null);
                continue;
            }

            rest = i == array.Items.Length - 1 ? ToTarget(spread.Items, kind) : throw RestNotLast(spread.At);
        }

        return new ArrayPattern([.. items], rest, array.At);
    }

    private ObjectPattern ToObjectPattern(ObjectLiteral data, BindingKind? kind)
    {
        var members = new List<PatternMember>();
        Target? rest = null;
        foreach (var member in data.Members)
        {
            if (member.Kind == MemberKind.Spread)
            {
                rest = member == data.Members[^1] ? ToTarget(member.Value, kind) : throw RestNotLast(data.At);
                continue;
            }

            if (member.Kind != MemberKind.Data)
            {
                throw Fault("Mẫu tách không có get hay set.", "A pattern has no get or set.", data.At);
            }

            Target target;
            if (member.Default is { } value)
            {
                _shorthandDefaults.Remove(value);
                target = new DefaultTarget(ToTarget(member.Value, kind), value);
            }
            else
            {
                target = ToDefaulted(member.Value, kind);
            }

            members.Add(new PatternMember(member.Name, member.Key, target));
        }

        return new ObjectPattern([.. members], rest, data.At);
    }

    private static SourceFault RestNotLast(int at) =>
        Fault("Phần còn lại ... phải đứng cuối mẫu tách.", "The rest ... must stand last in a pattern.", at);
}
