namespace WorkflowEngine.Tables;

/// <summary>
/// Which rows are worked on at the same time: after a fork, or where one outcome leads to several steps, those that only
/// one of the branches reaches.
/// </summary>
internal static class ParallelPlaces
{
    private const string Fork = "Elsa.FlowFork";

    public static IReadOnlyDictionary<int, ParallelPlace> Of(FlowSketch sketch)
    {
        var places = new Dictionary<int, ParallelPlace>();
        foreach (var parting in sketch.Order)
        {
            var branches = BranchesOf(sketch, parting);
            if (branches.Count < 2)
            {
                continue;
            }

            var reached = branches.Select(start => sketch.Reached([start], sketch.IsOnward)).ToList();
            foreach (var row in sketch.Order.Where(step => sketch.IsRow(step) && step != parting && sketch.Through(parting, step)))
            {
                var inside = Enumerable.Range(0, reached.Count).Where(branch => reached[branch].Contains(row)).ToList();
                if (inside is [var only])
                {
                    places[row] = new ParallelPlace(sketch.Steps[parting].Id, only + 1);
                }
            }
        }

        return places;
    }

    /// <summary>The steps that begin at the same time when a step ends.</summary>
    public static IReadOnlyList<int> BranchesOf(FlowSketch sketch, int parting)
    {
        var onward = sketch.From(parting).Where(sketch.IsOnward).ToList();
        return sketch.Steps[parting].Type == Fork
            ? [.. onward.Select(connection => connection.Target).Distinct()]
            : onward.GroupBy(connection => connection.Port)
                .Select(port => port.Select(connection => connection.Target).Distinct().ToList())
                .FirstOrDefault(targets => targets.Count > 1) ?? [];
    }
}
