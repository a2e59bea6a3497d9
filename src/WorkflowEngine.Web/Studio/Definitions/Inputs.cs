using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Web.Studio.Describing;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>
/// Settings of steps as documents write them and as the panel edits them: a bare text where an expression may stand is wrapped
/// for the panel, a wrapped literal where only a text may stand is unwrapped.
/// </summary>
internal static class Inputs
{
    public static void Wrap(JsonObject step)
    {
        foreach (var input in Kinds.Find(Steps.Text(step, "type") ?? "")?.Inputs ?? [])
        {
            var member = JsonNamingPolicy.CamelCase.ConvertName(input.Name);
            if (step[member] is not { } value)
            {
                continue;
            }

            if (input.IsRule && value is JsonValue)
            {
                step[member] = new JsonObject
                {
                    ["typeName"] = input.Type,
                    ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value.DeepClone() },
                };
            }
            else if (!input.IsRule && Literal(value) is { } plain)
            {
                step[member] = plain.DeepClone();
            }
        }
    }

    /// <summary>The value of a wrapped literal; null for anything else.</summary>
    public static JsonNode? Literal(JsonNode? node) =>
        node is JsonObject { } wrapped && wrapped["expression"] is JsonObject expression && Steps.Text(expression, "type") == "Literal"
        && expression["value"] is JsonValue value
            ? value
            : null;
}
