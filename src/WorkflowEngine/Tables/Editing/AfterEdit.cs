using WorkflowEngine.Plans;

namespace WorkflowEngine.Tables.Editing;

/// <summary>What must still hold when rows have changed places.</summary>
internal static class AfterEdit
{
    /// <summary>
    /// An arrow that led back, and that the edit did not lead elsewhere, leads back to where every path came through: a return may not jump to where the work has not
    /// been. Where that is no longer so it leads to the nearest row for which it is.
    /// </summary>
    public static void KeepReturns(FlowSketch before, Drawing drawing)
    {
        var ids = drawing.Steps.Select(step => step.Text("id") ?? "").ToList();
        var known = ids.Select((id, index) => (id, index)).GroupBy(pair => pair.id).ToDictionary(same => same.Key, same => same.First().index, StringComparer.Ordinal);
        var returns = drawing.Arrows.Where(arrow => IsReturn(before, arrow)).ToList();
        if (returns.Count == 0 || before.Start < 0 || !known.TryGetValue(before.Steps[before.Start].Id, out var start))
        {
            return;
        }

        var forward = drawing.Arrows.Except(returns, SameArrow.Instance)
            .Where(arrow => known.ContainsKey(arrow.Source) && known.ContainsKey(arrow.Target))
            .Select(arrow => (known[arrow.Source], arrow.Port, known[arrow.Target]))
            .ToList();
        var dominators = DominatorsOf(FlowGraph.Of(ids.Count, start, forward), ids.Count);
        var rows = drawing.Steps.Select(step => RowKinds.OfType(step.Text("type") ?? "") is not null).ToList();
        foreach (var arrow in returns.Where(arrow => known.ContainsKey(arrow.Source) && known.ContainsKey(arrow.Target)))
        {
            var source = known[arrow.Source];
            if (dominators.Through(start, source) && !dominators.Through(known[arrow.Target], source) && RowAbove(dominators, rows, source) is >= 0 and var above)
            {
                drawing.PointTo(arrow, ids[above]);
            }
        }
    }

    /// <summary>Steps that are no rows and that only the old way led to: letters, waits and ends of what is gone.</summary>
    public static void DropLeftovers(FlowSketch before, Drawing drawing)
    {
        if (before.Start < 0)
        {
            return;
        }

        var targets = drawing.Arrows.ToLookup(arrow => arrow.Source, arrow => arrow.Target, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var stack = new Stack<string>([before.Steps[before.Start].Id]);
        while (stack.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                foreach (var target in targets[at])
                {
                    stack.Push(target);
                }
            }
        }

        foreach (var step in before.Order.Where(step => !before.IsRow(step)).Select(step => before.Steps[step].Id))
        {
            if (!reached.Contains(step) && drawing.Has(step))
            {
                drawing.Remove(step);
            }
        }
    }

    private static bool IsReturn(FlowSketch before, Arrow arrow)
    {
        var source = before.IndexOf(arrow.Source);
        return source < 0
            ? arrow.Port == "Returned"
            : before.From(source).Any(connection => connection.Back && connection.Port == arrow.Port && before.Steps[connection.Target].Id == arrow.Target);
    }

    private static Dominators DominatorsOf(FlowGraph graph, int steps)
    {
        var forward = Enumerable.Range(0, steps).Select(_ => new HashSet<int>()).ToArray();
        foreach (var connection in graph.Connections.Where(connection => !connection.Back))
        {
            forward[connection.Source].Add(connection.Target);
        }

        return Dominators.Of(graph.Start, forward);
    }

    private static int RowAbove(Dominators dominators, List<bool> rows, int step)
    {
        var at = dominators.Above(step);
        while (at >= 0 && !rows[at])
        {
            at = dominators.Above(at);
        }

        return at;
    }

    private sealed class SameArrow : IEqualityComparer<Arrow>
    {
        public static readonly SameArrow Instance = new();

        public bool Equals(Arrow? one, Arrow? other) => ReferenceEquals(one?.Json, other?.Json);

        public int GetHashCode(Arrow arrow) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(arrow.Json);
    }
}
