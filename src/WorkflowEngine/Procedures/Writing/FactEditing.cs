using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>
/// Changes a procedure's facts and nothing else of them: members keep their order, what is not known here survives, and what no
/// edit names is written as it was read.
/// </summary>
public static class FactEditing
{
    /// <summary>The facts after the edits. An edit of a list that is no list, or of an entry that is not there, does nothing.</summary>
    /// <param name="facts">An object; anything else counts as an empty one.</param>
    /// <param name="edits">Done in this order.</param>
    public static JsonElement Apply(JsonElement facts, IEnumerable<FactEdit> edits)
    {
        var root = facts.ValueKind == JsonValueKind.Object ? new FactNode(facts) : FactNode.Object();
        foreach (var edit in edits)
        {
            Do(root, edit);
        }

        return JsonElement.Parse(DocumentWriter.Text(root.Write), Deep);
    }

    /// <summary>What stands at a path; of kind Undefined when nothing does.</summary>
    public static JsonElement Find(JsonElement facts, FactPath path)
    {
        var at = facts;
        foreach (var part in path.Parts)
        {
            at = part.Name is { } name
                ? at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out var member) ? member : default
                : at.ValueKind == JsonValueKind.Array && part.Index < at.GetArrayLength() ? at[part.Index] : default;
        }

        return at;
    }

    internal static JsonDocumentOptions Deep => new() { MaxDepth = 1_000 };

    private static void Do(FactNode root, FactEdit edit)
    {
        switch (edit)
        {
            case SetFact set:
                Holder(root, set.Path)?.Put(set.Path.Name!, NodeOf(set.Value), FactOrder.Of(set.Path.Parent));
                break;
            case RemoveFact remove:
                Remove(root, remove.Path);
                break;
            case InsertFact insert when ListToFill(root, insert.Path) is { } list:
                list.Insert(Math.Clamp(insert.Index, 0, list.Count), NodeOf(insert.Value));
                break;
            case DeleteFact delete when ListAt(root, delete.Path) is { } list && delete.Index < list.Count:
                list.RemoveAt(delete.Index);
                break;
            case MoveFact move when ListAt(root, move.Path) is { } list && move.From < list.Count && move.To < list.Count && move.To >= 0:
                var moved = list[move.From];
                list.RemoveAt(move.From);
                list.Insert(move.To, moved);
                break;
            case CopyFact copy when ListAt(root, copy.Path) is { } list && copy.Index < list.Count:
                list.Insert(copy.Index + 1, Renamed(list[copy.Index].Copy(), copy.IdMember, list));
                break;
            default:
                break;
        }
    }

    /// <summary>The object that a path's last part is a member of, made where it is missing; null when the way leads through an entry that is not there.</summary>
    private static FactNode? Holder(FactNode root, FactPath path)
    {
        var at = root;
        var walked = FactPath.Whole;
        foreach (var part in path.Parent.Parts)
        {
            var holder = at;
            var order = FactOrder.Of(walked);
            walked = part.Name is { } name ? walked.Member(name) : walked.Item(part.Index);
            if (part.Name is null)
            {
                if (!holder.IsList || part.Index >= holder.Items.Count)
                {
                    return null;
                }

                at = holder.Items[part.Index];
                continue;
            }

            if (holder.Find(part.Name) is { } known && (known.IsObject || known.IsList))
            {
                at = known;
                continue;
            }

            at = FactNode.Object();
            holder.Put(part.Name, at, order);
        }

        return at.IsObject && path.Name is not null ? at : null;
    }

    private static void Remove(FactNode root, FactPath path)
    {
        var holder = NodeAt(root, path.Parent);
        if (path.Name is not { } name || holder is not { IsObject: true } || holder.Find(name) is null)
        {
            return;
        }

        holder.Drop(name);
        if (holder.Members.Count == 0 && path.Parent.Name is not null)
        {
            Remove(root, path.Parent);
        }
    }

    private static FactNode? NodeAt(FactNode root, FactPath path)
    {
        FactNode? at = root;
        foreach (var part in path.Parts)
        {
            at = part.Name is { } name ? at.Find(name)
                : at.IsList && part.Index < at.Items.Count ? at.Items[part.Index]
                : null;
            if (at is null)
            {
                return null;
            }
        }

        return at;
    }

    private static List<FactNode>? ListAt(FactNode root, FactPath path) => NodeAt(root, path) is { IsList: true } list ? list.Items : null;

    private static List<FactNode>? ListToFill(FactNode root, FactPath path)
    {
        if (NodeAt(root, path) is null)
        {
            Holder(root, path)?.Put(path.Name!, FactNode.List(), FactOrder.Of(path.Parent));
        }

        return ListAt(root, path);
    }

    private static FactNode Renamed(FactNode entry, string? idMember, List<FactNode> list)
    {
        if (idMember is null || entry.Find(idMember)?.Text() is not { } id)
        {
            return entry;
        }

        var taken = list.Select(other => other.Find(idMember)?.Text()).ToHashSet(StringComparer.Ordinal);
        entry.Put(idMember, NodeOf(FreshId(id, taken)), []);
        return entry;
    }

    /// <summary>The id with the first number, from 2 on, that makes it one that is not taken.</summary>
    internal static string FreshId(string id, IReadOnlySet<string?> taken)
    {
        for (var number = 2; ; number++)
        {
            var fresh = id + number.ToString(CultureInfo.InvariantCulture);
            if (!taken.Contains(fresh))
            {
                return fresh;
            }
        }
    }

    private static FactNode NodeOf(Value value) => new(JsonElement.Parse(ValueJson.Write(value), Deep));
}
