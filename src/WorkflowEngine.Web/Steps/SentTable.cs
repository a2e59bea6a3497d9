using WorkflowEngine.Procedures;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;

namespace WorkflowEngine.Web.Steps;

/// <summary>The cells of a table as a browser sent them: <c>c|step|cell</c>, and <c>o|step|port</c> for what follows on an outcome.</summary>
internal sealed class SentTable(IFormCollection form, IReadOnlySet<string>? only = null)
{
    public const string BaseKey = "base";
    public const string SessionKey = "session";

    /// <summary>Within the day of receipt, which has no amount.</summary>
    public const string SameDay = "same";

    /// <summary>The version and the save of it that the page showed.</summary>
    public string Base => form[BaseKey].LastOrDefault() ?? "";

    public string? Session => form[SessionKey].LastOrDefault() is { Length: > 0 and <= 64 } session ? session : null;

    /// <summary>Only the cells of these names: what the person changed, not all that their page held.</summary>
    public SentTable Only(IReadOnlySet<string> cells) => new(form, cells);

    public string? Cell(string step, string cell) => Sent(CellKey(step, cell), CellKey(step, cell == "in" ? "time" : cell));

    public string? Outcome(string step, string port) => Sent(OutcomeKey(step, port), OutcomeKey(step, port));

    public static string CellKey(string step, string cell) => $"c|{step}|{cell}";

    public static string OutcomeKey(string step, string port) => $"o|{step}|{port}";

    /// <summary>What was typed that is not what the page showed.</summary>
    public IEnumerable<TableEdit> Changes(StepTable shown)
    {
        foreach (var row in shown.Rows)
        {
            foreach (var edit in Cells(row).Where(edit => TableCells.Of(row, edit) != TableCells.Of(edit)))
            {
                yield return edit;
            }
        }
    }

    private string? Sent(string key, string counted) =>
        (only is null || only.Contains(counted)) && form.TryGetValue(key, out var sent) ? sent.LastOrDefault() : null;

    private IEnumerable<TableEdit> Cells(StepRow row)
    {
        if (Cell(row.Id, "name") is { } name)
        {
            yield return new TableEdit.Name(row.Id, name.Trim());
        }

        if (Cell(row.Id, "unit") is { } unit)
        {
            yield return new TableEdit.Unit(row.Id, unit);
        }

        if (Cell(row.Id, "role") is { } role)
        {
            yield return new TableEdit.Role(row.Id, role);
        }

        if (Cell(row.Id, "time") is { } amount)
        {
            yield return new TableEdit.Time(row.Id, Time(amount, Cell(row.Id, "in") ?? ""));
        }

        if (Cell(row.Id, "instructions") is { } instructions)
        {
            yield return new TableEdit.Instructions(row.Id, instructions.ReplaceLineEndings("\n").Trim());
        }

        if (Cell(row.Id, "records") is { } records)
        {
            yield return new TableEdit.Records(row.Id, records.Trim());
        }

        if (Enum.TryParse<RowKind>(Cell(row.Id, "kind"), out var kind) && Enum.IsDefined(kind))
        {
            yield return new TableEdit.Kind(row.Id, kind);
        }

        foreach (var outcome in row.Outcomes)
        {
            if (Outcome(row.Id, outcome.Port) is { } target)
            {
                yield return new TableEdit.Outcome(row.Id, outcome.Port, target);
            }
        }
    }

    /// <summary>An amount beside its unit; whoever types a unit into the amount means that one.</summary>
    private static string Time(string amount, string unit)
    {
        amount = amount.Trim();
        return unit == SameDay ? "same day"
            : amount.Length == 0 ? ""
            : amount.Any(char.IsLetter) ? amount
            : LimitText.TryParse($"{amount} {unit}", LimitUnit.WorkingDays, out var limit, out _) ? limit!.Canonical
            : $"{amount} {unit}";
    }
}
