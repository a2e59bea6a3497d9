using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Verification.Times;

/// <summary>The forward path of a flowchart that takes most time, under what is assumed of the case.</summary>
internal sealed class LongestPath
{
    private readonly Flow _flow;
    private readonly Load[] _own;
    private readonly Condition?[] _decisions;
    private readonly ImmutableArray<(string Label, Condition? Condition)>[] _cases;

    public LongestPath(Flow flow)
    {
        _flow = flow;
        _own = [.. flow.Steps.Select(step => StepLoad.Of(flow.Document, step))];
        _decisions = [.. flow.Steps.Select(step => step.Kind is FlowDecision ? Condition.Of(step.Settings as Expression) : null)];
        _cases = [.. flow.Steps.Select(step => step.Kind is FlowSwitch ? CasesOf(step) : [])];
    }

    /// <summary>The time of each step of the flowchart.</summary>
    public IReadOnlyList<Load> Own => _own;

    /// <summary>Conditions on which the ways depend.</summary>
    public IEnumerable<Condition> Conditions =>
        [.. _decisions.OfType<Condition>(), .. _cases.SelectMany(cases => cases).Select(one => one.Condition).OfType<Condition>()];

    /// <summary>The steps of the longest path by the weight of a load; those of <paramref name="uncounted"/> weigh nothing.</summary>
    public ImmutableArray<int> Find(Assumptions assumed, Func<Load, decimal> weight, IReadOnlySet<int> uncounted)
    {
        var best = new decimal[_flow.Steps.Length];
        var before = new int[_flow.Steps.Length];
        Array.Fill(before, -2);
        if (_flow.Order.IsEmpty)
        {
            return [];
        }

        before[_flow.Graph.Start] = -1;
        var (last, most) = (_flow.Graph.Start, -1m);
        foreach (var step in _flow.Order)
        {
            if (before[step] == -2)
            {
                continue;
            }

            best[step] += uncounted.Contains(step) ? 0 : weight(_own[step]);
            if (best[step] >= most)
            {
                (last, most) = (step, best[step]);
            }

            foreach (var connection in _flow.ForwardFrom(step))
            {
                if ((before[connection.Target] == -2 || best[step] > best[connection.Target]) && IsOpen(step, connection.Port, assumed))
                {
                    best[connection.Target] = best[step];
                    before[connection.Target] = step;
                }
            }
        }

        return Trace(before, last);
    }

    /// <summary>The steps that are reached without going back, under what is assumed.</summary>
    public bool[] Reached(Assumptions assumed) =>
        _flow.ReachedFrom([_flow.Graph.Start], connection => IsOpen(connection.Source, connection.Port, assumed));

    private bool IsOpen(int step, string port, Assumptions assumed)
    {
        if (_decisions[step] is { } decision)
        {
            return decision.Under(assumed) is not { } holds || port == (holds ? "True" : "False");
        }

        if (_cases[step].IsEmpty)
        {
            return true;
        }

        foreach (var (label, condition) in _cases[step])
        {
            var holds = condition?.Under(assumed);
            if (label == port)
            {
                return holds != false;
            }

            if (holds == true)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<(string, Condition?)> CasesOf(PlanNode step)
    {
        var cases = step.Of<SwitchCases>();
        var isFirstMatch = cases.Mode is not Literal { Value.TextOrNull: { } mode } || !mode.Equals("MatchAny", StringComparison.OrdinalIgnoreCase);
        return isFirstMatch ? [.. cases.Cases.Select(one => (one.Label, Condition.Of(one.Condition)))] : [];
    }

    private static ImmutableArray<int> Trace(int[] before, int at)
    {
        var path = new List<int>();
        for (; at >= 0; at = before[at])
        {
            path.Add(at);
        }

        path.Reverse();
        return [.. path];
    }
}
