using System.Text.Json;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>
/// An input of a step: Elsa's wrapped value, or a bare one that is read as a literal. Old documents' memory references on
/// inputs are ignored.
/// </summary>
/// <param name="Type">The type that the wrapper names; null for a bare value.</param>
/// <param name="Expression">What is written in it.</param>
public sealed record InputElement(TypeAlias? Type, ExpressionElement Expression)
{
    public string? TypeName => Type?.Source;

    /// <summary>The value of a literal or an object, by the input's type; false for other languages and for wrong texts.</summary>
    public bool TryLiteral(out Value value, out Sentence? expected)
    {
        value = Value.Null;
        expected = null;
        return Expression.Kind switch
        {
            ExpressionKind.Literal => TypedValue.TryRead(Type ?? TypeAlias.Object, Expression.Value, out value, out expected),
            ExpressionKind.Object => TypedValue.TryRead(Type is { IsArray: true } ? Type : TypeAlias.Object, Expression.Value, out value, out expected),
            _ => false,
        };
    }

    /// <summary>
    /// Reads a member's value. An object without <c>typeName</c> is an expression if it looks like one
    /// (<c>{type, value}</c>), otherwise null.
    /// </summary>
    internal static InputElement? Read(JsonElement source)
    {
        switch (source.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.Object:
                var type = Members.TextOrNull(source, "typeName");
                var hasExpression = Members.TryGet(source, "expression", out var inner);
                var expression = ExpressionElement.Read(hasExpression ? inner : type is null ? source : default);
                return type is null && expression is null
                    ? null
                    : new InputElement(type is null ? null : TypeAlias.Of(type), expression ?? ExpressionElement.Literal(default));
            default:
                return new InputElement(null, ExpressionElement.Literal(source));
        }
    }
}
