using System.Text.Json;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>
/// A part of the facts while they are edited. What nobody opened is written as it was read, to the byte: numbers, order, members
/// that stand twice.
/// </summary>
internal sealed class FactNode
{
    private readonly JsonElement _source;
    private List<(string Name, FactNode Node)>? _members;
    private List<FactNode>? _items;

    public FactNode(JsonElement source) => _source = source;

    private FactNode(List<(string Name, FactNode Node)> members) => _members = members;

    private FactNode(List<FactNode> items) => _items = items;

    public bool IsObject => _members is not null || (_items is null && _source.ValueKind == JsonValueKind.Object);

    public bool IsList => _items is not null || (_members is null && _source.ValueKind == JsonValueKind.Array);

    /// <summary>The members; opens the object.</summary>
    public List<(string Name, FactNode Node)> Members =>
        _members ??= [.. _source.EnumerateObject().Select(member => (member.Name, new FactNode(member.Value)))];

    /// <summary>The entries; opens the list.</summary>
    public List<FactNode> Items => _items ??= [.. _source.EnumerateArray().Select(item => new FactNode(item))];

    public static FactNode Object() => new(new List<(string, FactNode)>());

    public static FactNode List() => new(new List<FactNode>());

    /// <summary>The member of a name; of two with one name the last, which is the one that is read.</summary>
    public FactNode? Find(string name) => IsObject && Members.FindLastIndex(member => member.Name == name) is var at and >= 0 ? Members[at].Node : null;

    /// <summary>Puts a member in the place of the one of that name; a new one stands where the contract's order has it.</summary>
    public void Put(string name, FactNode node, ReadOnlySpan<string> order)
    {
        var at = Members.FindLastIndex(member => member.Name == name);
        if (at >= 0)
        {
            Members[at] = (name, node);
            return;
        }

        Members.Insert(PlaceOf(name, order), (name, node));
    }

    public void Drop(string name) => Members.RemoveAll(member => member.Name == name);

    /// <summary>The same once more, to be edited by itself.</summary>
    public FactNode Copy() => _members is { } members ? new FactNode(members.ConvertAll(member => (member.Name, member.Node.Copy())))
        : _items is { } items ? new FactNode(items.ConvertAll(item => item.Copy()))
        : new FactNode(_source);

    public string? Text() => _members is null && _items is null && _source.ValueKind == JsonValueKind.String ? _source.GetString() : null;

    public void Write(Utf8JsonWriter writer)
    {
        if (_members is { } members)
        {
            writer.WriteStartObject();
            foreach (var (name, node) in members)
            {
                writer.WritePropertyName(name);
                node.Write(writer);
            }

            writer.WriteEndObject();
        }
        else if (_items is { } items)
        {
            writer.WriteStartArray();
            items.ForEach(item => item.Write(writer));
            writer.WriteEndArray();
        }
        else
        {
            _source.WriteTo(writer);
        }
    }

    /// <summary>After the last member that the contract names before it; at the end when there is none.</summary>
    private int PlaceOf(string name, ReadOnlySpan<string> order)
    {
        var rank = order.IndexOf(name);
        if (rank < 0)
        {
            return Members.Count;
        }

        for (var before = rank - 1; before >= 0; before--)
        {
            var known = order[before];
            var at = Members.FindLastIndex(member => member.Name == known);
            if (at >= 0)
            {
                return at + 1;
            }
        }

        return 0;
    }
}
