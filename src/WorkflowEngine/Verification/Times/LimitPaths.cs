using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Signals;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Verification.Times;

/// <summary>For each time limit the path that takes most time of those for which it is the limit that applies.</summary>
internal static class LimitPaths
{
    private static readonly HashSet<int> Nothing = [];

    public static IEnumerable<(int Limit, TimedPath Path)> Of(CheckedDocument document)
    {
        if (document.Facts is not { TimeLimits.IsEmpty: false } facts || document.Root is not { Graph.Start: >= 0 } flow)
        {
            yield break;
        }

        var longest = new LongestPath(flow);
        List<Condition> conditions = [.. longest.Conditions];
        for (var i = 0; i < facts.TimeLimits.Length; i++)
        {
            if (facts.TimeLimits[i].Limit?.ToTimeLimit() is { } limit)
            {
                var uncounted = BeforeStart(flow, facts.TimeLimits[i].From);
                var worst = LimitCases.Of(facts, i, conditions)
                    .Select(assumed => new TimedPath(flow, longest, longest.Find(assumed, load => TimedPath.Weight(load, limit, document.World), uncounted), limit, uncounted))
                    .MaxBy(path => path.Total);
                if (worst is not null)
                {
                    yield return (i, worst);
                }
            }
        }
    }

    /// <summary>Steps that are over before the limit begins to run.</summary>
    private static HashSet<int> BeforeStart(Flow flow, string from)
    {
        if (from == TimeLimitFact.Filed)
        {
            return Nothing;
        }

        var starts = Enumerable.Range(0, flow.Steps.Length).Where(step => from == TimeLimitFact.Accepted
            ? flow.Steps[step].Kind is Receive
            : flow.Steps[step].Kind is Event && flow.Document.ElementOf(flow.Steps[step])?.Text("eventName") == from).ToList();
        if (starts.Count == 0)
        {
            return Nothing;
        }

        var after = flow.ReachedFrom(starts, connection => !connection.Back);
        return Enumerable.Range(0, flow.Steps.Length).Where(step => !after[step] || starts.Contains(step)).ToHashSet();
    }
}
