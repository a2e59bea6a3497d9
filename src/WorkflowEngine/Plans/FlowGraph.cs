using System.Collections.Immutable;

namespace WorkflowEngine.Plans;

/// <summary>One connection of a flowchart; nodes are numbered within the flowchart.</summary>
/// <param name="Back">Leads back to where every path to its source came through.</param>
/// <param name="Lawful">Whether a back edge may be taken: every path to its source goes through its target.</param>
internal sealed record FlowConnection(int Source, string Port, int Target, bool Back, bool Lawful);

/// <summary>
/// A flowchart's shape, computed once: which connections lead forward, which lead back, who comes before whom.
/// A connection leads back when, walking breadth first from the start, its target already leads to its source.
/// </summary>
internal sealed class FlowGraph
{
    private FlowGraph(int start, ImmutableArray<FlowConnection> connections, int nodes)
    {
        Start = start;
        Connections = connections;
        Outbound = Group(connections, nodes, connection => connection.Source);
        ForwardInbound = Group(connections, nodes, connection => connection.Back ? -1 : connection.Target);
    }

    /// <summary>The node that the flowchart begins with; -1 when it has none.</summary>
    public int Start { get; }

    public ImmutableArray<FlowConnection> Connections { get; }

    /// <summary>The same connections as they lead from other nodes that the flowchart may begin with, by those nodes.</summary>
    private ImmutableDictionary<int, FlowGraph> Begun { get; init; } = ImmutableDictionary<int, FlowGraph>.Empty;

    /// <summary>Indexes of the connections that leave each node.</summary>
    public ImmutableArray<ImmutableArray<int>> Outbound { get; }

    /// <summary>Indexes of the connections that lead forward into each node.</summary>
    public ImmutableArray<ImmutableArray<int>> ForwardInbound { get; }

    public bool IsReachable(int node) => node == Start || !ForwardInbound[node].IsEmpty;

    /// <summary>The nodes from which a node can be reached without a back edge.</summary>
    public IReadOnlySet<int> Before(int node)
    {
        var before = new HashSet<int>();
        var stack = new Stack<int>([node]);
        while (stack.TryPop(out var at))
        {
            foreach (var index in ForwardInbound[at])
            {
                if (before.Add(Connections[index].Source))
                {
                    stack.Push(Connections[index].Source);
                }
            }
        }

        return before;
    }

    /// <summary>The shape of the flowchart when it begins with a node; this one where that is no beginning.</summary>
    public FlowGraph From(int start) => Begun.GetValueOrDefault(start, this);

    /// <summary>With the shapes that it has when it begins elsewhere: whatever a signal may begin it with.</summary>
    public FlowGraph WithBeginnings(IEnumerable<int> starts)
    {
        var connections = Connections.Select(connection => (connection.Source, connection.Port, connection.Target)).ToList();
        var others = starts.Where(start => start != Start)
            .ToImmutableDictionary(start => start, start => Of(Outbound.Length, start, connections));
        return others.IsEmpty ? this : new FlowGraph(Start, Connections, Outbound.Length) { Begun = others };
    }

    public static FlowGraph Of(int nodes, int start, IReadOnlyList<(int Source, string Port, int Target)> connections)
    {
        var forward = ForwardEdges(nodes, start, connections);
        var dominators = Dominators.Of(start, forward);
        var built = connections.Select(connection =>
        {
            var back = !forward[connection.Source].Contains(connection.Target);
            return new FlowConnection(connection.Source, connection.Port, connection.Target, back, back && dominators.Through(connection.Target, connection.Source));
        });
        return new FlowGraph(start, [.. built], nodes);
    }

    private static HashSet<int>[] ForwardEdges(int nodes, int start, IReadOnlyList<(int Source, string Port, int Target)> connections)
    {
        var targets = new List<int>[nodes];
        var forward = new HashSet<int>[nodes];
        for (var i = 0; i < nodes; i++)
        {
            targets[i] = [];
            forward[i] = [];
        }

        foreach (var (source, _, target) in connections)
        {
            targets[source].Add(target);
        }

        var queue = new Queue<int>();
        var queued = new HashSet<int>();
        if (start >= 0)
        {
            queue.Enqueue(start);
            queued.Add(start);
        }

        while (queue.TryDequeue(out var source))
        {
            foreach (var target in targets[source])
            {
                if (forward[source].Contains(target) || Leads(forward, target, source))
                {
                    continue;
                }

                forward[source].Add(target);
                if (queued.Add(target))
                {
                    queue.Enqueue(target);
                }
            }
        }

        return forward;
    }

    private static bool Leads(HashSet<int>[] forward, int from, int to)
    {
        var seen = new HashSet<int>();
        var stack = new Stack<int>([from]);
        while (stack.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            if (!seen.Add(at))
            {
                continue;
            }

            foreach (var next in forward[at])
            {
                stack.Push(next);
            }
        }

        return false;
    }

    private static ImmutableArray<ImmutableArray<int>> Group(ImmutableArray<FlowConnection> connections, int nodes, Func<FlowConnection, int> node)
    {
        var groups = new List<int>[nodes];
        for (var i = 0; i < nodes; i++)
        {
            groups[i] = [];
        }

        for (var i = 0; i < connections.Length; i++)
        {
            if (node(connections[i]) is >= 0 and var at)
            {
                groups[at].Add(i);
            }
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }
}
