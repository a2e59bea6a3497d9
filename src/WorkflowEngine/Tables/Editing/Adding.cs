namespace WorkflowEngine.Tables.Editing;

/// <summary>A new row: a piece of work between a row and what follows it.</summary>
internal static class Adding
{
    private const string NoName = "Bước mới";

    public static Made After(Drawing drawing, FlowSketch sketch, int row, string text)
    {
        var above = sketch.Steps[row];
        var (unit, role) = sketch.KindOf(row) == RowKind.Receive || above.Text("unit") is null
            ? ("competent", "tham-dinh")
            : (above.Text("unit")!, above.Text("role") ?? "tham-dinh");
        var name = string.IsNullOrWhiteSpace(text) ? NoName : text.Trim();
        var id = drawing.Add(new NewStep(name, RowKinds.TypeOf(RowKind.Work), ("unit", unit), ("role", role)), above.Id);
        if (Next(sketch, row) is { } next)
        {
            Ways.PointTo(drawing, Ways.Into(drawing, sketch, next), [id]);
            drawing.Connect(id, "Done", sketch.Steps[next].Id);
        }
        else
        {
            Behind(drawing, sketch, row, id);
        }

        drawing.Connect(id, "Returned", above.Id);
        return new Made(id);
    }

    /// <summary>Puts a step right behind a row, before the notices and payments that follow it.</summary>
    public static void Behind(Drawing drawing, FlowSketch sketch, int row, string id)
    {
        var onward = Ways.Onward(drawing, sketch, row);
        foreach (var target in onward.Select(arrow => arrow.Target).Distinct().ToList())
        {
            drawing.Connect(id, "Done", target);
        }

        if (onward.Count == 0)
        {
            drawing.Connect(sketch.Steps[row].Id, RowKinds.MainPortOf(sketch.KindOf(row)!.Value), id);
        }

        Ways.PointTo(drawing, onward, [id]);
    }

    /// <summary>The one row that follows, when nothing comes to it but over the row above; null otherwise.</summary>
    private static int? Next(FlowSketch sketch, int row) =>
        Ways.Nexts(sketch, row) is [var next] && sketch.ForwardInto(next).All(connection => sketch.Through(row, connection.Source))
            ? next
            : null;
}
