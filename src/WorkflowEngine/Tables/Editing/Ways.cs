namespace WorkflowEngine.Tables.Editing;

/// <summary>What operations ask of the drawing before they change it.</summary>
internal static class Ways
{
    /// <summary>Arrows that lead forward into a step.</summary>
    public static List<Arrow> Into(Drawing drawing, FlowSketch sketch, int step) => Into(drawing, sketch, step, back: false);

    /// <summary>Arrows that lead back to a step.</summary>
    public static List<Arrow> BackInto(Drawing drawing, FlowSketch sketch, int step) => Into(drawing, sketch, step, back: true);

    /// <summary>Arrows by which the work goes on from a row.</summary>
    public static List<Arrow> Onward(Drawing drawing, FlowSketch sketch, int row)
    {
        var element = sketch.Steps[row];
        return [.. drawing.Arrows.Where(arrow => arrow.Source == element.Id && RowKinds.IsOnward(element.Type, arrow.Port))];
    }

    /// <summary>The rows to which the work goes on from a row.</summary>
    public static IReadOnlyList<int> Nexts(FlowSketch sketch, int row) => sketch.RowsAfter(
        sketch.From(row).Where(sketch.IsOnward).Select(connection => connection.Target));

    /// <summary>Leads arrows to other steps instead; with none to lead to, they go.</summary>
    public static void PointTo(Drawing drawing, IEnumerable<Arrow> arrows, IReadOnlyList<string> targets)
    {
        foreach (var arrow in arrows)
        {
            foreach (var more in targets.Skip(1))
            {
                drawing.Connect(arrow.Source, arrow.Port, more);
            }

            if (targets.Count == 0)
            {
                drawing.Erase(arrow);
            }
            else
            {
                drawing.PointTo(arrow, targets[0]);
            }
        }
    }

    private static List<Arrow> Into(Drawing drawing, FlowSketch sketch, int step, bool back)
    {
        var ways = sketch.Connections
            .Where(connection => connection.Target == step && connection.Back == back)
            .Select(connection => (sketch.Steps[connection.Source].Id, connection.Port))
            .ToHashSet();
        return [.. drawing.Arrows.Where(arrow => arrow.Target == sketch.Steps[step].Id && ways.Contains((arrow.Source, arrow.Port)))];
    }
}
