using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Two rows, one right after the other, change places.</summary>
internal static class Moving
{
    public static Made Up(Drawing drawing, FlowSketch sketch, int row)
    {
        Swap(drawing, sketch, AboveOf(sketch, row), row);
        return new Made(sketch.Steps[row].Id);
    }

    public static Made Down(Drawing drawing, FlowSketch sketch, int row)
    {
        if (Ways.Nexts(sketch, row) is not [var next] || AboveOf(sketch, next) != row)
        {
            throw new EditRefused(NotInLine(sketch, row));
        }

        Swap(drawing, sketch, row, next);
        return new Made(sketch.Steps[row].Id);
    }

    /// <summary>The row right before another one, when every path comes from there; refused otherwise.</summary>
    public static int AboveOf(FlowSketch sketch, int row)
    {
        var above = sketch.RowAbove(row);
        return above >= 0
            && Ways.Nexts(sketch, above) is [var only] && only == row
            && sketch.ForwardInto(row).All(connection => sketch.Through(above, connection.Source))
                ? above
                : throw new EditRefused(NotInLine(sketch, row));
    }

    private static void Swap(Drawing drawing, FlowSketch sketch, int above, int row)
    {
        if (sketch.KindOf(above) == RowKind.Receive || sketch.KindOf(row) == RowKind.Receive)
        {
            throw new EditRefused(new Sentence(
                "Bước tiếp nhận luôn đứng đầu, không đổi chỗ với bước khác được.",
                "Reception always comes first and cannot change places with another step."));
        }

        var (upper, lower) = (sketch.Steps[above].Id, sketch.Steps[row].Id);
        var into = Ways.Into(drawing, sketch, above);
        var between = Ways.Into(drawing, sketch, row);
        var onward = Ways.Onward(drawing, sketch, row);
        var targets = onward.Select(arrow => arrow.Target).Distinct().ToList();
        Ways.PointTo(drawing, between, targets);
        Ways.PointTo(drawing, into, [lower]);
        if (onward.Count == 0)
        {
            drawing.Connect(lower, RowKinds.MainPortOf(sketch.KindOf(row)!.Value), upper);
        }

        Ways.PointTo(drawing, onward, [upper]);
    }

    private static Sentence NotInLine(FlowSketch sketch, int row)
    {
        var name = RowReader.NameOf(sketch.Steps[row]);
        return new Sentence(
            $"Bước “{name}” không đứng ngay sau hoặc ngay trước đúng một bước (đang song song, rẽ nhánh, hoặc ở đầu, cuối bảng) nên không dời được bằng bảng; hãy kéo trên sơ đồ.",
            $"Step “{name}” does not come right after or before just one step (it is parallel, on a branch, or first or last), so the table cannot move it; use the drawing.");
    }
}
