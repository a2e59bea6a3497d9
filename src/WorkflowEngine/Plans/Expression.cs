using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Plans;

/// <summary>An input of a node: a value as it stands, or one found when the node runs.</summary>
internal abstract class Expression
{
    public static readonly Expression None = new Literal(default);

    public abstract Value Evaluate(Burst burst, int activation);

    /// <summary>Whether the value counts as true: true itself, a number but 0, a text but "" and "false".</summary>
    public bool Holds(Burst burst, int activation)
    {
        var value = Evaluate(burst, activation);
        return value.Kind switch
        {
            ValueKind.Null => false,
            ValueKind.Boolean => value.AsBoolean(),
            ValueKind.Number => value.AsNumber() is not (0 or double.NaN),
            ValueKind.Money => value.AsMoney() != 0,
            ValueKind.Text => value.AsText().Length > 0 && !value.AsText().Equals("false", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
    }
}

/// <summary>A value written in the document.</summary>
internal sealed class Literal(Value value) : Expression
{
    public Value Value { get; } = value;

    public override Value Evaluate(Burst burst, int activation) => Value;
}

/// <summary>A variable in scope.</summary>
internal sealed class VariableReference(string name) : Expression
{
    public string Name { get; } = name;

    public override Value Evaluate(Burst burst, int activation) =>
        burst.TryReadVariable(activation, Name, out var value) ? value : default;
}

/// <summary>An input of the workflow around.</summary>
internal sealed class InputReference(string name) : Expression
{
    public string Name { get; } = name;

    public override Value Evaluate(Burst burst, int activation) => burst.InputOf(activation, Name);
}
