using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WorkflowEngine.Dossiers;

/// <summary>
/// A flowchart's counters: how often each of its activities ended or was skipped, how often each connection was
/// visited, and whether the last visit followed it. An implicit join waits until every connection into it was
/// visited more often than the activity itself.
/// </summary>
public sealed record FlowCounts(ImmutableArray<int> Nodes, ImmutableArray<int> Connections, ImmutableArray<bool> Followed)
{
    /// <summary>Nothing visited yet. The arrays grow as indexes are named.</summary>
    public static readonly FlowCounts Empty = new([], [], []);

    internal int VisitsOf(int node) => node < Nodes.Length ? Nodes[node] : 0;

    internal int VisitsOfConnection(int connection) => connection < Connections.Length ? Connections[connection] : 0;

    internal FlowCounts After(ImmutableArray<int> nodes, ImmutableArray<int> followed, ImmutableArray<int> passed)
    {
        var nodeVisits = Grown(Nodes, Highest(nodes));
        var highest = Math.Max(Highest(followed), Highest(passed));
        var connectionVisits = Grown(Connections, highest);
        var last = Grown(Followed, highest);
        foreach (var node in nodes)
        {
            nodeVisits[node]++;
        }

        foreach (var connection in followed)
        {
            connectionVisits[connection]++;
            last[connection] = true;
        }

        foreach (var connection in passed)
        {
            connectionVisits[connection]++;
            last[connection] = false;
        }

        return new FlowCounts(Own(nodeVisits), Own(connectionVisits), Own(last));
    }

    public bool Equals(FlowCounts? other) =>
        other is not null
        && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan())
        && Connections.AsSpan().SequenceEqual(other.Connections.AsSpan())
        && Followed.AsSpan().SequenceEqual(other.Followed.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Nodes.Length, Connections.Length);

    private static int Highest(ImmutableArray<int> indexes)
    {
        var highest = -1;
        foreach (var index in indexes)
        {
            highest = Math.Max(highest, index);
        }

        return highest;
    }

    private static T[] Grown<T>(ImmutableArray<T> array, int highest)
    {
        var grown = new T[Math.Max(array.Length, highest + 1)];
        array.CopyTo(grown);
        return grown;
    }

    private static ImmutableArray<T> Own<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);
}
