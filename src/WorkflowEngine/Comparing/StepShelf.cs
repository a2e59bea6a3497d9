using System.Text.Json;

namespace WorkflowEngine.Comparing;

/// <summary>A step as it stands in a document's JSON.</summary>
/// <param name="Key">Its id; of two with one id the second has a number behind it.</param>
/// <param name="Place">The step and the member that hold it.</param>
internal sealed record ShelvedStep(string Key, string Id, JsonElement Json, string Place)
{
    public string Label => MetadataText("displayText") ?? TextOf(Json, "name") ?? Id;

    public string Type => TextOf(Json, "type") ?? "";

    private string? MetadataText(string name) =>
        Json.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object ? TextOf(metadata, name) : null;

    private static string? TextOf(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}

/// <summary>
/// Every step of a document, at whatever depth. It looks at the JSON itself, not at what the reader made of it, so that
/// nothing which the reader passes over goes unseen in a comparison.
/// </summary>
internal sealed class StepShelf
{
    private static readonly string[] PlainMembers =
        ["metadata", "customProperties", "applicationProperties", "connections", "variables", "inputs", "outputs", "options", "links"];

    private readonly Dictionary<string, ShelvedStep> _steps = new(StringComparer.Ordinal);
    private readonly List<ShelvedStep> _order = [];

    public StepShelf(JsonElement? root)
    {
        if (root is { ValueKind: JsonValueKind.Object } step)
        {
            Add(step, "", isRoot: true);
        }
    }

    /// <summary>In the order of the document, the outer before the inner.</summary>
    public IReadOnlyList<ShelvedStep> Steps => _order;

    public ShelvedStep? Find(string key) => _steps.GetValueOrDefault(key);

    public string LabelOf(string id) => _steps.TryGetValue(id, out var step) ? step.Label : id;

    /// <summary>Whether an object within a container is a step of its own.</summary>
    public static bool IsStep(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
        && item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        && !item.TryGetProperty("expression", out _) && !item.TryGetProperty("typeName", out _);

    /// <summary>A member of a step that never holds steps.</summary>
    public static bool IsPlain(string member) => PlainMembers.Contains(member, StringComparer.OrdinalIgnoreCase);

    private void Add(JsonElement json, string place, bool isRoot)
    {
        var id = json.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        var key = isRoot ? "" : id;
        for (var again = 2; _steps.ContainsKey(key); again++)
        {
            key = $"{id}#{again}";
        }

        var step = new ShelvedStep(key, id, json, place);
        _steps.Add(key, step);
        _order.Add(step);
        foreach (var member in json.EnumerateObject().Where(member => !IsPlain(member.Name)))
        {
            Walk(member.Value, $"{key}/{member.Name}");
        }
    }

    private void Walk(JsonElement value, string place)
    {
        if (IsStep(value))
        {
            Add(value, place, isRoot: false);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                Walk(member.Value, $"{place}.{member.Name}");
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                // Where a flowchart's step stands in its list means nothing; where it stands in any other list may.
                Walk(item, place.EndsWith("/activities", StringComparison.Ordinal) && IsStep(item) ? place : $"{place}[{index}]");
                index++;
            }
        }
    }
}
