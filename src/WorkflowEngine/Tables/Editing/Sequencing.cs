using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Branches that run at the same time are done one after the other again.</summary>
internal static class Sequencing
{
    public static Made InTurn(Drawing drawing, FlowSketch sketch, int row)
    {
        var places = ParallelPlaces.Of(sketch);
        if (!places.TryGetValue(row, out var place))
        {
            throw new EditRefused(new Sentence(
                $"Bước “{RowReader.NameOf(sketch.Steps[row])}” không song song với bước nào.",
                $"Step “{RowReader.NameOf(sketch.Steps[row])}” is not parallel to any other."));
        }

        var parting = sketch.IndexOf(place.Group);
        var branches = ParallelPlaces.BranchesOf(sketch, parting);
        var meeting = Meeting(sketch, branches);
        if (meeting < 0)
        {
            throw new EditRefused(new Sentence(
                "Các nhánh song song không gặp lại nhau ở một chỗ nên bảng không xếp nối tiếp được; hãy sửa trên sơ đồ.",
                "The parallel branches do not meet again in one place, so the table cannot put them in turn; use the drawing."));
        }

        var inside = branches.Select(start => Inside(sketch, start, meeting)).ToList();
        Chain(drawing, sketch, branches, inside, meeting);
        Detach(drawing, sketch, parting, branches[0]);
        DropJoin(drawing, sketch, meeting);
        foreach (var step in inside.SelectMany(steps => steps).Where(sketch.IsRow).Order())
        {
            UsualWays.Fill(drawing, sketch.Steps[step].Id);
        }

        return new Made(sketch.Steps[row].Id);
    }

    /// <summary>The first step that every branch reaches.</summary>
    private static int Meeting(FlowSketch sketch, IReadOnlyList<int> branches)
    {
        var reached = branches.Select(start => sketch.Reached([start], sketch.IsOnward)).ToList();
        return sketch.Order.FirstOrDefault(step => reached.TrueForAll(set => set.Contains(step)), -1);
    }

    private static HashSet<int> Inside(FlowSketch sketch, int start, int meeting) =>
        start == meeting ? [] : sketch.Reached([start], connection => sketch.IsOnward(connection) && connection.Target != meeting);

    private static void Chain(Drawing drawing, FlowSketch sketch, IReadOnlyList<int> branches, List<HashSet<int>> inside, int meeting)
    {
        for (var branch = 0; branch < branches.Count; branch++)
        {
            var ids = inside[branch].Select(step => sketch.Steps[step].Id).ToHashSet();
            var next = Enumerable.Range(branch + 1, branches.Count - branch - 1).Where(later => inside[later].Count > 0).Select(later => sketch.Steps[branches[later]].Id).FirstOrDefault();
            foreach (var arrow in drawing.Arrows.Where(arrow => ids.Contains(arrow.Source) && arrow.Target == sketch.Steps[meeting].Id).ToList())
            {
                if (!RowKinds.IsOnward(drawing.Step(arrow.Source).Text("type") ?? "", arrow.Port))
                {
                    drawing.Erase(arrow);
                }
                else if (next is not null)
                {
                    drawing.PointTo(arrow, next);
                }
            }
        }
    }

    /// <summary>The fork goes; of several arrows from one outcome only the first branch's stays.</summary>
    private static void Detach(Drawing drawing, FlowSketch sketch, int parting, int first)
    {
        var id = sketch.Steps[parting].Id;
        if (sketch.Steps[parting].Type == "Elsa.FlowFork")
        {
            Ways.PointTo(drawing, drawing.Arrows.Where(arrow => arrow.Target == id).ToList(), [sketch.Steps[first].Id]);
            drawing.Remove(id);
            return;
        }

        foreach (var arrow in Ways.Onward(drawing, sketch, parting).Where(arrow => arrow.Target != sketch.Steps[first].Id))
        {
            drawing.Erase(arrow);
        }
    }

    private static void DropJoin(Drawing drawing, FlowSketch sketch, int meeting)
    {
        var id = sketch.Steps[meeting].Id;
        if (sketch.Steps[meeting].Type == "Elsa.FlowJoin")
        {
            var targets = drawing.Arrows.Where(arrow => arrow.Source == id).Select(arrow => arrow.Target).Distinct().ToList();
            Ways.PointTo(drawing, drawing.Arrows.Where(arrow => arrow.Target == id).ToList(), targets);
            drawing.Remove(id);
        }
    }
}
