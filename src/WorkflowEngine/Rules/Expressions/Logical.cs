using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal enum LogicalOperator
{
    And,
    Or,
    Coalesce,
}

/// <summary><c>a || b || c …</c>, flat, so that a long list of cases does not nest.</summary>
internal sealed class Logical(LogicalOperator kind, List<Node> operands, int at) : Node(at)
{
    private Node[] _operands = [];

    public LogicalOperator Kind => kind;

    public void Add(Node operand) => operands.Add(operand);

    public override Node Resolve(Resolver resolver)
    {
        _operands = [.. operands];
        resolver.Visit(_operands);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var value = _operands[0].Evaluate(frame);
        for (var i = 1; i < _operands.Length; i++)
        {
            frame.Run.Step();
            if (Decides(kind, value))
            {
                return value;
            }

            value = _operands[i].Evaluate(frame);
        }

        return value;
    }

    /// <summary>Whether the left side is the answer already.</summary>
    public static bool Decides(LogicalOperator kind, Js left) => kind switch
    {
        LogicalOperator.And => !Coerce.Boolean(left),
        LogicalOperator.Or => Coerce.Boolean(left),
        _ => !left.IsNullish,
    };
}

internal sealed class Conditional(Node test, Node then, Node otherwise, int at) : Node(at)
{
    private Node _test = test;
    private Node _then = then;
    private Node _otherwise = otherwise;

    public override Node Resolve(Resolver resolver)
    {
        _test = resolver.Visit(_test);
        _then = resolver.Visit(_then);
        _otherwise = resolver.Visit(_otherwise);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        return Coerce.Boolean(_test.Evaluate(frame)) ? _then.Evaluate(frame) : _otherwise.Evaluate(frame);
    }
}

/// <summary><c>a, b, c</c>: the last one's value.</summary>
internal sealed class Sequence(Node[] parts, int at) : Node(at)
{
    public override Node Resolve(Resolver resolver)
    {
        resolver.Visit(parts);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        Js value = default;
        foreach (var part in parts)
        {
            frame.Run.Step();
            value = part.Evaluate(frame);
        }

        return value;
    }
}

internal sealed class This(int at) : Node(at)
{
    public override Js Evaluate(Frame frame) => frame.This;
}

/// <summary>An expression in parentheses, which is no target of an assignment by pattern and ends an optional chain.</summary>
internal sealed class Parenthesized(Node inner, int at) : Node(at)
{
    public Node Inner { get; } = inner;

    public override Node Resolve(Resolver resolver) => resolver.Visit(Inner);

    public override Js Evaluate(Frame frame) => Inner.Evaluate(frame);
}
