using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>
/// Members of a JSON object as Elsa's documents spell them: camelCase, or PascalCase in older ones; null is absent.
/// </summary>
internal static class Members
{
    private const int NameLimit = 256;

    public static bool TryGet(JsonElement owner, string name, out JsonElement value)
    {
        value = default;
        if (owner.ValueKind != JsonValueKind.Object || name.Length is 0 or > NameLimit)
        {
            return false;
        }

        var spelled = MemberName.Of(name);
        return (owner.TryGetProperty(spelled.Written, out value) || owner.TryGetProperty(spelled.Other, out value))
            && value.ValueKind != JsonValueKind.Null;
    }

    public static JsonElement? Get(JsonElement owner, string name) => TryGet(owner, name, out var value) ? value : null;

    /// <summary>The text of a member, without a word about another shape.</summary>
    public static string? TextOrNull(JsonElement owner, string name) =>
        TryGet(owner, name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static string? Text(JsonElement owner, string name, Place place, FaultList faults)
    {
        if (!TryGet(owner, name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        faults.Shape(DocumentFaultCodes.Shape, place.Member(name), new Sentence("văn bản", "a text"), value);
        return null;
    }

    public static int? Integer(JsonElement owner, string name, Place place, FaultList faults)
    {
        if (!TryGet(owner, name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        faults.Shape(DocumentFaultCodes.Shape, place.Member(name), new Sentence("số nguyên", "a whole number"), value);
        return null;
    }

    /// <summary>True or false, also as the texts that check boxes of Studio store ("True").</summary>
    public static bool? Flag(JsonElement owner, string name, Place place, FaultList faults)
    {
        if (!TryGet(owner, name, out var value))
        {
            return null;
        }

        if (AsFlag(value) is { } flag)
        {
            return flag;
        }

        faults.Shape(DocumentFaultCodes.Shape, place.Member(name), new Sentence("true hoặc false", "true or false"), value);
        return null;
    }

    public static bool? AsFlag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String when bool.TryParse(value.GetString(), out var flag) => flag,
        _ => null,
    };

    /// <summary>
    /// The items of a list: a JSON array, one in a <c>$values</c> wrapper, or a single object that stands for a list of one.
    /// </summary>
    public static IEnumerable<(JsonElement Item, Place Place)> List(JsonElement owner, string name, Place place, FaultList faults)
    {
        if (!TryGet(owner, name, out var list))
        {
            yield break;
        }

        place = place.Member(name);
        if (list.ValueKind == JsonValueKind.Object && list.TryGetProperty("$values", out var wrapped))
        {
            list = wrapped;
            place = place.Member("$values");
        }

        if (list.ValueKind == JsonValueKind.Object)
        {
            yield return (list, place);
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            faults.Shape(DocumentFaultCodes.Shape, place, new Sentence("danh sách", "a list"), list);
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return (item, place.Item(index++));
        }
    }

    /// <summary>The objects of a list; an item of another shape is a fault and left out.</summary>
    public static IEnumerable<(JsonElement Item, Place Place)> Objects(JsonElement owner, string name, Place place, FaultList faults)
    {
        foreach (var (item, at) in List(owner, name, place, faults))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return (item, at);
            }
            else
            {
                faults.Shape(DocumentFaultCodes.Shape, at, new Sentence("đối tượng {…}", "an object {…}"), item);
            }
        }
    }
}
