using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>
/// Brings what the drawing returned back into the stored document: what the author did not change is taken from the stored text,
/// member by member, so that a comparison shows what was changed and nothing else.
/// </summary>
internal static class Merging
{
    /// <summary>What the drawing drops though nobody deleted it: unknown members of the document and of connections.</summary>
    private enum Place
    {
        Document,
        Connection,
        Designer,
        Other,
    }

    /// <param name="stored">The version that was opened, as it is stored.</param>
    /// <param name="form">The same as it was shown.</param>
    /// <param name="returned">What came back.</param>
    public static JsonObject Document(JsonObject stored, JsonObject form, JsonObject returned) => Object(stored, form, returned, Place.Document);

    private static JsonNode? Node(JsonNode? stored, JsonNode? form, JsonNode? returned, Place place)
    {
        if (JsonNode.DeepEquals(form, returned))
        {
            return stored?.DeepClone();
        }

        return (stored, form, returned) switch
        {
            (JsonObject old, JsonObject, JsonObject now) when IsOtherKind(old, now) => returned.DeepClone(),
            (JsonObject old, JsonObject shown, JsonObject now) => Object(old, shown, now, place),
            (JsonArray old, JsonArray shown, JsonArray now) => List(old, shown, now),
            (JsonValue, JsonObject, JsonObject now) when Inputs.Literal(now) is { } literal => literal.DeepClone(),
            (JsonObject old, JsonValue, JsonValue now) when Inputs.Literal(old) is not null => Rewrapped(old, now),
            _ => returned?.DeepClone(),
        };
    }

    private static JsonObject Object(JsonObject stored, JsonObject form, JsonObject returned, Place place)
    {
        var merged = new JsonObject();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in stored)
        {
            var camel = JsonNamingPolicy.CamelCase.ConvertName(name);
            taken.Add(camel);
            if (place == Place.Designer && camel == "size")
            {
                // Browsers measure it anew; it is nobody's change.
                merged[name] = value?.DeepClone();
            }
            else if (returned.TryGetPropertyValue(camel, out var now))
            {
                merged[name] = Node(value, form[camel], now, Within(place, camel));
            }
            else if (place is Place.Document or Place.Connection || !form.ContainsKey(camel))
            {
                merged[name] = value?.DeepClone();
            }
        }

        foreach (var (name, now) in returned)
        {
            var isNoise = IsEmpty(now) || (place == Place.Designer && name == "size") || (form.TryGetPropertyValue(name, out var shown) && JsonNode.DeepEquals(shown, now));
            if (!taken.Contains(name) && !isNoise)
            {
                merged[name] = now!.DeepClone();
            }
        }

        return merged;
    }

    private static JsonArray List(JsonArray stored, JsonArray form, JsonArray returned)
    {
        var keyOf = KeyOf(form, returned);
        if (keyOf is null)
        {
            return new JsonArray([.. returned.Select((item, at) => at < form.Count && at < stored.Count && form.Count == stored.Count
                ? Node(stored[at], form[at], item, Place.Other)
                : item?.DeepClone())]);
        }

        var place = IsConnections(form) || IsConnections(returned) ? Place.Connection : Place.Other;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < form.Count && at < stored.Count; at++)
        {
            known.TryAdd(keyOf((JsonObject)form[at]!), at);
        }

        var items = returned.Select(item =>
        {
            var was = known.Remove(keyOf((JsonObject)item!), out var at) ? at : -1;
            return (Was: was, Merged: was < 0 ? item!.DeepClone() : Node(stored[was], form[was], item, place));
        }).ToList();
        // Of steps and connections the drawing changes the order with every click; of all other lists the author does.
        var ordered = place == Place.Connection || IsSteps(form)
            ? items.Where(item => item.Was >= 0).OrderBy(item => item.Was).Concat(items.Where(item => item.Was < 0))
            : items;
        return new JsonArray([.. ordered.Select(item => item.Merged)]);
    }

    /// <summary>By what items of two lists are known to be the same; null when only by their place.</summary>
    private static Func<JsonObject, string>? KeyOf(JsonArray form, JsonArray returned)
    {
        var all = form.Concat(returned).ToList();
        if (all.Count == 0 || !all.TrueForAll(item => item is JsonObject))
        {
            return null;
        }

        var objects = all.ConvertAll(item => (JsonObject)item!);
        return objects.TrueForAll(item => item["source"] is JsonObject && item["target"] is JsonObject) ? ConnectionKey
            : objects.TrueForAll(item => Steps.Text(item, "id") is not null) ? item => Steps.Text(item, "id")!
            : null;
    }

    private static bool IsConnections(JsonArray list) => list.Count > 0 && list[0] is JsonObject first && first["source"] is JsonObject && first["target"] is JsonObject;

    private static bool IsSteps(JsonArray list) => list.Count > 0 && list[0] is JsonObject first && first.ContainsKey("type") && first.ContainsKey("nodeId");

    private static string ConnectionKey(JsonObject connection) => JsonSerializer.Serialize(
        (string?[])[
            Steps.Text((JsonObject)connection["source"]!, "activity"), Steps.Text((JsonObject)connection["source"]!, "port") ?? "Done",
            Steps.Text((JsonObject)connection["target"]!, "activity"), Steps.Text((JsonObject)connection["target"]!, "port") ?? "In",
        ]);

    private static Place Within(Place place, string member) => member == "designer" ? Place.Designer
        : place == Place.Connection && member is "source" or "target" ? Place.Connection
        : Place.Other;

    /// <summary>Another kind of step stands under the same id: nothing of the old one is its.</summary>
    private static bool IsOtherKind(JsonObject old, JsonObject now) =>
        now.ContainsKey("nodeId") && Steps.Text(now, "type") is { } type && (Steps.Text(old, "type") ?? Steps.Text(old, "Type")) is { } was && was != type;

    private static bool IsEmpty(JsonNode? node) => node is null or JsonObject { Count: 0 } or JsonArray { Count: 0 };

    private static JsonObject Rewrapped(JsonObject stored, JsonValue now)
    {
        var copy = (JsonObject)stored.DeepClone();
        copy["expression"]!["value"] = now.DeepClone();
        return copy;
    }
}
