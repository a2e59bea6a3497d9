using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Syntax;

internal enum UnaryOperator : byte
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}

internal sealed class Unary(Span span, UnaryOperator @operator, Expression operand) : Expression(span)
{
    public UnaryOperator Operator { get; } = @operator;

    public Expression Operand { get; } = operand;

    public override string Kind => "unary expression";

    public override IEnumerable<Node?> Children => [Operand];

    public override object? Evaluate(Run run)
    {
        if (Operator == UnaryOperator.Alias)
        {
            return run.Peek(Operand);
        }

        var value = run.Evaluate(Operand);
        return Operator switch
        {
            UnaryOperator.Not => !Kinds.IsTrue(value),
            UnaryOperator.Expand => value,
            _ => Arithmetic.Sign(run, this, value, Operator == UnaryOperator.Negate),
        };
    }
}

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> and <c>x--</c></summary>
internal sealed class Increment(Span span, Expression target, bool isDecrement, bool isPostfix) : Expression(span)
{
    public override string Kind => "increment expression";

    public Expression Target { get; } = target;

    public override IEnumerable<Node?> Children => [Target];

    public override object? Evaluate(Run run)
    {
        var before = run.Evaluate(Target);
        var after = Arithmetic.Compute(run, this, isDecrement ? BinaryOperator.Subtract : BinaryOperator.Add, before, 1);
        run.Assign(Target, after);
        return isPostfix ? before : after;
    }
}

internal sealed class Binary(Span operatorSpan, BinaryOperator @operator, Expression left, Expression right)
    : Expression(left.Span.To(right.Span))
{
    public BinaryOperator Operator { get; } = @operator;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public Span OperatorSpan { get; } = operatorSpan;

    public override string Kind => "binary expression";

    public override IEnumerable<Node?> Children => [Left, Right];

    public override object? Evaluate(Run run)
    {
        switch (Operator)
        {
            case BinaryOperator.And:
                return Kinds.IsTrue(run.Evaluate(Left)) && Kinds.IsTrue(run.Evaluate(Right));
            case BinaryOperator.Or:
                return Kinds.IsTrue(run.Evaluate(Left)) || Kinds.IsTrue(run.Evaluate(Right));
            case BinaryOperator.Coalesce:
                return run.EvaluateLeniently(Left) ?? run.Evaluate(Right);
            case BinaryOperator.NotCoalesce:
                return run.EvaluateLeniently(Left) is { } found ? run.Evaluate(Right) : null;
        }

        var left = run.Evaluate(Left);
        var right = run.Evaluate(Right);
        return Operation.Compute(run, this, left, right);
    }
}

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class Conditional(Span span, Expression condition, Expression then, Expression otherwise) : Expression(span)
{
    public override string Kind => "conditional expression";

    public override IEnumerable<Node?> Children => [condition, then, otherwise];

    public override object? Evaluate(Run run) => run.Evaluate(Kinds.IsTrue(run.Evaluate(condition)) ? then : otherwise);
}

/// <summary><c>target = value</c>, <c>target += value</c> and the like; <c>??=</c> sets only what is nothing yet.</summary>
internal sealed class Assignment(Expression target, Span operatorSpan, BinaryOperator? @operator, Expression value)
    : Expression(target.Span.To(value.Span))
{
    public override string Kind => "assign expression";

    public Expression Target { get; } = target;

    public BinaryOperator? Operator { get; } = @operator;

    public Expression Value { get; } = value;

    public override IEnumerable<Node?> Children => [Target, Value];

    public override object? Evaluate(Run run)
    {
        if (Operator == BinaryOperator.Coalesce)
        {
            if (run.EvaluateLeniently(Target) is null)
            {
                run.Assign(Target, run.Evaluate(Value));
            }

            return null;
        }

        var before = Operator is null ? null : run.Evaluate(Target);
        var value = run.Evaluate(Value);
        run.Assign(Target, Operator is null
            ? value
            : Operation.Compute(run, new Binary(operatorSpan, Operator.Value, Target, Value), before, value));
        return null;
    }
}

/// <summary><c>value | function</c></summary>
internal sealed class PipeCall(Expression from, Expression to) : Expression(from.Span.To(to.Span))
{
    public Expression From { get; } = from;

    public Expression To { get; } = to;

    public override string Kind => "pipe expression";

    public override IEnumerable<Node?> Children => [From, To];

    public override object? Evaluate(Run run)
    {
        var pipe = new PipeArgument(From, run.Pipe);
        run.Pipe = pipe;
        var result = run.Evaluate(To);
        if (ReferenceEquals(run.Pipe, pipe) && result is Function function)
        {
            result = run.Call(To, function, []);
        }

        return ReferenceEquals(run.Pipe, pipe) ? throw TemplateStop.At(To, RunWords.PipeToNoFunction(To.ToString())) : result;
    }
}
