using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Compares the steps of two documents: which came and went, and what each has otherwise than before.</summary>
internal sealed class StepComparison(ChangeLog log, StepShelf before, StepShelf after)
{
    private readonly ConnectionComparison _connections = new(log, before, after);
    private readonly MemberWalk _members = new(log, StepMemberNames.Of);

    public void Compare()
    {
        foreach (var gone in before.Steps.Where(step => after.Find(step.Key) is null))
        {
            log.Add(new DocumentChange(ChangeKind.StepRemoved, new Sentence("Bước", "Step")) { Step = gone.Key, Before = Summary(gone) });
        }

        foreach (var step in after.Steps)
        {
            if (before.Find(step.Key) is { } was)
            {
                One(was, step);
            }
            else
            {
                log.Add(new DocumentChange(ChangeKind.StepAdded, new Sentence("Bước", "Step")) { Step = step.Key, After = Summary(step) });
            }
        }

        StepOrder.Compare(log, before, after);
    }

    private void One(ShelvedStep was, ShelvedStep now)
    {
        var where = now.Key.Length == 0
            ? new Sentence("Sơ đồ", "Flow")
            : new Sentence($"Bước “{now.Label}”", $"Step “{now.Label}”");
        var spot = new Spot(where, now.Key, "");
        if (was.Place != now.Place)
        {
            log.Add(new DocumentChange(ChangeKind.StepMoved, new Sentence($"{where.Vi}, đứng trong", $"{where.En}, stands in"))
            {
                Step = now.Key,
                Before = new Sentence(was.Place, was.Place),
                After = new Sentence(now.Place, now.Place),
            });
        }

        foreach (var name in MemberWalk.Union(was.Json, now.Json))
        {
            var (old, current) = (MemberWalk.Get(was.Json, name), MemberWalk.Get(now.Json, name));
            if (!MemberWalk.Same(old, current))
            {
                Member(spot, now, name, old, current);
            }
        }
    }

    private void Member(Spot spot, ShelvedStep step, string name, JsonElement? old, JsonElement? now)
    {
        switch (name)
        {
            case "nodeId":
                log.Layout(step.Label);
                break;
            case "metadata" when IsObjectOrNothing(old) && IsObjectOrNothing(now):
                Metadata(spot, step, old, now);
                break;
            case "connections" when _connections.Compare(step.Key, old, now):
                break;
            case not ("metadata" or "connections") when !StepShelf.IsPlain(name) && (Holds(old) || Holds(now)):
                Container(spot, step, name, old, now);
                break;
            default:
                _members.Member(spot, name, name, old, now);
                break;
        }
    }

    private void Metadata(Spot spot, ShelvedStep step, JsonElement? old, JsonElement? now)
    {
        foreach (var name in MemberWalk.Union(old ?? default, now ?? default))
        {
            var (was, current) = (MemberWalk.Get(old ?? default, name), MemberWalk.Get(now ?? default, name));
            if (MemberWalk.Same(was, current))
            {
                continue;
            }

            if (name == "designer")
            {
                log.Layout(step.Label);
            }
            else
            {
                _members.Member(spot.In("metadata"), name, name, was, current);
            }
        }

        if (old is null != now is null && !MemberWalk.Union(old ?? default, now ?? default).Any())
        {
            _members.Member(spot, "metadata", "metadata", old, now);
        }
    }

    /// <summary>What holds steps is compared without them; in a flowchart the order of its list means nothing, elsewhere it does.</summary>
    private void Container(Spot spot, ShelvedStep step, string name, JsonElement? old, JsonElement? now)
    {
        var (was, current) = (old ?? default, now ?? default);
        if (was.ValueKind == JsonValueKind.Array && current.ValueKind == JsonValueKind.Array && Skeleton.SameWithoutSteps(was, current))
        {
            var (first, second) = (Skeleton.Ids(was).ToList(), Skeleton.Ids(current).ToList());
            var (common, kept) = (first.Where(second.Contains).ToList(), second.Where(first.Contains).ToList());
            if (common.SequenceEqual(kept))
            {
                return;
            }

            if (step.Type.EndsWith("Flowchart", StringComparison.Ordinal))
            {
                log.Layout(step.Label);
                return;
            }

            log.Add(new DocumentChange(ChangeKind.StepMoved, new Sentence($"{spot.Where.Vi}, thứ tự các bước bên trong", $"{spot.Where.En}, order of the steps inside"))
            {
                Step = step.Key,
                Member = name,
                Before = Labels(common, before),
                After = Labels(kept, after),
            });
            return;
        }

        if (!OnlySteps(old, now))
        {
            _members.Member(spot, name, name, old, now);
        }
    }

    /// <summary>Whether all that differs is a step that came, went or is compared on its own.</summary>
    private static bool OnlySteps(JsonElement? old, JsonElement? now) => (old, now) switch
    {
        ({ } was, { } current) => (StepShelf.IsStep(was) || was.ValueKind == JsonValueKind.Null) && (StepShelf.IsStep(current) || current.ValueKind == JsonValueKind.Null)
            || Skeleton.SameWithoutSteps(was, current),
        ({ } was, null) => IsOnlySteps(was),
        (null, { } current) => IsOnlySteps(current),
        _ => true,
    };

    private static bool IsOnlySteps(JsonElement value) =>
        StepShelf.IsStep(value) || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(StepShelf.IsStep));

    private static bool Holds(JsonElement? value) => value is { } there && (StepShelf.IsStep(there) || there.ValueKind switch
    {
        JsonValueKind.Array => there.EnumerateArray().Any(item => Holds(item)),
        JsonValueKind.Object => there.EnumerateObject().Any(member => Holds(member.Value)),
        _ => false,
    });

    private static bool IsObjectOrNothing(JsonElement? value) => value is null or { ValueKind: JsonValueKind.Object };

    private static Sentence Labels(IEnumerable<string> ids, StepShelf shelf)
    {
        var labels = string.Join("; ", ids.Select(shelf.LabelOf));
        return new Sentence(labels, labels);
    }

    /// <summary>A step's name with its time.</summary>
    private static Sentence Summary(ShelvedStep step) => ValueWords.Of(MemberWalk.Get(step.Json, "time"), ValueForm.StepTime) is { } time
        ? new Sentence($"{step.Label} ({time.Vi})", $"{step.Label} ({time.En})")
        : new Sentence(step.Label, step.Label);
}
