using System.Text.Json;

namespace WorkflowEngine.Documents;

/// <summary>An expression of a document: its language and what is written in it.</summary>
/// <param name="Type">As written: <c>Literal</c>, <c>Object</c>, <c>JavaScript</c>, <c>Variable</c>, <c>Input</c>, or one we do not run.</param>
/// <param name="Value">A text mostly; a literal may be any scalar, a variable an object with its id; Undefined when there is none.</param>
public sealed record ExpressionElement(string Type, JsonElement Value)
{
    public ExpressionKind Kind => Type switch
    {
        "Literal" => ExpressionKind.Literal,
        "Object" or "Json" => ExpressionKind.Object,
        "JavaScript" => ExpressionKind.JavaScript,
        "Variable" => ExpressionKind.Variable,
        "Input" => ExpressionKind.Input,
        _ => ExpressionKind.Other,
    };

    /// <summary>What is written, as text; of a variable or an input its id or name; null when there is nothing.</summary>
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString(),
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.Object when Kind is ExpressionKind.Variable or ExpressionKind.Input =>
            Members.TextOrNull(Value, "id") ?? Members.TextOrNull(Value, "name"),
        _ => Value.GetRawText(),
    };

    public bool IsEmpty => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    internal static ExpressionElement Literal(JsonElement value) => new("Literal", value);

    /// <summary>Reads <c>{type, value}</c>; null for what is no expression.</summary>
    internal static ExpressionElement? Read(JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var hasType = Members.TryGet(source, "type", out var type);
        if (hasType && type.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var hasValue = Members.TryGet(source, "value", out var value);
        return hasType || hasValue ? new ExpressionElement(hasType ? type.GetString()! : "Literal", hasValue ? value : default) : null;
    }
}

/// <summary>The language of an <see cref="ExpressionElement"/>.</summary>
public enum ExpressionKind
{
    Literal,
    Object,
    JavaScript,
    Variable,
    Input,
    Other,
}
