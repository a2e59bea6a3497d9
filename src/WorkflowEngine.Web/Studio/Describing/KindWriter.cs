using System.Text.Json.Nodes;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Writes kinds of steps in the form that the drawing reads.</summary>
internal sealed class KindWriter(Choices choices, OpenDocument document, Text text)
{
    public JsonObject Write(StepKind kind, int version)
    {
        var category = text[kind.Category];
        var descriptor = new JsonObject
        {
            ["typeName"] = kind.Type,
            ["namespace"] = kind.Type.Contains('.', StringComparison.Ordinal) ? kind.Type[..kind.Type.IndexOf('.', StringComparison.Ordinal)] : kind.Type,
            // The drawing numbers new steps after this name; the space keeps the number apart.
            ["name"] = text[kind.Name] + " ",
            ["version"] = version,
            ["category"] = category,
            ["displayName"] = text[kind.Name],
            ["description"] = text[kind.Help],
            ["kind"] = "Action",
            ["isContainer"] = kind.IsContainer,
            ["isBrowsable"] = kind.Offered,
            ["isStart"] = kind.IsStart,
            ["isTerminal"] = kind.IsTerminal,
            ["ports"] = new JsonArray([.. kind.Ports.Select(Write)]),
            ["inputs"] = new JsonArray([.. kind.Inputs.Select((input, order) => Write(kind, input, order))]),
            ["outputs"] = new JsonArray([.. kind.Outputs.Select(Write)]),
            ["attributes"] = new JsonArray(),
            ["customProperties"] = kind.Properties?.DeepClone() ?? new JsonObject(),
            ["constructionProperties"] = new JsonObject(kind.Begins.Select(begin => KeyValuePair.Create(begin.Member, JsonNode.Parse(Wrapped(kind, begin.Member, begin.Json))))),
        };
        return descriptor;
    }

    /// <summary>A setting that may hold an expression begins as one: the panel edits no bare text there.</summary>
    private static string Wrapped(StepKind kind, string member, string json) =>
        json.StartsWith('"') && kind.Inputs.Any(input => input.IsRule && string.Equals(input.Name, member, StringComparison.OrdinalIgnoreCase))
            ? $$$"""{"typeName":"String","expression":{"type":"Literal","value":{{{json}}}}}"""
            : json;

    private JsonObject Write(StepPort port) => new()
    {
        ["name"] = port.Name,
        ["displayName"] = text[port.Shown],
        ["type"] = port.Embedded ? "Embedded" : "Flow",
        ["isBrowsable"] = true,
    };

    private JsonObject Write(StepKind kind, StepInput input, int order)
    {
        var written = new JsonObject
        {
            ["name"] = input.Name,
            ["typeName"] = input.Type,
            ["displayName"] = text[input.Shown],
            ["description"] = text[input.Help],
            ["order"] = order,
            ["isBrowsable"] = !input.Hidden,
            ["isSynthetic"] = false,
            ["isWrapped"] = input.IsRule,
            ["uiHint"] = input.Control,
            ["category"] = null,
            ["defaultValue"] = null,
            ["defaultSyntax"] = input.Control == Control.Rule ? "JavaScript" : "Literal",
            ["isReadOnly"] = false,
            ["isSensitive"] = false,
            ["storageDriverType"] = null,
        };
        if (input.Choices != ChoiceOf.Nothing)
        {
            written["uiSpecifications"] = new JsonObject
            {
                ["dropdown"] = new JsonObject
                {
                    ["selectList"] = new JsonObject
                    {
                        ["items"] = new JsonArray([.. choices.Of(kind.Type, input, document).Select(choice => new JsonObject { ["text"] = choice.Shown, ["value"] = choice.Value })]),
                        ["isFlagsEnum"] = false,
                        ["sortItems"] = false,
                    },
                },
            };
        }

        return written;
    }

    private JsonObject Write(StepOutput output, int order) => new()
    {
        ["name"] = output.Name,
        ["typeName"] = output.Type,
        ["displayName"] = text[output.Shown],
        ["description"] = text[output.Help],
        ["order"] = order,
        ["isBrowsable"] = true,
        ["isSynthetic"] = false,
    };
}
