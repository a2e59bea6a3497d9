using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>Finds steps within steps, in JSON as the drawing has it.</summary>
internal static class Steps
{
    private const string RootParent = "Workflow1";

    /// <summary>What stands in these is a step even where it has no id.</summary>
    private static readonly string[] Known = ["activities", "body", "then", "else", "default", "iterate", "entry"];

    private static readonly string[] Plain = ["metadata", "customProperties", "connections", "variables", "inputs", "outputs", "options", "links"];

    public static string? Text(JsonObject owner, string member) =>
        owner[member] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The steps right inside a step, whatever member holds them.</summary>
    public static IEnumerable<JsonObject> Inner(JsonObject step) => Holders(step).Select(holder => holder.Step);

    /// <summary>A step with all the steps inside it.</summary>
    public static IEnumerable<JsonObject> All(JsonObject step) => Inner(step).SelectMany(All).Prepend(step);

    /// <summary>Puts another step in the place of each one right inside.</summary>
    public static void ReplaceInner(JsonObject step, Func<JsonObject, JsonObject> with)
    {
        foreach (var holder in Holders(step).ToList())
        {
            holder.Put(with(holder.Step));
        }
    }

    /// <summary>Ids from the root, joined with colons, by which the drawing and the viewer know a step.</summary>
    public static void WriteNodeIds(JsonObject root) => WriteNodeIds(root, RootParent, _ => true);

    /// <summary>As <see cref="WriteNodeIds(JsonObject)"/>; where a step is not to be written, one that it has is taken away.</summary>
    public static void WriteNodeIds(JsonObject step, string parent, Predicate<string> isWritten)
    {
        var id = Text(step, "id") ?? "";
        var nodeId = $"{parent}:{id}";
        if (isWritten(id))
        {
            step["nodeId"] = nodeId;
        }
        else
        {
            step.Remove("nodeId");
        }

        foreach (var inner in Inner(step))
        {
            WriteNodeIds(inner, nodeId, isWritten);
        }
    }

    public static string TopParent => RootParent;

    private static IEnumerable<Holder> Holders(JsonObject step)
    {
        foreach (var (name, value) in step)
        {
            if (Plain.Contains(name))
            {
                continue;
            }

            if (value is JsonObject inner && IsStep(inner, Known.Contains(name)))
            {
                yield return new Holder(inner, replacement => step[name] = replacement);
            }
            else if (value is JsonArray list)
            {
                foreach (var holder in InList(list, Known.Contains(name)))
                {
                    yield return holder;
                }
            }
        }
    }

    private static IEnumerable<Holder> InList(JsonArray list, bool expected)
    {
        for (var index = 0; index < list.Count; index++)
        {
            var at = index;
            if (list[index] is not JsonObject item)
            {
                continue;
            }

            if (IsStep(item, expected))
            {
                yield return new Holder(item, replacement => list[at] = replacement);
            }
            else if (item["activity"] is JsonObject inner && IsStep(inner, true))
            {
                yield return new Holder(inner, replacement => item["activity"] = replacement);
            }
        }
    }

    private static bool IsStep(JsonObject item, bool expected) =>
        Text(item, "type") is not null && (expected || item.ContainsKey("id")) && !item.ContainsKey("expression") && !item.ContainsKey("typeName");

    private sealed record Holder(JsonObject Step, Action<JsonObject> Put);
}
