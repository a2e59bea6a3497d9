using System.Text.Json;

namespace WorkflowEngine.Comparing;

/// <summary>Compares what holds steps without the steps: those are compared on their own.</summary>
internal static class Skeleton
{
    /// <summary>Whether two values are the same once the steps inside are left out.</summary>
    public static bool SameWithoutSteps(JsonElement before, JsonElement after)
    {
        if (before.ValueKind != after.ValueKind)
        {
            return false;
        }

        return before.ValueKind switch
        {
            JsonValueKind.Object => Same(Members(before), Members(after)),
            JsonValueKind.Array => SameItems([.. before.EnumerateArray().Where(IsNoStep)], [.. after.EnumerateArray().Where(IsNoStep)]),
            _ => JsonElement.DeepEquals(before, after),
        };
    }

    /// <summary>The ids of the steps directly in a list, in its order.</summary>
    public static IEnumerable<string> Ids(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(StepShelf.IsStep).Select(step => step.GetProperty("id").GetString()!) : [];

    private static bool IsNoStep(JsonElement value) => !StepShelf.IsStep(value);

    private static Dictionary<string, JsonElement> Members(JsonElement owner)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (StepShelf.IsStep(owner))
        {
            return members;
        }

        foreach (var member in owner.EnumerateObject().Where(member => IsNoStep(member.Value)))
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static bool Same(Dictionary<string, JsonElement> before, Dictionary<string, JsonElement> after) =>
        before.Count == after.Count
        && before.All(member => after.TryGetValue(member.Key, out var other) && SameWithoutSteps(member.Value, other));

    private static bool SameItems(List<JsonElement> before, List<JsonElement> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => SameWithoutSteps(pair.First, pair.Second));
}
