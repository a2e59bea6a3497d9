using System.Text.Json.Nodes;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>A row goes: what led to it leads on, what came back to it comes back to the row before.</summary>
internal static class Removing
{
    public static Made Remove(Drawing drawing, FlowSketch sketch, int row)
    {
        var id = sketch.Steps[row].Id;
        if (sketch.KindOf(row) == RowKind.Receive && Enumerable.Range(0, sketch.Steps.Length).Count(step => sketch.KindOf(step) == RowKind.Receive) == 1)
        {
            throw new EditRefused(new Sentence(
                "Không xóa được bước tiếp nhận duy nhất: hồ sơ phải có nơi tiếp nhận. Hãy thêm một bước tiếp nhận khác trước.",
                "The only reception cannot be removed: somebody must receive dossiers. Add another reception first."));
        }

        var above = sketch.RowAbove(row);
        var onward = Ways.Onward(drawing, sketch, row).Select(arrow => arrow.Target).Where(target => target != id).Distinct().ToList();
        Ways.PointTo(drawing, Ways.BackInto(drawing, sketch, row).Where(arrow => arrow.Source != id), above < 0 ? [] : [sketch.Steps[above].Id]);
        Ways.PointTo(drawing, Ways.Into(drawing, sketch, row), onward);
        drawing.Remove(id);
        foreach (var step in drawing.Steps)
        {
            Forget(step, id);
        }

        var next = Ways.Nexts(sketch, row);
        return new Made(next.Count > 0 ? sketch.Steps[next[0]].Id : above >= 0 ? sketch.Steps[above].Id : "");
    }

    /// <summary>Another step may name the one that goes: other eyes than its, the same person, its signature.</summary>
    private static void Forget(JsonObject step, string gone)
    {
        if (step.Text("assign") is { } assign && assign.Replace(" ", "", StringComparison.Ordinal) == "same-as:" + gone)
        {
            step.Drop("assign");
        }

        if (step.Text("signedBy") == gone)
        {
            step.Drop("signedBy");
        }

        switch (step.Member("fourEyesWith"))
        {
            case JsonValue value when value.TryGetValue<string>(out var text) && Without(text.Split(',', StringSplitOptions.TrimEntries), gone) is { } left:
                Keep(step, left.Count == 0 ? null : string.Join(", ", left));
                break;
            case JsonArray list when Without(list.Select(item => item?.ToString() ?? ""), gone) is { } left:
                Keep(step, left.Count == 0 ? null : new JsonArray([.. left.Select(item => (JsonNode)item)]));
                break;
        }
    }

    private static List<string>? Without(IEnumerable<string> steps, string gone)
    {
        var all = steps.ToList();
        return all.Contains(gone) ? [.. all.Where(step => step != gone && step.Length > 0)] : null;
    }

    private static void Keep(JsonObject step, JsonNode? left)
    {
        if (left is null)
        {
            step.Drop("fourEyesWith");
        }
        else
        {
            step.Put("fourEyesWith", left);
        }
    }
}
