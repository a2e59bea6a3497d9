using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace WorkflowEngine.Office.Indexing;

/// <summary>The units by number, each with its periods in order. Two periods of a unit never overlap.</summary>
internal sealed class UnitTree
{
    /// <summary>Deeper than any office; bounds a climb over documents that were not checked for cycles.</summary>
    private const int Deepest = 32;

    private readonly FrozenDictionary<string, int> _numbers;
    private readonly UnitNode[][] _nodes;
    private readonly int[][] _children;

    public UnitTree(IEnumerable<Unit> units)
    {
        var byCode = units.GroupBy(unit => unit.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        _numbers = byCode.Select((group, number) => (group.Key, number)).ToFrozenDictionary(pair => pair.Key, pair => pair.number, StringComparer.Ordinal);
        _nodes = [.. byCode.Select((group, number) => group.OrderBy(unit => unit.Period.From).Select(unit => Node(unit, number)).ToArray())];
        var children = AllNodes.Where(node => node.Parent >= 0).ToLookup(node => node.Parent, node => node.Number);
        _children = [.. Enumerable.Range(0, _nodes.Length).Select(parent => children[parent].Distinct().Order().ToArray())];
    }

    public int Count => _nodes.Length;

    public int Find(string? code) => code is not null && _numbers.TryGetValue(code, out var number) ? number : -1;

    public string CodeOf(int unit) => _nodes[unit][0].Unit.Code;

    public UnitNode[] Nodes(int unit) => _nodes[unit];

    public IEnumerable<UnitNode> AllNodes => _nodes.SelectMany(nodes => nodes);

    public bool TryAt(int unit, DateOnly at, [NotNullWhen(true)] out UnitNode? node)
    {
        foreach (var candidate in _nodes[unit])
        {
            if (candidate.Period.Contains(at))
            {
                node = candidate;
                return true;
            }
        }

        node = null;
        return false;
    }

    /// <summary>The unit itself while it stands; after its end the unit that took over, as often as needed; −1 when nobody did.</summary>
    public int Standing(int unit, DateOnly at)
    {
        for (var hops = 0; unit >= 0 && hops < Deepest; hops++)
        {
            if (TryAt(unit, at, out _))
            {
                return unit;
            }

            unit = LastBefore(unit, at)?.Successor ?? -1;
        }

        return -1;
    }

    /// <summary>The last period of the unit that ended before the day.</summary>
    public UnitNode? LastBefore(int unit, DateOnly at) => _nodes[unit].LastOrDefault(node => node.Period.To < at);

    /// <summary>The nearest unit at or above this one on a day that the test accepts; −1 when there is none.</summary>
    public int Nearest(int unit, DateOnly at, Predicate<UnitNode> test)
    {
        for (var climbed = 0; unit >= 0 && climbed < Deepest && TryAt(unit, at, out var node); climbed++)
        {
            if (test(node))
            {
                return unit;
            }

            unit = node.Parent;
        }

        return -1;
    }

    public IEnumerable<UnitNode> Children(int unit, DateOnly at)
    {
        foreach (var child in _children[unit])
        {
            if (TryAt(child, at, out var node) && node.Parent == unit)
            {
                yield return node;
            }
        }
    }

    /// <summary>This period's unit and all above it, each with the days on which it stands there.</summary>
    public void Climb(UnitNode node, Period period, Func<UnitNode, Period, bool> visit, int depth = 0)
    {
        if (!visit(node, period) || node.Parent < 0 || depth >= Deepest)
        {
            return;
        }

        foreach (var parent in _nodes[node.Parent])
        {
            var shared = parent.Period.Intersect(period);
            if (!shared.IsEmpty)
            {
                Climb(parent, shared, visit, depth + 1);
            }
        }
    }

    private UnitNode Node(Unit unit, int number) =>
        new(unit, number, Find(unit.Parent), Find(unit.Successor)) { Serves = [.. unit.Serves.Select(Find).Where(served => served >= 0)] };
}
