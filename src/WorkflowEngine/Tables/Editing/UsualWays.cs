using System.Text.Json.Nodes;

namespace WorkflowEngine.Tables.Editing;

/// <summary>
/// Gives a row's open side outcomes their usual way: returned to the row before, a supplement asked for and waited for, a
/// refusal by form 03. What the drawing has already for it is used again.
/// </summary>
internal static class UsualWays
{
    private const string SupplementTime = "10 wd";

    public static void Fill(Drawing drawing, string row)
    {
        var sketch = FlowSketch.Of(drawing.Close())!;
        var step = sketch.IndexOf(row);
        foreach (var port in RowKinds.PortsOf(sketch.KindOf(step)!.Value).Where(port => drawing.From(row, port).Count == 0))
        {
            var target = (port, sketch.KindOf(step)) switch
            {
                ("Returned", RowKind.Work or RowKind.Review) => sketch.RowAbove(step) is >= 0 and var above ? sketch.Steps[above].Id : null,
                ("SupplementRequired", _) => Supplement(drawing, sketch, step),
                ("Refused", _) => Refusal(drawing, row, port, "Từ chối tiếp nhận"),
                ("Rejected", _) => Refusal(drawing, row, port, "Từ chối giải quyết"),
                _ => null,
            };
            if (target is not null)
            {
                drawing.Connect(row, port, target);
            }
        }
    }

    /// <summary>A refusal at the counter and one of the matter itself end in steps of their own.</summary>
    private static string Refusal(Drawing drawing, string row, string port, string name)
    {
        var arrows = drawing.Arrows.ToList();
        var there = Stops(drawing, "refuse").FirstOrDefault(stop => arrows.Where(arrow => arrow.Target == stop).All(arrow => arrow.Port == port));
        return there ?? drawing.Add(new NewStep(name, "Procedure.Stop", ("kind", "refuse"), ("template", UsualLetters.Refusal)), row);
    }

    /// <summary>A stop of a kind: the one that is there, or a new one.</summary>
    private static string Stop(Drawing drawing, string kind, string name, string near)
    {
        return Stops(drawing, kind).FirstOrDefault()
            ?? drawing.Add(new NewStep(name, "Procedure.Stop", ("kind", kind), ("template", UsualLetters.Stop), ("reason", ReasonOf(kind))), near);
    }

    /// <summary>A wait for the supplement from which the work comes back to this row, or to one that every path to it passed.</summary>
    private static string Supplement(Drawing drawing, FlowSketch sketch, int row)
    {
        var there = sketch.Order.Where(step => sketch.Steps[step].Type == "Procedure.Supplement")
            .Select(step => (Step: step, Back: sketch.From(step).Where(connection => connection.Port == "Supplied").Select(connection => connection.Target).FirstOrDefault(-1)))
            .Where(wait => wait.Back >= 0 && sketch.IsRow(wait.Back) && sketch.KindOf(wait.Back) != RowKind.Receive && sketch.Through(wait.Back, row))
            .OrderBy(wait => wait.Back == row ? 0 : 1)
            .Select(wait => wait.Step)
            .FirstOrDefault(-1);
        if (there >= 0)
        {
            return sketch.Steps[there].Id;
        }

        var (id, name) = (sketch.Steps[row].Id, RowReader.NameOf(sketch.Steps[row]));
        var wait = drawing.Add(
            new NewStep($"Chờ bổ sung: {name}", "Procedure.Supplement", ("template", UsualLetters.Supplement), ("time", SupplementTime), ("clock", "law")),
            id);
        drawing.Connect(wait, "Supplied", id);
        drawing.Connect(wait, "Expired", Stop(drawing, "stop", "Dừng vì quá hạn bổ sung", wait));
        drawing.Connect(wait, "Withdrawn", Stop(drawing, "withdraw", "Người nộp rút hồ sơ", wait));
        return wait;
    }

    private static IEnumerable<string> Stops(Drawing drawing, string kind) => drawing.Steps
        .Where(step => step.Text("type") == "Procedure.Stop" && step.Text("kind") == kind)
        .Select(step => step.Text("id"))
        .OfType<string>();

    private static JsonObject ReasonOf(string kind) => Rule(kind == "withdraw"
        ? "'Người nộp hồ sơ đề nghị rút hồ sơ.'"
        : "'Đã hết thời hạn bổ sung, hoàn thiện hồ sơ mà chưa nhận được giấy tờ còn thiếu.'");

    private static JsonObject Rule(string source) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = source },
    };
}
