using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>The counters of a flowchart while it moves: a copy that is thrown away once the visits are recorded.</summary>
internal readonly struct FlowTally
{
    private readonly int[] _nodes;
    private readonly int[] _connections;
    private readonly bool[] _followed;

    public FlowTally(FlowCounts counts, FlowGraph graph)
    {
        _nodes = new int[graph.Outbound.Length];
        _connections = new int[graph.Connections.Length];
        _followed = new bool[graph.Connections.Length];
        counts.Nodes.CopyTo(_nodes);
        counts.Connections.CopyTo(_connections);
        counts.Followed.CopyTo(_followed);
    }

    public void Visit(int node) => _nodes[node]++;

    public void Pass(int connection, bool followed)
    {
        _connections[connection]++;
        _followed[connection] = followed;
    }

    public int VisitsOf(int node) => _nodes[node];

    public int VisitsOfConnection(int connection) => _connections[connection];

    public bool WasFollowed(int connection) => _followed[connection];

    public bool AnyFollowed(ImmutableArray<int> connections)
    {
        foreach (var connection in connections)
        {
            if (_followed[connection])
            {
                return true;
            }
        }

        return false;
    }
}
