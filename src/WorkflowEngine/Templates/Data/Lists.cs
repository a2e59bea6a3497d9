using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Data;

/// <summary>What can be gone through item by item.</summary>
internal static class Lists
{
    /// <summary>The items of a list, a range, a text (its characters) or an object (its keys and values); null for anything else.</summary>
    public static IReadOnlyList<object?>? TryItems(Run run, object? value)
    {
        switch (value)
        {
            case TemplateList list:
                return list.Items;
            case RangeList range:
                return range;
            case string or SafeText:
                return Characters(run, value.ToString()!);
            case TemplateObject members:
                return Pairs(run, members);
            default:
                return null;
        }
    }

    private static object?[] Characters(Run run, string text)
    {
        run.Meter.PaySlots(3L * text.Length);
        return [.. text.Select(object? (character) => character.ToString())];
    }

    private static List<object?> Pairs(Run run, TemplateObject members)
    {
        var pairs = new List<object?>();
        foreach (var (name, value) in members.Pairs())
        {
            var pair = run.NewObject();
            pair.Set("key", name);
            pair.Set("value", value);
            pairs.Add(pair);
        }

        return pairs;
    }
}
