using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Edits of one cell.</summary>
internal static class Cells
{
    public static Made Set(Drawing drawing, FlowSketch sketch, TableEdit edit)
    {
        var step = drawing.Step(edit.Step);
        switch (edit)
        {
            case TableEdit.Name name:
                step.Object("metadata").Put("displayText", Required(name.Text, NoName));
                break;
            case TableEdit.Unit unit:
                if (!UnitRule.TryParse(Required(unit.Rule, NoUnit), out var rule, out var wrong))
                {
                    throw new EditRefused(wrong);
                }

                step.Put("unit", rule.Text);
                break;
            case TableEdit.Role role:
                step.Set("role", Required(role.Code, NoRole));
                break;
            case TableEdit.Time time:
                SetTime(step, time.Limit);
                break;
            case TableEdit.Instructions instructions when string.IsNullOrWhiteSpace(instructions.Text):
                step.Drop("instructions");
                break;
            case TableEdit.Instructions instructions:
                step.Set("instructions", instructions.Text.Trim());
                break;
            case TableEdit.Records records when string.IsNullOrWhiteSpace(records.What):
                step.Drop("records");
                break;
            case TableEdit.Records records:
                step.Set("records", records.What.Trim());
                break;
            case TableEdit.Outcome outcome:
                Lead(drawing, sketch, outcome);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(edit), edit, "No edit of a cell.");
        }

        return new Made(edit.Step);
    }

    private static void SetTime(System.Text.Json.Nodes.JsonObject step, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            step.Drop("time");
            return;
        }

        if (!LimitText.TryParse(text, LimitUnit.WorkingDays, out var limit, out var fault))
        {
            throw new EditRefused(fault!);
        }

        if (limit!.ToTimeLimit() is null)
        {
            throw new EditRefused(new Sentence(
                $"Thời gian của bước tính bằng giờ làm việc, ngày làm việc hoặc ngày, không tính bằng tháng, năm như “{text}”.",
                $"A step's time is in working hours, working days or days, not in months or years like “{text}”."));
        }

        step.Set("time", limit.Canonical);
    }

    private static void Lead(Drawing drawing, FlowSketch sketch, TableEdit.Outcome outcome)
    {
        var from = sketch.Steps[sketch.IndexOf(outcome.Step)];
        if (RowKinds.OfType(from.Type) is { } kind && !RowKinds.PortsOf(kind).Contains(outcome.Port))
        {
            throw new EditRefused(new Sentence(
                $"Bước “{RowReader.NameOf(from)}” không có kết quả “{outcome.Port}”.",
                $"Step “{RowReader.NameOf(from)}” has no outcome “{outcome.Port}”."));
        }

        var arrows = drawing.From(outcome.Step, outcome.Port);
        if (outcome.Target.Length == 0)
        {
            arrows.ForEach(drawing.Erase);
            return;
        }

        if (!drawing.Has(outcome.Target) || sketch.IndexOf(outcome.Target) == sketch.Start)
        {
            throw new EditRefused(new Sentence(
                $"Không nối được tới “{outcome.Target}”: sơ đồ không có bước này, hoặc đó là chỗ bắt đầu.",
                $"Cannot lead to “{outcome.Target}”: the drawing has no such step, or it is the start."));
        }

        foreach (var arrow in arrows.Skip(1))
        {
            drawing.Erase(arrow);
        }

        if (arrows.Count > 0)
        {
            arrows[0].PointTo(outcome.Target);
        }
        else
        {
            drawing.Connect(outcome.Step, outcome.Port, outcome.Target);
        }
    }

    private static string Required(string text, Sentence missing) =>
        string.IsNullOrWhiteSpace(text) ? throw new EditRefused(missing) : text.Trim();

    private static readonly Sentence NoName = new("Nhập tên bước, ví dụ Thẩm định hồ sơ.", "Enter the step's name, for example Thẩm định hồ sơ.");
    private static readonly Sentence NoUnit = new("Chọn đơn vị thực hiện bước.", "Choose the unit that does the step.");
    private static readonly Sentence NoRole = new("Chọn vai trò thực hiện bước.", "Choose the role that does the step.");
}
