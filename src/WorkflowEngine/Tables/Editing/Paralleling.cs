using System.Text.Json.Nodes;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>A row is worked on beside the one before it, between a fork and a join that waits for every branch that was taken.</summary>
internal static class Paralleling
{
    private const string Fork = "Elsa.FlowFork";

    public static Made Beside(Drawing drawing, FlowSketch sketch, int row)
    {
        Check(sketch, row);
        if (JoinBefore(sketch, row) is { } join)
        {
            return BesideGroup(drawing, sketch, row, join);
        }

        var above = Moving.AboveOf(sketch, row);
        Check(sketch, above);
        var (first, second) = (sketch.Steps[above].Id, sketch.Steps[row].Id);
        var (into, between, onward) = (Ways.Into(drawing, sketch, above), Ways.Into(drawing, sketch, row), Ways.Onward(drawing, sketch, row));
        var targets = onward.Select(arrow => arrow.Target).Distinct().ToList();
        var fork = drawing.Add(new NewStep("Làm song song", Fork, ("branches", Branches(["Nhanh1", "Nhanh2"]))), first);
        var meeting = drawing.Add(new NewStep("Đủ các nhánh song song", "Elsa.FlowJoin", ("mode", WaitForActive())), second);
        Ways.PointTo(drawing, into, [fork]);
        drawing.Connect(fork, "Nhanh1", first);
        drawing.Connect(fork, "Nhanh2", second);
        Ways.PointTo(drawing, between, [meeting]);
        Ways.PointTo(drawing, onward, [meeting]);
        if (onward.Count == 0)
        {
            drawing.Connect(second, RowKinds.MainPortOf(sketch.KindOf(row)!.Value), meeting);
        }

        targets.ForEach(target => drawing.Connect(meeting, "Done", target));
        return new Made(second, Sideways(drawing, sketch, [above, row], meeting));
    }

    /// <summary>One more branch beside those before the join that the row follows.</summary>
    private static Made BesideGroup(Drawing drawing, FlowSketch sketch, int row, (int Fork, int Join) group)
    {
        var (id, fork, join) = (sketch.Steps[row].Id, sketch.Steps[group.Fork].Id, sketch.Steps[group.Join].Id);
        var branches = sketch.Steps[group.Fork].Texts("branches");
        var next = Enumerable.Range(1, branches.Length + 1).Select(number => $"Nhanh{number}").First(name => !branches.Contains(name));
        var onward = Ways.Onward(drawing, sketch, row);
        var targets = onward.Select(arrow => arrow.Target).Distinct().ToList();
        Ways.PointTo(drawing, Ways.Into(drawing, sketch, row), targets);
        drawing.Step(fork).Put("branches", Branches([.. branches, next]));
        drawing.Connect(fork, next, id);
        if (onward.Count == 0)
        {
            drawing.Connect(id, RowKinds.MainPortOf(sketch.KindOf(row)!.Value), join);
        }

        Ways.PointTo(drawing, onward, [join]);
        return new Made(id, Sideways(drawing, sketch, [row], join));
    }

    private static void Check(FlowSketch sketch, int row)
    {
        if (sketch.KindOf(row) is not (RowKind.Work or RowKind.Review or RowKind.Consult))
        {
            var name = RowReader.NameOf(sketch.Steps[row]);
            throw new EditRefused(new Sentence(
                $"Bước “{name}” không làm song song được: tiếp nhận, phát hành và trả kết quả chỉ có một lần trong hồ sơ.",
                $"Step “{name}” cannot be parallel: a dossier is received, issued and handed over once."));
        }

        if (ParallelPlaces.Of(sketch).ContainsKey(row))
        {
            throw new EditRefused(new Sentence(
                $"Bước “{RowReader.NameOf(sketch.Steps[row])}” đang song song với bước khác rồi.",
                $"Step “{RowReader.NameOf(sketch.Steps[row])}” is parallel already."));
        }
    }

    /// <summary>
    /// Other outcomes inside a branch go to where the branches meet, for a branch alone cannot go back to before them while the
    /// other is worked on; a refusal, which ends the dossier, stays.
    /// </summary>
    private static Sentence? Sideways(Drawing drawing, FlowSketch sketch, IReadOnlyList<int> rows, string meeting)
    {
        var names = rows.Select(row => sketch.Steps[row].Id).ToHashSet();
        var side = drawing.Arrows
            .Where(arrow => names.Contains(arrow.Source) && arrow.Target != meeting && arrow.Port != "Rejected")
            .Where(arrow => !RowKinds.IsOnward(drawing.Step(arrow.Source).Text("type") ?? "", arrow.Port))
            .Where(arrow => drawing.Step(arrow.Target).Text("type") is not ("Procedure.Stop" or "Elsa.End" or "Elsa.Finish"))
            .ToList();
        side.ForEach(arrow => drawing.PointTo(arrow, meeting));
        return side.Count == 0 ? null : new Sentence(
            "Trong lúc làm song song, kết quả trả lại và yêu cầu bổ sung của từng nhánh đi tới chỗ các nhánh gặp nhau; bước sau đó xem lý do và quyết định.",
            "While branches run, their returns and requests for supplements lead to where they meet; the step after it sees why and decides.");
    }

    /// <summary>The fork and the join that a row follows directly; null when it follows none.</summary>
    private static (int Fork, int Join)? JoinBefore(FlowSketch sketch, int row)
    {
        var sources = sketch.ForwardInto(row).Select(connection => connection.Source).Distinct().ToList();
        if (sources is not [var join] || sketch.Steps[join].Type != "Elsa.FlowJoin")
        {
            return null;
        }

        var fork = sketch.Order.LastOrDefault(step => sketch.Steps[step].Type == Fork && step != join && sketch.Through(step, join)
            && !sketch.Steps[step].Texts("branches").IsEmpty, -1);
        return fork < 0 ? null : (fork, join);
    }

    private static JsonObject Branches(IEnumerable<string> names) => new()
    {
        ["typeName"] = "String[]",
        ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = new JsonArray([.. names.Select(name => (JsonNode)name)]).ToJsonString() },
    };

    private static JsonObject WaitForActive() => new()
    {
        ["typeName"] = "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode, Elsa.Workflows.Core",
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = "WaitAllActive" },
    };
}
