namespace WorkflowEngine.Plans;

/// <summary>
/// Through which nodes every forward path from the start to a node goes. Kept as a tree: the parent of a node is the last
/// node that all paths to it share, so that a document of ten thousand steps needs no more room than it has steps.
/// </summary>
internal sealed class Dominators
{
    private readonly int[] _parents;
    private readonly int[] _depths;

    private Dominators(int nodes)
    {
        _parents = new int[nodes];
        _depths = new int[nodes];
        Array.Fill(_parents, -1);
        Array.Fill(_depths, -1);
    }

    /// <param name="start">The node that paths begin at; -1 when there is none.</param>
    /// <param name="forward">The nodes that each node leads to; no path leads back.</param>
    public static Dominators Of(int start, IReadOnlyList<IReadOnlySet<int>> forward)
    {
        var dominators = new Dominators(forward.Count);
        if (start < 0)
        {
            return dominators;
        }

        dominators._depths[start] = 0;
        var waiting = SourcesOf(forward);
        var ready = new Queue<int>([start]);
        while (ready.TryDequeue(out var source))
        {
            foreach (var target in forward[source])
            {
                dominators.Reach(source, target);
                if (--waiting[target] == 0)
                {
                    ready.Enqueue(target);
                }
            }
        }

        return dominators;
    }

    /// <summary>Whether every path to a node goes through another one; no path leads to a node that is not reached.</summary>
    public bool Through(int node, int to)
    {
        var at = to;
        while (at >= 0 && _depths[at] > _depths[node])
        {
            at = _parents[at];
        }

        return at == node && _depths[node] >= 0;
    }

    /// <summary>The last node that all paths to a node share before it; -1 for the start and for what is not reached.</summary>
    public int Above(int node) => _parents[node];

    private static int[] SourcesOf(IReadOnlyList<IReadOnlySet<int>> forward)
    {
        var sources = new int[forward.Count];
        foreach (var target in forward.SelectMany(targets => targets))
        {
            sources[target]++;
        }

        return sources;
    }

    private void Reach(int source, int target)
    {
        var shared = _depths[target] < 0 ? source : Shared(source, _parents[target]);
        _parents[target] = shared;
        _depths[target] = _depths[shared] + 1;
    }

    private int Shared(int one, int other)
    {
        while (one != other)
        {
            if (_depths[one] >= _depths[other])
            {
                one = _parents[one];
            }
            else
            {
                other = _parents[other];
            }
        }

        return one;
    }
}
