using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.FactPages;

/// <summary>What a button of the form asks for: a name, the list it is about, and which entry, parted by colons.</summary>
internal sealed record FactAct(string Name, FactPath List, int Index)
{
    public const string Save = "save";

    /// <summary>Saved by itself while somebody types; the page stays.</summary>
    public const string Auto = "auto";

    /// <summary>Saved because other members show now.</summary>
    public const string Refresh = "refresh";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";
    public const string Copy = "copy";

    public static FactAct Of(string? button)
    {
        var parts = (button ?? Save).Split(':', 3);
        var list = parts.Length > 1 && FactPath.TryParse(parts[1], out var path) ? path : FactPath.Whole;
        var index = parts.Length > 2 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        return new FactAct(parts[0], list, index);
    }

    public static string Write(string name, FactPath list, int index = 0) => string.Create(CultureInfo.InvariantCulture, $"{name}:{list}:{index}");

    /// <summary>The edit of the list, and where the reader goes on after it.</summary>
    public (FactEdit? Edit, FactPath At) On(JsonElement facts)
    {
        if (MemberOf(List) is not { Kind: FactKind.List, Inner: { } shape })
        {
            return (null, List);
        }

        var count = FactPlaces.CountOf(facts, List);
        return Name switch
        {
            Add => (new InsertFact(List, count, NewEntry(shape, facts)), List.Item(count)),
            Remove => (new DeleteFact(List, Index), count > 1 ? List.Item(Math.Min(Index, count - 2)) : List),
            Up when Index > 0 => (new MoveFact(List, Index, Index - 1), List.Item(Index - 1)),
            Down when Index < count - 1 => (new MoveFact(List, Index, Index + 1), List.Item(Index + 1)),
            Copy => (new CopyFact(List, Index, shape.Id), List.Item(Index + 1)),
            _ => (null, List.Item(Index)),
        };
    }

    private static FactMember? MemberOf(FactPath path)
    {
        var shape = FactShapes.Procedure;
        FactMember? member = null;
        foreach (var part in path.Parts)
        {
            if (part.Name is null)
            {
                continue;
            }

            member = FactPlaces.Find(shape, part.Name);
            if (member is null)
            {
                return null;
            }

            shape = member.Inner ?? shape;
        }

        return member;
    }

    private ValueMap NewEntry(FactShape shape, JsonElement facts)
    {
        var members = new List<(string, Value)>();
        if (shape is { Id: { } id, NewId: { } prefix })
        {
            members.Add((id, FreshId(FactEditing.Find(facts, List), id, prefix)));
        }

        if (shape.NewMember is { } member)
        {
            members.Add((member.Name, member.Value));
        }

        return ValueMap.From(members.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
    }

    private static string FreshId(JsonElement list, string id, string prefix)
    {
        var taken = list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(entry => FactTyping.Plain(FactPlaces.Of(entry, id))).ToHashSet(StringComparer.Ordinal)
            : [];
        return Enumerable.Range(1, taken.Count + 1)
            .Select(number => prefix + number.ToString(CultureInfo.InvariantCulture))
            .First(fresh => !taken.Contains(fresh));
    }
}
