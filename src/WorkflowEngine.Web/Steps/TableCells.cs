using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;

namespace WorkflowEngine.Web.Steps;

/// <summary>What a cell holds, in one form in which two can be compared.</summary>
internal static class TableCells
{
    /// <summary>The cell of a row that an edit is about, as it stands.</summary>
    public static string Of(StepRow row, TableEdit edit) => edit switch
    {
        TableEdit.Name => row.Name,
        TableEdit.Unit => row.Unit ?? "",
        TableEdit.Role => row.Role ?? "",
        TableEdit.Time => row.Time?.Canonical ?? row.TimeText ?? "",
        TableEdit.Instructions => (row.Instructions ?? "").ReplaceLineEndings("\n").Trim(),
        TableEdit.Records => row.Records ?? "",
        TableEdit.Kind => row.Kind.ToString(),
        TableEdit.Outcome outcome => string.Join(' ', row.Outcomes.FirstOrDefault(one => one.Port == outcome.Port)?.Targets ?? []),
        _ => "",
    };

    /// <summary>The cell as an edit wants it.</summary>
    public static string Of(TableEdit edit) => edit switch
    {
        TableEdit.Name name => name.Text,
        TableEdit.Unit unit => unit.Rule,
        TableEdit.Role role => role.Code,
        TableEdit.Time time => time.Limit,
        TableEdit.Instructions instructions => instructions.Text,
        TableEdit.Records records => records.What,
        TableEdit.Kind kind => kind.To.ToString(),
        TableEdit.Outcome outcome => outcome.Target,
        _ => "",
    };

    /// <summary>The name under which the page sends it.</summary>
    public static string KeyOf(TableEdit edit) => edit switch
    {
        TableEdit.Name => SentTable.CellKey(edit.Step, "name"),
        TableEdit.Unit => SentTable.CellKey(edit.Step, "unit"),
        TableEdit.Role => SentTable.CellKey(edit.Step, "role"),
        TableEdit.Time => SentTable.CellKey(edit.Step, "time"),
        TableEdit.Instructions => SentTable.CellKey(edit.Step, "instructions"),
        TableEdit.Records => SentTable.CellKey(edit.Step, "records"),
        TableEdit.Kind => SentTable.CellKey(edit.Step, "kind"),
        TableEdit.Outcome outcome => SentTable.OutcomeKey(edit.Step, outcome.Port),
        _ => "",
    };
}
