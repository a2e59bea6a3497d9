using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Finds the steps of officials that come earlier or later than before.</summary>
internal static class StepOrder
{
    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        "Procedure.Receive", "Procedure.Work", "Procedure.Review", "Procedure.Consult", "Procedure.Confirm", "Procedure.Refer", "Procedure.Issue", "Procedure.Return",
    };

    /// <summary>Kinds of steps that stand in a table of steps: those that people do and those that wait for the applicant.</summary>
    public static readonly IReadOnlySet<string> InTable = Told.Append("Procedure.Supplement").Append("Procedure.Pay").ToHashSet(StringComparer.Ordinal);

    public static void Compare(ChangeLog log, StepShelf before, StepShelf after)
    {
        var (old, now) = (Of(before, Told), Of(after, Told));
        var was = old.Where(now.Contains).Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index);
        var are = now.Where(was.ContainsKey).ToList();
        var stayed = Longest([.. are.Select(key => was[key])]).Select(index => are[index]).ToHashSet();
        foreach (var key in are.Where(key => !stayed.Contains(key)))
        {
            var label = after.Find(key)!.Label;
            log.Add(new DocumentChange(ChangeKind.StepMoved, new Sentence($"Bước “{label}”, thứ tự", $"Step “{label}”, order"))
            {
                Step = key,
                Before = Behind(old, key, before),
                After = Behind(now, key, after),
            });
        }
    }

    /// <summary>The steps of some kinds, in the order in which a dossier comes to them.</summary>
    public static List<string> Of(StepShelf shelf, IReadOnlySet<string> kinds)
    {
        if (shelf.Find("") is not { } root || MemberWalk.Get(root.Json, "connections") is not { ValueKind: JsonValueKind.Array } connections)
        {
            return [.. shelf.Steps.Where(step => kinds.Contains(step.Type)).Select(step => step.Key)];
        }

        var ways = connections.EnumerateArray().Select(Ends)
            .Where(way => shelf.Find(way.From) is not null && shelf.Find(way.To) is not null)
            .OrderBy(way => way.Port, StringComparer.Ordinal).ThenBy(way => way.To, StringComparer.Ordinal)
            .ToLookup(way => way.From, way => way.To);
        var targets = ways.SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        var first = shelf.Steps.Where(step => step.Place == "/activities" && !targets.Contains(step.Key)).Select(step => step.Key).Order(StringComparer.Ordinal);
        var order = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in first.Reverse())
        {
            Walk(start, ways, seen, order);
        }

        order.Reverse();
        return [.. order.Where(key => kinds.Contains(shelf.Find(key)!.Type))];
    }

    /// <summary>Puts down each step after all that it leads to; ways back are ways to what was seen.</summary>
    private static void Walk(string start, ILookup<string, string> ways, HashSet<string> seen, List<string> order)
    {
        var open = new Stack<(string Step, IEnumerator<string> Next)>();
        if (!seen.Add(start))
        {
            return;
        }

        open.Push((start, ways[start].GetEnumerator()));
        while (open.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                top.Next.Dispose();
                order.Add(open.Pop().Step);
            }
            else if (seen.Add(top.Next.Current))
            {
                open.Push((top.Next.Current, ways[top.Next.Current].GetEnumerator()));
            }
        }
    }

    private static (string From, string Port, string To) Ends(JsonElement item)
    {
        var (source, target) = (MemberWalk.Get(item, "source"), MemberWalk.Get(item, "target"));
        return (
            Id(source),
            source is { ValueKind: JsonValueKind.Object } end ? MemberWalk.Get(end, "port")?.ToString() ?? "" : MemberWalk.Get(item, "sourcePort")?.ToString() ?? "",
            Id(target));
    }

    private static string Id(JsonElement? end) => end switch
    {
        { ValueKind: JsonValueKind.Object } whole => MemberWalk.Get(whole, "activity")?.ToString() ?? "",
        { ValueKind: JsonValueKind.String } id => id.GetString()!,
        _ => "",
    };

    private static Sentence Behind(List<string> order, string key, StepShelf shelf)
    {
        var at = order.IndexOf(key);
        return at == 0
            ? new Sentence("đầu tiên", "first")
            : new Sentence($"sau “{shelf.LabelOf(order[at - 1])}”", $"after “{shelf.LabelOf(order[at - 1])}”");
    }

    /// <summary>The indexes of a longest rising run.</summary>
    private static List<int> Longest(List<int> numbers)
    {
        var length = new int[numbers.Count];
        var previous = new int[numbers.Count];
        var best = -1;
        for (var i = 0; i < numbers.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (numbers[j] < numbers[i] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var run = new List<int>();
        for (; best >= 0; best = previous[best])
        {
            run.Add(best);
        }

        run.Reverse();
        return run;
    }
}
