using System.Text.Json.Nodes;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>A row becomes two that share its time: the row keeps its outcomes, and a piece of work is done before it, after a reception behind it.</summary>
internal static class Splitting
{
    public static Made Split(Drawing drawing, FlowSketch sketch, int row)
    {
        var element = sketch.Steps[row];
        var name = RowReader.NameOf(element);
        var half = Half(RowReader.LimitOf(element.Text("time")), name);
        var settings = new List<(string, JsonNode?)>();
        foreach (var member in (ReadOnlySpan<string>)["unit", "role"])
        {
            if (drawing.Step(element.Id).Member(member) is { } value)
            {
                settings.Add((member, value.DeepClone()));
            }
        }

        if (half is not null)
        {
            settings.Add(("time", half));
            drawing.Step(element.Id).Set("time", half);
        }

        var isReception = sketch.KindOf(row) == RowKind.Receive;
        var id = drawing.Add(new NewStep($"{name} ({(isReception ? 2 : 1)})", RowKinds.TypeOf(RowKind.Work), [.. settings]), element.Id);
        drawing.Step(element.Id).Object("metadata").Put("displayText", $"{name} ({(isReception ? 1 : 2)})");
        if (isReception)
        {
            Adding.Behind(drawing, sketch, row, id);
            drawing.Connect(id, "Returned", element.Id);
        }
        else
        {
            Before(drawing, sketch, row, id);
        }

        return new Made(isReception ? element.Id : id);
    }

    private static void Before(Drawing drawing, FlowSketch sketch, int row, string id)
    {
        var (own, above) = (sketch.Steps[row].Id, sketch.RowAbove(row));
        var isReturning = sketch.KindOf(row) is RowKind.Work or RowKind.Review;
        var returns = isReturning ? drawing.From(own, "Returned") : [];
        Ways.PointTo(drawing, Ways.Into(drawing, sketch, row), [id]);
        drawing.Connect(id, "Done", own);
        var back = returns.Count > 0 ? returns[0].Target : above >= 0 ? sketch.Steps[above].Id : null;
        if (back is not null)
        {
            drawing.Connect(id, "Returned", back);
        }

        if (isReturning)
        {
            returns.ForEach(drawing.Erase);
            drawing.Connect(own, "Returned", id);
        }
    }

    private static string? Half(LimitText? time, string name)
    {
        if (time is null)
        {
            return null;
        }

        if (time.ToTimeLimit() is { IsSameDay: true })
        {
            throw new EditRefused(new Sentence(
                $"Bước “{name}” có thời gian “trong ngày” nên không chia đôi được; hãy ghi số giờ trước, ví dụ 4 giờ.",
                $"Step “{name}” is to be done within the day, which cannot be halved; give hours first, for example 4 h."));
        }

        return (time with { Amount = time.Amount / 2 }).Canonical;
    }
}
