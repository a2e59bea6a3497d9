using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>
/// Brings two people's changes of the same facts together. What only one of them changed is taken; where both changed one thing
/// differently mine is taken and theirs is told, so that nothing is lost unseen.
/// </summary>
public sealed class FactMerge
{
    private static readonly string[] IdMembers = ["id", "code", "instrument", "path"];

    private readonly ImmutableArray<FactConflict>.Builder _conflicts = ImmutableArray.CreateBuilder<FactConflict>();

    private FactMerge()
    {
    }

    /// <param name="from">The facts that both began with.</param>
    /// <param name="mine">What I made of them.</param>
    /// <param name="theirs">What somebody else made of them meanwhile.</param>
    public static FactMerged Of(JsonElement from, JsonElement mine, JsonElement theirs)
    {
        var merge = new FactMerge();
        var merged = merge.Merge(from, mine, theirs, FactPath.Whole);
        return new FactMerged(JsonElement.Parse(DocumentWriter.Text(merged!.Write), FactEditing.Deep), merge._conflicts.ToImmutable());
    }

    /// <summary>Null when nothing is to stand there; an element of kind Undefined is one that is not there.</summary>
    private FactNode? Merge(JsonElement from, JsonElement mine, JsonElement theirs, FactPath path)
    {
        if (Same(mine, theirs) || Same(from, theirs))
        {
            return NodeOf(mine);
        }

        if (Same(from, mine))
        {
            return NodeOf(theirs);
        }

        if (mine.ValueKind == JsonValueKind.Object && theirs.ValueKind == JsonValueKind.Object)
        {
            return Objects(from, mine, theirs, path);
        }

        if (Keyed(from) is { } fromKeys && Keyed(mine) is { } mineKeys && Keyed(theirs) is { } theirKeys)
        {
            return Lists(fromKeys, mineKeys, theirKeys, path);
        }

        _conflicts.Add(new FactConflict(path, theirs, mine));
        return NodeOf(mine);
    }

    private FactNode Objects(JsonElement from, JsonElement mine, JsonElement theirs, FactPath path)
    {
        var merged = FactNode.Object();
        var names = InOrder(Names(theirs), Names(mine));
        foreach (var name in names)
        {
            if (Merge(Member(from, name), Member(mine, name), Member(theirs, name), path.Member(name)) is { } node)
            {
                merged.Members.Add((name, node));
            }
        }

        return merged;
    }

    private FactNode Lists(Entries from, Entries mine, Entries theirs, FactPath path)
    {
        var moved = !Common(from.Keys, mine.Keys).SequenceEqual(Common(mine.Keys, from.Keys));
        var order = moved ? InOrder(mine.Keys, theirs.Keys) : InOrder(theirs.Keys, mine.Keys);
        var merged = FactNode.List();
        foreach (var key in order)
        {
            if (Merge(from[key], mine[key], theirs[key], path.Item(merged.Items.Count)) is { } node)
            {
                merged.Items.Add(node);
            }
        }

        return merged;
    }

    /// <summary>The first names as they stand; each of the second that is missing follows the one that it follows there.</summary>
    private static List<string> InOrder(List<string> first, List<string> second)
    {
        var order = first.ToList();
        for (var i = 0; i < second.Count; i++)
        {
            if (!order.Contains(second[i]))
            {
                order.Insert(i == 0 ? 0 : order.IndexOf(second[i - 1]) + 1, second[i]);
            }
        }

        return order;
    }

    private static IEnumerable<string> Common(List<string> of, List<string> with) => of.Where(with.Contains);

    private static List<string> Names(JsonElement source) => [.. source.EnumerateObject().Select(member => member.Name).Distinct()];

    private static JsonElement Member(JsonElement source, string name) =>
        source.ValueKind == JsonValueKind.Object && source.TryGetProperty(name, out var member) ? member : default;

    private static FactNode? NodeOf(JsonElement source) => source.ValueKind == JsonValueKind.Undefined ? null : new FactNode(source);

    private static bool Same(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && (one.ValueKind == JsonValueKind.Undefined || DocumentFacts.Same(one, other));

    /// <summary>The entries of a list by what tells them apart; null when something does not. A list that is not there has none.</summary>
    private static Entries? Keyed(JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.Undefined)
        {
            return new Entries([], []);
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var keys = new List<string>();
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var entry in list.EnumerateArray())
        {
            if (KeyOf(entry) is not { } key || !values.TryAdd(key, entry))
            {
                return null;
            }

            keys.Add(key);
        }

        return new Entries(keys, values);
    }

    private static string? KeyOf(JsonElement entry) => entry.ValueKind switch
    {
        JsonValueKind.String => entry.GetString(),
        JsonValueKind.Object => IdMembers
            .Select(name => Member(entry, name))
            .FirstOrDefault(id => id.ValueKind == JsonValueKind.String) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null,
        _ => null,
    };

    private sealed record Entries(List<string> Keys, Dictionary<string, JsonElement> Values)
    {
        public JsonElement this[string key] => Values.GetValueOrDefault(key);
    }
}

/// <summary>Two people's changes in one.</summary>
/// <param name="Facts">With mine where both changed one thing.</param>
/// <param name="Conflicts">Where that was so, in the order of the facts.</param>
public sealed record FactMerged(JsonElement Facts, ImmutableArray<FactConflict> Conflicts);

/// <summary>One thing that two people changed differently.</summary>
/// <param name="Path">Where it stands in the merged facts.</param>
/// <param name="Theirs">Of kind Undefined when they took it away.</param>
/// <param name="Mine">Of kind Undefined when I took it away; then it stays away.</param>
public sealed record FactConflict(FactPath Path, JsonElement Theirs, JsonElement Mine);
