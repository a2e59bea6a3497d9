using System.Text;
using System.Text.Json;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Authoring;

/// <summary>Finds the text of a rule in a document's JSON, and puts another in its place; every other byte of meaning stays.</summary>
public static class RuleSpot
{
    private const string Wrapper = "$values";

    /// <summary>The document with another text for one rule, as canonical text; null when no rule stands there.</summary>
    public static string? Replace(WorkflowDocument document, RulePlace place, string source)
    {
        var path = new List<(string? Name, int Index)>();
        var found = place.Step is null
            ? Follow(document.Source, place.Member, path) is { } rule && Text(rule, path)
            : Enter(document.Source, "root", path) is { } root && FindStep(root, place.Step, path) is { } step && Follow(step, place.Member, path) is { } member && Text(member, path);
        return found ? Encoding.UTF8.GetString(DocumentWriter.Write(document.Source, [.. path], source)) : null;
    }

    /// <summary>The text of a rule of a step.</summary>
    internal static string? SourceIn(ActivityElement element, string member)
    {
        var path = new List<(string? Name, int Index)>();
        return Follow(element.Source, member, path) is { } found ? TextOf(found, path) : null;
    }

    private static bool Text(JsonElement rule, List<(string? Name, int Index)> path) => TextOf(rule, path) is not null;

    /// <summary>A rule is a text, <c>{type, value}</c>, or an input that wraps one.</summary>
    private static string? TextOf(JsonElement rule, List<(string? Name, int Index)> path)
    {
        foreach (var name in (ReadOnlySpan<string>)["expression", "value"])
        {
            if (Enter(rule, name, path) is { } inner)
            {
                rule = inner;
            }
        }

        return rule.ValueKind == JsonValueKind.String ? rule.GetString() : null;
    }

    private static JsonElement? FindStep(JsonElement at, string id, List<(string? Name, int Index)> path)
    {
        if (at.ValueKind == JsonValueKind.Object)
        {
            if (Members.TextOrNull(at, "id") == id && Members.TextOrNull(at, "type") is not null)
            {
                return at;
            }

            foreach (var member in at.EnumerateObject())
            {
                path.Add((member.Name, -1));
                if (FindStep(member.Value, id, path) is { } found)
                {
                    return found;
                }

                path.RemoveAt(path.Count - 1);
            }
        }
        else if (at.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in at.EnumerateArray())
            {
                path.Add((null, index++));
                if (FindStep(item, id, path) is { } found)
                {
                    return found;
                }

                path.RemoveAt(path.Count - 1);
            }
        }

        return null;
    }

    /// <summary>Goes along <c>fees[0].amount</c>; lists may be wrapped as Elsa's older documents do.</summary>
    private static JsonElement? Follow(JsonElement at, string member, List<(string? Name, int Index)> path)
    {
        foreach (var part in member.Split('.', '[').Select(part => part.TrimEnd(']')).Where(part => part.Length > 0))
        {
            if (int.TryParse(part, out var index) && at.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                if (at.ValueKind == JsonValueKind.Object && Enter(at, Wrapper, path) is { } list)
                {
                    at = list;
                }

                if (at.ValueKind != JsonValueKind.Array || index >= at.GetArrayLength())
                {
                    return null;
                }

                path.Add((null, index));
                at = at[index];
            }
            else if (Enter(at, part, path) is { } inner)
            {
                at = inner;
            }
            else
            {
                return null;
            }
        }

        return at;
    }

    private static JsonElement? Enter(JsonElement at, string name, List<(string? Name, int Index)> path)
    {
        if (!Members.TryGet(at, name, out var inner))
        {
            return null;
        }

        path.Add((at.TryGetProperty(name, out _) ? name : at.EnumerateObject().First(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).Name, -1));
        return inner;
    }
}
