using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>
/// Makes the changes that authors make in a step table. Each gives a new document in which nothing else has changed: rules,
/// letters, positions on the drawing and members that nobody knows stay as they are.
/// </summary>
public static class TableEditor
{
    public static TableAnswer Apply(WorkflowDocument document, TableEdit edit)
    {
        try
        {
            var sketch = FlowSketch.Of(document) ?? throw new EditRefused(StepTable.NoTable);
            var drawing = Drawing.Open(document);
            if (sketch.IndexOf(edit.Step) is not (>= 0 and var step) || !drawing.Has(edit.Step))
            {
                throw new EditRefused(new Sentence(
                    $"Bảng không còn bước “{edit.Step}”: có thể người khác vừa xóa; hãy tải lại trang.",
                    $"The table has no step “{edit.Step}” any more: somebody may have removed it; load the page again."));
            }

            var made = edit is TableEdit.Name or TableEdit.Unit or TableEdit.Role or TableEdit.Time or TableEdit.Instructions or TableEdit.Records or TableEdit.Outcome
                ? Cells.Set(drawing, sketch, edit)
                : Rearrange(drawing, sketch, step, edit);
            return TableAnswer.Of(drawing.Close(), made);
        }
        catch (EditRefused refused)
        {
            return TableAnswer.Refused(refused.Why);
        }
    }

    private static Made Rearrange(Drawing drawing, FlowSketch sketch, int step, TableEdit edit)
    {
        if (!sketch.IsRow(step))
        {
            throw new EditRefused(new Sentence(
                $"“{RowReader.NameOf(sketch.Steps[step])}” không phải một dòng của bảng; hãy sửa trên sơ đồ.",
                $"“{RowReader.NameOf(sketch.Steps[step])}” is no row of the table; edit the drawing."));
        }

        var made = edit switch
        {
            TableEdit.Kind kind => KindChange.Make(drawing, sketch, step, kind.To),
            TableEdit.AddAfter add => Adding.After(drawing, sketch, step, add.Text),
            TableEdit.Remove => Removing.Remove(drawing, sketch, step),
            TableEdit.MoveUp => Moving.Up(drawing, sketch, step),
            TableEdit.MoveDown => Moving.Down(drawing, sketch, step),
            TableEdit.Split => Splitting.Split(drawing, sketch, step),
            TableEdit.Beside => Paralleling.Beside(drawing, sketch, step),
            TableEdit.InTurn => Sequencing.InTurn(drawing, sketch, step),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "An edit that no operation makes."),
        };
        AfterEdit.KeepReturns(sketch, drawing);
        AfterEdit.DropLeftovers(sketch, drawing);
        return made;
    }
}
