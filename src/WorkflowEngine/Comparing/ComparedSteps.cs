using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>The table of steps of two versions: in the order of the later one, what is gone behind the step it stood behind.</summary>
internal sealed class ComparedSteps(StepShelf before, StepShelf after, Func<ChangeKind, string, Sentence?>? named)
{
    private readonly ILookup<string, ConnectionComparison.Arrow> _old = Arrows(before);
    private readonly ILookup<string, ConnectionComparison.Arrow> _now = Arrows(after);

    public ImmutableArray<ComparedStep> Of(IReadOnlyList<DocumentChange> changes)
    {
        var changed = changes.Where(change => change.IsContent && change.Step is not null).Select(change => change.Step!).ToHashSet(StringComparer.Ordinal);
        return [.. Merged().Select(key => Row(key, changed.Contains(key)))];
    }

    private List<string> Merged()
    {
        var order = StepOrder.Of(after, StepOrder.InTable);
        var old = StepOrder.Of(before, StepOrder.InTable);
        for (var at = 0; at < old.Count; at++)
        {
            if (after.Find(old[at]) is null)
            {
                var behind = at == 0 ? -1 : order.IndexOf(old[at - 1]);
                order.Insert(behind + 1, old[at]);
            }
        }

        return order;
    }

    private ComparedStep Row(string key, bool changed)
    {
        var (was, now) = (before.Find(key), after.Find(key));
        var mark = was is null ? StepMark.Added : now is null ? StepMark.Removed : changed ? StepMark.Changed : StepMark.Same;
        return new ComparedStep(key, mark, new Compared(Text(was?.Label), Text(now?.Label)))
        {
            Unit = Both(was, now, "unit"),
            Role = Both(was, now, "role"),
            Time = Both(was, now, "time"),
            Outcomes = [.. Outcomes(key, was, now)],
        };
    }

    private IEnumerable<(Sentence, Compared)> Outcomes(string key, ShelvedStep? was, ShelvedStep? now)
    {
        var type = (now ?? was)!.Type;
        foreach (var port in _now[key].Concat(_old[key]).Select(arrow => arrow.Port).Distinct())
        {
            yield return (CodeWords.OfPort(port, type), new Compared(Targets(_old[key], port, before), Targets(_now[key], port, after)));
        }
    }

    private static Sentence? Targets(IEnumerable<ConnectionComparison.Arrow> arrows, string port, StepShelf shelf) =>
        Text(string.Join(", ", arrows.Where(arrow => arrow.Port == port).Select(arrow => shelf.LabelOf(arrow.Target)).Order(StringComparer.Ordinal)));

    private Compared Both(ShelvedStep? was, ShelvedStep? now, string member) => new(Value(was, member), Value(now, member));

    private Sentence? Value(ShelvedStep? step, string member)
    {
        if (step is null || MemberWalk.Get(step.Json, member) is not { } value)
        {
            return null;
        }

        var name = StepMemberNames.Of(member);
        return (value.ValueKind == JsonValueKind.String && name.Form == ValueForm.Plain ? named?.Invoke(name.Kind, value.GetString()!) : null) ?? ValueWords.Of(value, name.Form);
    }

    private static Sentence? Text(string? text) => string.IsNullOrEmpty(text) ? null : new Sentence(text, text);

    private static ILookup<string, ConnectionComparison.Arrow> Arrows(StepShelf shelf) =>
        shelf.Steps.SelectMany(step => ConnectionComparison.Read(MemberWalk.Get(step.Json, "connections")) ?? []).ToLookup(arrow => arrow.Source);
}
