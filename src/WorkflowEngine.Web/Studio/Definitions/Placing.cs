using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>
/// Gives places to steps that were never drawn, such as those of a document from elsewhere: columns by distance from the start,
/// one below the other.
/// </summary>
internal static class Placing
{
    private const int Column = 260;
    private const int Row = 120;
    private const int Margin = 60;

    /// <summary>Only flowcharts none of whose steps has a place are arranged; the author's own arrangement is never touched.</summary>
    public static void Place(JsonObject root)
    {
        foreach (var flowchart in Steps.All(root).Where(step => step["activities"] is JsonArray { Count: > 0 }))
        {
            var steps = ((JsonArray)flowchart["activities"]!).OfType<JsonObject>().ToList();
            if (steps.Exists(HasPlace))
            {
                continue;
            }

            var distances = Distances(steps, flowchart["connections"] as JsonArray ?? []);
            var rows = new Dictionary<int, int>();
            foreach (var step in steps)
            {
                var column = distances[Steps.Text(step, "id")!];
                var row = rows[column] = rows.GetValueOrDefault(column, -1) + 1;
                Designer(step)["position"] = new JsonObject { ["x"] = Margin + (column * Column), ["y"] = Margin + (row * Row) };
            }
        }
    }

    private static bool HasPlace(JsonObject step) => step["metadata"] is JsonObject metadata && metadata["designer"] is JsonObject designer && designer["position"] is JsonObject;

    private static JsonObject Designer(JsonObject step)
    {
        if (step["metadata"] is not JsonObject metadata)
        {
            step["metadata"] = metadata = [];
        }

        if (metadata["designer"] is not JsonObject designer)
        {
            metadata["designer"] = designer = [];
        }

        return designer;
    }

    private static Dictionary<string, int> Distances(List<JsonObject> steps, JsonArray connections)
    {
        var ways = connections.OfType<JsonObject>()
            .Select(way => (From: (way["source"] as JsonObject)?["activity"]?.ToString() ?? "", To: (way["target"] as JsonObject)?["activity"]?.ToString() ?? ""))
            .ToLookup(way => way.From, way => way.To);
        var entered = ways.SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        var ids = steps.ConvertAll(step => Steps.Text(step, "id")!);
        var distances = new Dictionary<string, int>(StringComparer.Ordinal);
        var queue = new Queue<string>(ids.Where(id => !entered.Contains(id)).DefaultIfEmpty(ids[0]));
        foreach (var start in queue)
        {
            distances.TryAdd(start, 0);
        }

        while (queue.TryDequeue(out var at))
        {
            foreach (var next in ways[at].Where(next => distances.TryAdd(next, distances[at] + 1)))
            {
                queue.Enqueue(next);
            }
        }

        foreach (var id in ids)
        {
            distances.TryAdd(id, 0);
        }

        return distances;
    }
}
