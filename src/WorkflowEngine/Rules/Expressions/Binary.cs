using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
    BitAnd,
    BitOr,
    BitXor,
    ShiftLeft,
    ShiftRight,
    ShiftRightUnsigned,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Same,
    NotSame,
    Equal,
    NotEqual,
    In,
    InstanceOf,
}

internal sealed class Binary(BinaryOperator kind, Node left, Node right, int at) : Node(at)
{
    private Node _left = left;
    private Node _right = right;

    public override Node Resolve(Resolver resolver)
    {
        _left = resolver.Visit(_left);
        _right = resolver.Visit(_right);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Step();
        var left = _left.Evaluate(frame);
        var right = _right.Evaluate(frame);
        if (left.IsNumber && right.IsNumber)
        {
            switch (kind)
            {
                case BinaryOperator.Less:
                    return left.Num < right.Num;
                case BinaryOperator.LessOrEqual:
                    return left.Num <= right.Num;
                case BinaryOperator.Greater:
                    return left.Num > right.Num;
                case BinaryOperator.GreaterOrEqual:
                    return left.Num >= right.Num;
                case BinaryOperator.Same:
                    return left.Num == right.Num;
                case BinaryOperator.Subtract:
                    return left.Num - right.Num;
                case BinaryOperator.Multiply:
                    return left.Num * right.Num;
            }
        }

        run.At = At;
        return Operators.Apply(run, kind, left, right);
    }
}

/// <summary><c>a + b + c …</c>, flat, so that a long sum does not nest.</summary>
internal sealed class Sum(List<Node> terms, int at) : Node(at)
{
    private Node[] _terms = [];

    public void Add(Node term) => terms.Add(term);

    public override Node Resolve(Resolver resolver)
    {
        _terms = [.. terms];
        resolver.Visit(_terms);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        var sum = _terms[0].Evaluate(frame);
        for (var i = 1; i < _terms.Length; i++)
        {
            run.Step();
            var term = _terms[i].Evaluate(frame);
            if (sum.IsNumber && term.IsNumber)
            {
                sum = sum.Num + term.Num;
                continue;
            }

            run.At = At;
            sum = Operators.Add(run, sum, term);
        }

        return sum;
    }
}
