using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
    BitNot,
    TypeOf,
    Void,
}

internal sealed class Unary(UnaryOperator kind, Node operand, int at) : Node(at)
{
    private Node _operand = operand;

    public override Node Resolve(Resolver resolver)
    {
        _operand = resolver.Visit(_operand);
        if (kind == UnaryOperator.TypeOf)
        {
            (_operand as Name)?.BeLenient();
            if (_operand is GlobalRead global)
            {
                global.Lenient = true;
            }
        }

        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Step();
        var value = _operand.Evaluate(frame);
        if (kind == UnaryOperator.Not)
        {
            return !Coerce.Boolean(value);
        }

        run.At = At;
        return kind switch
        {
            UnaryOperator.Minus => -Coerce.Number(run, value),
            UnaryOperator.Plus => Coerce.Number(run, value),
            UnaryOperator.BitNot => (double)~Coerce.Int32(run, value),
            UnaryOperator.TypeOf => Operators.TypeOf(value),
            _ => default,
        };
    }
}

/// <summary><c>delete</c> of a member.</summary>
internal sealed class Delete(Node operand, int at) : Node(at)
{
    private Node _operand = operand;

    public override Node Resolve(Resolver resolver)
    {
        _operand = resolver.Visit(_operand);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Step();
        if ((_operand is OptionalChain chain ? chain.Chain : _operand) is not Access access)
        {
            _operand.Evaluate(frame);
            return true;
        }

        var target = access.Target.Evaluate(frame);
        if (target.IsCut || (access.Optional && target.IsNullish))
        {
            return true;
        }

        var key = access is Member member ? member.Name : Coerce.Key(run, ((Item)access).Key.Evaluate(frame));
        run.At = At;
        return target.Object is { } data ? data.Delete(run, key) : target.IsNullish ? throw Properties.OfNothing(run, target, key) : true;
    }
}
