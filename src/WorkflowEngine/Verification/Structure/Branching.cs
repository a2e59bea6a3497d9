using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;

namespace WorkflowEngine.Verification.Structure;

/// <summary>
/// Where the ways into a step part: at a step that takes several at once, or at one that takes one of them. Exact for flows
/// whose branches are properly nested.
/// </summary>
internal sealed class Branching
{
    private readonly Flow _flow;
    private readonly int[] _above;
    private readonly int[] _place;
    private readonly ImmutableArray<int>[] _sources;

    public Branching(Flow flow)
    {
        _flow = flow;
        _above = new int[flow.Steps.Length];
        _place = new int[flow.Steps.Length];
        _sources = new ImmutableArray<int>[flow.Steps.Length];
        Array.Fill(_above, -1);
        for (var i = 0; i < flow.Order.Length; i++)
        {
            _place[flow.Order[i]] = i;
        }

        foreach (var step in flow.Order)
        {
            _sources[step] = Find(step);
            _above[step] = Meeting(_sources[step]);
        }
    }

    /// <summary>Whether several ways into the step are walked in one run.</summary>
    public bool IsParallel(int step) => Sources(step).Length > 1 && _above[step] is >= 0 and var parting && TakesSeveral(parting);

    /// <summary>The step where the ways into this one part; -1 at the start.</summary>
    public int PartingOf(int step) => _above[step];

    /// <summary>Whether some outcome of the step is followed by several connections, or it has several outcomes at once.</summary>
    public bool TakesSeveral(int step)
    {
        var kind = _flow.Steps[step].Kind;
        if (kind is FlowFork or FlowSwitch && _flow.Document.ElementOf(_flow.Steps[step]) is { } element)
        {
            return kind is FlowFork || string.Equals(element.Text("mode"), "MatchAny", StringComparison.OrdinalIgnoreCase) || SharesPort(step);
        }

        return _flow.Ports[step].Known.IsDefault || SharesPort(step);
    }

    private bool SharesPort(int step)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return _flow.ForwardFrom(step).Any(connection => !seen.Add(connection.Port));
    }

    private ImmutableArray<int> Sources(int step) => _sources[step].IsDefault ? Find(step) : _sources[step];

    private ImmutableArray<int> Find(int step) =>
    [
        .. _flow.Graph.ForwardInbound[step]
            .Select(index => _flow.Graph.Connections[index].Source)
            .Where(source => source == _flow.Graph.Start || _above[source] >= 0)
            .Distinct(),
    ];

    private int Meeting(ImmutableArray<int> sources)
    {
        if (sources.IsEmpty)
        {
            return -1;
        }

        var at = sources[0];
        foreach (var source in sources)
        {
            var other = source;
            while (at != other && at >= 0 && other >= 0)
            {
                if (_place[at] > _place[other])
                {
                    at = _above[at];
                }
                else
                {
                    other = _above[other];
                }
            }
        }

        return at;
    }
}
