using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>A row becomes one of another kind: outcomes that both kinds have stay, the onward one goes on, the rest get their usual way.</summary>
internal static class KindChange
{
    public static Made Make(Drawing drawing, FlowSketch sketch, int row, RowKind to)
    {
        var id = sketch.Steps[row].Id;
        var from = sketch.KindOf(row)!.Value;
        if (from == to)
        {
            return new Made(id);
        }

        if (to == RowKind.Consult && drawing.Step(id).Member("parties") is null)
        {
            throw new EditRefused(new Sentence(
                "Bước lấy ý kiến cần biết hỏi đơn vị nào; hãy thêm bước này trên sơ đồ và chọn các đơn vị được hỏi.",
                "A consultation needs to know which units are asked; add it on the drawing and choose them."));
        }

        var onward = Ways.Onward(drawing, sketch, row).Select(arrow => arrow.Target).Distinct().ToList();
        var kept = RowKinds.PortsOf(to).Skip(1).Where(port => RowKinds.PortsOf(from).Skip(1).Contains(port)).ToHashSet();
        foreach (var arrow in drawing.Arrows.Where(arrow => arrow.Source == id && !kept.Contains(arrow.Port)).ToList())
        {
            drawing.Erase(arrow);
        }

        drawing.Step(id).Put("type", RowKinds.TypeOf(to));
        foreach (var target in onward)
        {
            drawing.Connect(id, RowKinds.MainPortOf(to), target);
        }

        if (to is not (RowKind.Work or RowKind.Review))
        {
            drawing.Step(id).Drop("records");
        }

        switch (to)
        {
            case RowKind.Issue when drawing.Step(id).Member("result") is null && drawing.Document.Procedure?.Results.FirstOrDefault() is { } result:
                drawing.Step(id).Put("result", result.Code);
                break;
            case RowKind.Receive when drawing.Step(id).Member("receipt") is null:
                drawing.Step(id).Put("receipt", UsualLetters.Receipt);
                break;
        }

        UsualWays.Fill(drawing, id);
        return new Made(id);
    }
}
