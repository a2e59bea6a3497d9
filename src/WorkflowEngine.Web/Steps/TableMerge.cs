using WorkflowEngine.Documents;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>A cell that two people changed differently.</summary>
/// <param name="Mine">The edit that was not made.</param>
/// <param name="Theirs">What stands there now; null when the row is gone.</param>
internal sealed record CellConflict(TableEdit Mine, string? Theirs);

/// <summary>Edits put onto the document as it is now, which somebody else may have changed since the page was shown.</summary>
internal sealed record TableMerge(WorkflowDocument Document)
{
    public IReadOnlyList<CellConflict> Conflicts { get; init; } = [];

    /// <summary>Edits that cannot be made, with why.</summary>
    public IReadOnlyList<(TableEdit Edit, Sentence Why)> Refused { get; init; } = [];

    /// <summary>Names of all cells that the person changed, as the page sends them.</summary>
    public IReadOnlySet<string> Mine { get; init; } = new HashSet<string>();

    /// <summary>Id of the row to look at next, where an edit of rows says so.</summary>
    public string? Step { get; init; }

    public Sentence? Note { get; init; }

    public bool IsWhole => Conflicts.Count == 0 && Refused.Count == 0;

    /// <param name="shown">The table as the page showed it.</param>
    /// <param name="now">The document as it is now.</param>
    /// <param name="cells">Cells that were changed.</param>
    /// <param name="rows">What is asked of the rows besides; null when nothing is.</param>
    public static TableMerge Of(StepTable shown, WorkflowDocument now, IEnumerable<TableEdit> cells, TableEdit? rows)
    {
        var (document, conflicts, refused) = (now, new List<CellConflict>(), new List<(TableEdit, Sentence)>());
        var theirs = StepTable.Of(now);
        var mine = new HashSet<string>();
        foreach (var edit in cells)
        {
            mine.Add(TableCells.KeyOf(edit));
            var there = theirs.Find(edit.Step) is { } row ? TableCells.Of(row, edit) : null;
            if (there == TableCells.Of(edit))
            {
                continue;
            }

            if (there is null || there != TableCells.Of(shown.Find(edit.Step)!, edit))
            {
                conflicts.Add(new CellConflict(edit, there));
            }
            else
            {
                var made = TableEditor.Apply(document, edit);
                document = made.Document ?? document;
                if (made.Refusal is { } why)
                {
                    refused.Add((edit, why));
                }
            }
        }

        if (rows is null || conflicts.Count + refused.Count > 0)
        {
            return new TableMerge(document) { Conflicts = conflicts, Refused = refused, Mine = mine };
        }

        var answer = TableEditor.Apply(document, rows);
        return answer.Refusal is { } no
            ? new TableMerge(document) { Refused = [(rows, no)], Mine = mine }
            : new TableMerge(answer.Document!) { Step = answer.Step, Note = answer.Note, Mine = mine };
    }
}
