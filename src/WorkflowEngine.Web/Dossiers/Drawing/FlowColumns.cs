namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>
/// The columns of a drawing: the steps of the good way in the document's order; what lies aside stands beneath, where the
/// document has it, or beneath the open step that may lead there, so that the way to it is short.
/// </summary>
internal static class FlowColumns
{
    public static List<List<FlowStep>> Of(IReadOnlyList<FlowStep> steps, IReadOnlyList<FlowWay> ways, int columns)
    {
        var heads = steps.Where(step => step.Spot.Good).GroupBy(step => step.Spot.X).OrderBy(group => group.Key)
            .Select(group => group.OrderBy(step => step.Spot.Y).ToList()).ToList();
        if (heads.Count == 0)
        {
            return [.. steps.Select(step => new List<FlowStep> { step })];
        }

        var open = heads.FindIndex(column => column[0].State is SpotState.Now or SpotState.Waiting);
        var beside = open;
        foreach (var step in steps.Where(step => !step.Spot.Good))
        {
            var column = step.State == SpotState.Possible && open >= 0 && LeadsTo(ways, heads[open], step)
                ? Math.Min(beside++, LastOfBand(open, columns, heads.Count))
                : Math.Max(0, heads.FindLastIndex(head => head[0].Spot.X <= step.Spot.X));
            heads[column].Add(step);
        }

        return heads;
    }

    private static bool LeadsTo(IReadOnlyList<FlowWay> ways, List<FlowStep> column, FlowStep step) =>
        ways.Any(way => way.From == column[0].Spot.Id && way.To == step.Spot.Id);

    private static int LastOfBand(int column, int columns, int count) => Math.Min((((column / columns) + 1) * columns) - 1, count - 1);
}
