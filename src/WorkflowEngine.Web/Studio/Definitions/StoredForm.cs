using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>
/// The JSON of a stored document in the one form that the drawing understands: its client reads names by their exact letters,
/// lists as lists, connections with two ends, and wants every step to have an id. What is read is not what is stored: what the
/// author did not touch goes back as it was.
/// </summary>
internal static class StoredForm
{
    public const int MaxDepth = 600;

    private const string Placeholder = "Elsa.NotFoundActivity";

    public static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static readonly JsonDocumentOptions ReadingStored = new() { MaxDepth = MaxDepth };

    private static readonly string[] Lists = ["activities", "connections", "variables"];

    public static JsonObject Parse(string content) => JsonNode.Parse(content, documentOptions: ReadingStored)!.AsObject();

    public static JsonObject Of(JsonObject stored)
    {
        var form = (JsonObject)Unwrapped(stored, top: true)!;
        if (form["toolVersion"] is { } tool && !(tool.GetValueKind() == JsonValueKind.String && Version.TryParse(tool.GetValue<string>(), out _)))
        {
            form.Remove("toolVersion");
        }

        if (form["root"] is JsonObject root)
        {
            form["root"] = root = Step(root, new Numbers());
            Steps.WriteNodeIds(root);
            Placing.Place(root);
        }

        return form;
    }

    /// <summary>Lists out of their wrappers, names in camelCase; what the author's own values say stays as it is.</summary>
    private static JsonNode? Unwrapped(JsonNode? node, bool top = false)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } wrapper when wrapper["$values"] is JsonArray values:
                return Unwrapped(values);
            case JsonObject source:
                var copy = new JsonObject();
                foreach (var (name, value) in source)
                {
                    var camel = JsonNamingPolicy.CamelCase.ConvertName(name);
                    copy[camel] = camel is "procedure" or "value" && !top ? value?.DeepClone() : Unwrapped(value);
                }

                return copy;
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Unwrapped(item))]);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonObject Step(JsonObject step, Numbers numbers)
    {
        var read = Original(step) ?? (JsonObject)step.DeepClone();
        if (read["customProperties"] is null && read["applicationProperties"] is JsonObject old)
        {
            read.Remove("applicationProperties");
            read["customProperties"] = old;
        }

        if (Steps.Text(read, "id") is not { Length: > 0 })
        {
            read["id"] = $"{Steps.Text(read, "type")?.Split('.')[^1] ?? "Step"}-{++numbers.Last}";
        }

        foreach (var list in Lists)
        {
            if (read[list] is JsonObject single)
            {
                read.Remove(list);
                read[list] = new JsonArray(single);
            }
        }

        Inputs.Wrap(read);
        Connect(read);
        Steps.ReplaceInner(read, inner => Step(inner, numbers));
        return read;
    }

    /// <summary>The step that Elsa once kept as text because it did not know its kind.</summary>
    private static JsonObject? Original(JsonObject step)
    {
        if (Steps.Text(step, "type") != Placeholder || Steps.Text(step, "originalActivityJson") is not { } text)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text, documentOptions: ReadingStored) is JsonObject original ? (JsonObject)Unwrapped(original)! : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Flat connections of older documents get their two ends.</summary>
    private static void Connect(JsonObject flowchart)
    {
        if (flowchart["connections"] is not JsonArray connections)
        {
            return;
        }

        foreach (var connection in connections.OfType<JsonObject>())
        {
            End(connection, "source", "sourcePort", "Done");
            End(connection, "target", "targetPort", "In");
        }
    }

    private static void End(JsonObject connection, string side, string portMember, string otherwise)
    {
        var port = Steps.Text(connection, portMember);
        if (connection[side] is JsonValue activity)
        {
            connection[side] = new JsonObject { ["activity"] = activity.DeepClone(), ["port"] = port ?? otherwise };
            connection.Remove(portMember);
        }
        else if (connection[side] is JsonObject end && Steps.Text(end, "port") is not { Length: > 0 })
        {
            end["port"] = port ?? otherwise;
        }
    }

    /// <summary>Counts the steps to which an id is lent.</summary>
    private sealed class Numbers
    {
        public int Last { get; set; }
    }
}
