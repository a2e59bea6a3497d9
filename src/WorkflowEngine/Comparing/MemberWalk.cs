using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Compares two objects member by member; lists whose items can be known again, item by item.</summary>
internal sealed class MemberWalk(ChangeLog log, Func<string, MemberName> nameOf)
{
    private static readonly JsonElement NoMembers = JsonElement.Parse("{}");
    private static readonly JsonElement NoItems = JsonElement.Parse("[]");

    /// <summary>Compares all members; a path is the members' names from where the walk began.</summary>
    public void Members(Spot spot, JsonElement before, JsonElement after, string path = "", IReadOnlySet<string>? except = null)
    {
        foreach (var name in Union(before, after).Where(name => except?.Contains(name) != true))
        {
            Member(spot, path.Length == 0 ? name : $"{path}.{name}", name, Get(before, name), Get(after, name));
        }
    }

    public void Member(Spot spot, string path, string name, JsonElement? before, JsonElement? after)
    {
        if (Same(before, after))
        {
            return;
        }

        var (one, two) = (before ?? default, after ?? default);
        if (FactMemberNames.ListOf(name) is { } list && (IsItems(one) || IsItems(two)) && IsItemsOrNothing(before) && IsItemsOrNothing(after))
        {
            Items(spot.In(name), list, before ?? NoItems, after ?? NoItems);
        }
        else if (IsGroup(one) && IsGroup(two))
        {
            Members(spot.In(name), one, two, path);
        }
        else if ((before is null && IsGroup(two) && two.EnumerateObject().Any()) || (after is null && IsGroup(one) && one.EnumerateObject().Any()))
        {
            Members(spot.In(name), before ?? NoMembers, after ?? NoMembers, path);
        }
        else
        {
            log.Member(nameOf(path), spot.In(name), before, after);
        }
    }

    public static IEnumerable<string> Union(JsonElement before, JsonElement after) =>
        Names(before).Concat(Names(after)).Distinct(StringComparer.Ordinal);

    public static JsonElement? Get(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : null;

    public static bool Same(JsonElement? before, JsonElement? after) =>
        (before, after) switch
        {
            (null, null) => true,
            ({ } one, { } two) => JsonElement.DeepEquals(one, two),
            _ => false,
        };

    private void Items(Spot spot, FactList list, JsonElement before, JsonElement after)
    {
        var (old, now) = (Keyed(before, list), Keyed(after, list));
        foreach (var (key, item) in old.Where(pair => !now.ContainsKey(pair.Key)))
        {
            log.Add(new DocumentChange(list.Kind, In(spot, list)) { Step = spot.Step, Member = $"{spot.Member}[{key}]", Before = Label(item, list) });
        }

        foreach (var (key, item) in now)
        {
            if (!old.TryGetValue(key, out var was))
            {
                log.Add(new DocumentChange(list.Kind, In(spot, list)) { Step = spot.Step, Member = $"{spot.Member}[{key}]", After = Label(item, list) });
                continue;
            }

            var label = Label(item, list);
            var where = new Sentence($"{In(spot, list).Vi} “{label.Vi}”", $"{In(spot, list).En} “{label.En}”");
            new MemberWalk(log, path => nameOf(path) with { Kind = list.Kind }).Members(new Spot(where, spot.Step, $"{spot.Member}[{key}]"), was, item);
        }

        Order(spot, list, old, now);
    }

    private void Order(Spot spot, FactList list, Dictionary<string, JsonElement> old, Dictionary<string, JsonElement> now)
    {
        var (before, after) = (old.Keys.Where(now.ContainsKey).ToList(), now.Keys.Where(old.ContainsKey).ToList());
        if (!before.SequenceEqual(after))
        {
            log.Add(new DocumentChange(list.Kind, new Sentence($"{In(spot, list).Vi}, thứ tự", $"{In(spot, list).En}, order"))
            {
                Step = spot.Step,
                Member = spot.Member,
                Before = Joined(before.Select(key => Label(old[key], list))),
                After = Joined(after.Select(key => Label(now[key], list))),
            });
        }
    }

    private static Sentence In(Spot spot, FactList list) => spot.Where.Vi.Length == 0
        ? new Sentence(char.ToUpperInvariant(list.Vi[0]) + list.Vi[1..], char.ToUpperInvariant(list.En[0]) + list.En[1..])
        : new Sentence($"{spot.Where.Vi}, {char.ToLowerInvariant(list.Vi[0])}{list.Vi[1..]}", $"{spot.Where.En}, {char.ToLowerInvariant(list.En[0])}{list.En[1..]}");

    private static Sentence Label(JsonElement item, FactList list) =>
        ValueWords.Of(Get(item, list.Shown), ValueForm.Plain) ?? ValueWords.Of(Get(item, list.Key), ValueForm.Plain) ?? new Sentence("…", "…");

    private static Sentence Joined(IEnumerable<Sentence> labels)
    {
        var all = labels.ToList();
        return new Sentence(string.Join("; ", all.Select(label => label.Vi)), string.Join("; ", all.Select(label => label.En)));
    }

    /// <summary>Items by what they are known by; of two that are known by the same the second has a number behind it.</summary>
    private static Dictionary<string, JsonElement> Keyed(JsonElement items, FactList list)
    {
        var keyed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in items.EnumerateArray())
        {
            var known = Get(item, list.Key)?.ToString() ?? "";
            var key = known;
            for (var again = 2; keyed.ContainsKey(key); again++)
            {
                key = $"{known}#{again}";
            }

            keyed.Add(key, item);
        }

        return keyed;
    }

    private static IEnumerable<string> Names(JsonElement owner) =>
        owner.ValueKind == JsonValueKind.Object ? owner.EnumerateObject().Select(member => member.Name) : [];

    /// <summary>An object that only groups members: no text in two languages, no expression.</summary>
    private static bool IsGroup(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !ValueWords.IsLocal(value) && !value.TryGetProperty("expression", out _);

    private static bool IsItems(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);

    private static bool IsItemsOrNothing(JsonElement? value) =>
        value is null || (value.Value.ValueKind == JsonValueKind.Array && value.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object));
}
