using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Compares where the outcomes of a flowchart's steps lead.</summary>
internal sealed class ConnectionComparison(ChangeLog log, StepShelf before, StepShelf after)
{
    internal sealed record Arrow(string Source, string Port, string Target, string TargetPort, string Rest, string Bends);

    /// <summary>False where a list is not made of connections, so that nothing was compared.</summary>
    public bool Compare(string container, JsonElement? old, JsonElement? now)
    {
        if (Read(old) is not { } was || Read(now) is not { } are)
        {
            return false;
        }

        var (first, second) = (was.ToLookup(arrow => (arrow.Source, arrow.Port)), are.ToLookup(arrow => (arrow.Source, arrow.Port)));
        var told = false;
        foreach (var key in was.Concat(are).Select(arrow => (arrow.Source, arrow.Port)).Distinct())
        {
            told |= Outcome(key.Source, key.Port, [.. first[key]], [.. second[key]]);
        }

        if (!told && !MemberWalk.Same(old, now))
        {
            log.Layout(after.Find(container)?.Label ?? container);
        }

        return true;
    }

    private bool Outcome(string source, string port, List<Arrow> was, List<Arrow> are)
    {
        var (from, to) = (before.Find(source), after.Find(source));
        if (from is null != to is null)
        {
            // A step that came or went took its arrows with it.
            return true;
        }

        var step = to ?? from;
        var words = CodeWords.OfPort(port, step?.Type ?? "");
        var where = new Sentence($"Bước “{step?.Label ?? source}”, kết quả “{words.Vi}”", $"Step “{step?.Label ?? source}”, outcome “{words.En}”");
        if (!Sorted(was, arrow => $"{arrow.Target} {arrow.TargetPort}").SequenceEqual(Sorted(are, arrow => $"{arrow.Target} {arrow.TargetPort}")))
        {
            log.Add(new DocumentChange(ChangeKind.Outcome, where)
            {
                Step = source,
                Member = $"connections[{source}.{port}]",
                Before = Targets(was, before),
                After = Targets(are, after),
            });
            return true;
        }

        if (!Sorted(was, arrow => arrow.Rest).SequenceEqual(Sorted(are, arrow => arrow.Rest)))
        {
            log.Add(new DocumentChange(ChangeKind.Other, new Sentence(where.Vi + ", ghi chép của mũi tên", where.En + ", what the arrow says"))
            {
                Step = source,
                Member = $"connections[{source}.{port}]",
                Before = Raw(was),
                After = Raw(are),
            });
            return true;
        }

        if (!Sorted(was, arrow => arrow.Bends).SequenceEqual(Sorted(are, arrow => arrow.Bends)))
        {
            log.Layout(step?.Label ?? source);
            return true;
        }

        return false;
    }

    private static Sentence? Targets(List<Arrow> arrows, StepShelf shelf)
    {
        if (arrows.Count == 0)
        {
            return null;
        }

        var labels = string.Join(", ", arrows.Select(arrow => shelf.LabelOf(arrow.Target) + (arrow.TargetPort is "In" or "" ? "" : $" ({arrow.TargetPort})")).Order(StringComparer.Ordinal));
        return new Sentence("→ " + labels, "→ " + labels);
    }

    private static Sentence Raw(List<Arrow> arrows)
    {
        var text = string.Join(" ", arrows.Select(arrow => arrow.Rest));
        return new Sentence(text, text);
    }

    private static IEnumerable<string> Sorted(List<Arrow> arrows, Func<Arrow, string> by) => arrows.Select(by).Order(StringComparer.Ordinal);

    /// <summary>The arrows of a list of connections; null where it is none.</summary>
    internal static List<Arrow>? Read(JsonElement? list)
    {
        if (list is null)
        {
            return [];
        }

        if (list.Value.ValueKind != JsonValueKind.Array || !list.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object))
        {
            return null;
        }

        return [.. list.Value.EnumerateArray().Select(Read)];
    }

    private static Arrow Read(JsonElement item)
    {
        var (source, port) = End(item, "source");
        var (target, targetPort) = End(item, "target");
        var rest = item.EnumerateObject().Where(member => member.Name != "vertices").OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{member.Name}: {ValueWords.Raw(member.Value)}");
        return new Arrow(
            source, port.Length == 0 ? "Done" : port, target, targetPort, string.Join(", ", rest),
            MemberWalk.Get(item, "vertices") is { } bends ? ValueWords.Raw(bends) : "");
    }

    private static (string Step, string Port) End(JsonElement item, string side) => MemberWalk.Get(item, side) switch
    {
        { ValueKind: JsonValueKind.Object } end => (MemberWalk.Get(end, "activity")?.ToString() ?? "", MemberWalk.Get(end, "port")?.ToString() ?? ""),
        { } end => (end.ToString(), MemberWalk.Get(item, side + "Port")?.ToString() ?? ""),
        null => ("", ""),
    };
}
