using System.Text;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Syntax;

internal sealed class Literal(Span span, object? value) : Expression(span)
{
    public object? Value { get; } = value;

    public override string Kind => "literal";

    public override object? Evaluate(Run run) => Value;
}

/// <summary><c>$"text {expression} text"</c></summary>
internal sealed class InterpolatedString(Span span, IReadOnlyList<Expression> parts) : Expression(span)
{
    public override string Kind => "interpolated string";

    public override IEnumerable<Node?> Children => parts;

    public override object? Evaluate(Run run)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = run.Text(run.Evaluate(part), part);
            run.Meter.PayText(value.Length);
            text.Append(value);
        }

        return text.ToString();
    }
}

/// <summary><c>[1, 2]</c></summary>
internal sealed class ArrayLiteral(Span span, IReadOnlyList<Expression> items) : Expression(span)
{
    public override string Kind => "array";

    public override IEnumerable<Node?> Children => items;

    public override object? Evaluate(Run run)
    {
        var list = run.NewList(items.Count);
        foreach (var item in items)
        {
            list.Add(run.EvaluateAside(item));
        }

        return list;
    }
}

/// <summary><c>{name: 1, "other": 2}</c></summary>
internal sealed class ObjectLiteral(Span span, IReadOnlyList<(string Name, Expression Value)> members) : Expression(span)
{
    public override string Kind => "object";

    public override IEnumerable<Node?> Children => members.Select(member => member.Value);

    public override object? Evaluate(Run run)
    {
        var made = run.NewObject();
        foreach (var (name, value) in members)
        {
            run.Meter.PaySlots(2);
            made.Set(name, run.EvaluateAside(value));
        }

        return made;
    }
}

/// <summary><c>(expression)</c></summary>
internal sealed class Nested(Span span, Expression inner) : PathExpression(span)
{
    public Expression Inner { get; } = inner;

    public override string Kind => "nested expression";

    public override IEnumerable<Node?> Children => [Inner];

    public override object? Evaluate(Run run) => run.EvaluateAside(Inner);

    public override object? Peek(Run run)
    {
        var pipe = run.Pipe;
        run.Pipe = null;
        var value = run.Peek(Inner);
        run.Pipe = pipe;
        return value;
    }

    public override void Assign(Run run, object? value) => run.Assign(Inner, value);
}
