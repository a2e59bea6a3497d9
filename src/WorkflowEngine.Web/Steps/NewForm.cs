using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Pasting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>A procedure to be made, as the page holds it.</summary>
public sealed class NewForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public GovernmentLevel? Level { get; set; }

    public string? Field { get; set; }

    public string? Limit { get; set; }

    public string? Decision { get; set; }

    public string? DecisionDate { get; set; }

    public string? Result { get; set; }

    public string? Papers { get; set; }

    public List<NewRow> Rows { get; set; } = [];

    public static NewForm Of(PastedTable table, DraftRows rows, GovernmentLevel? level, string papers) => new()
    {
        Code = table.Code,
        Name = table.Name,
        Level = level,
        Limit = Written(table.Declared?.Canonical ?? ""),
        Decision = table.Decision,
        DecisionDate = table.DecisionDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Papers = papers,
        Rows = [.. rows.Rows.Select(NewRow.Of)],
    };

    public DraftedProcedure Drafted(WorkflowEngine.Words.Sentence? fieldName) => new()
    {
        Code = Code?.Trim() ?? "",
        Name = Name?.Trim() ?? "",
        Level = Level,
        Field = Field ?? "",
        FieldName = fieldName,
        Limit = Limit?.Trim() ?? "",
        Decision = Decision?.Trim() ?? "",
        DecisionDate = DayTyping.Day(DecisionDate),
        Result = Result?.Trim() ?? "",
        Papers = [.. (Papers ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Rows = [.. Rows.Select(row => row.Drafted())],
    };

    /// <summary>A time in the words of decisions, as people type it.</summary>
    public static string Written(string canonical) =>
        Deadlines.TimeLimit.TryParse(canonical, out var limit) ? limit.Words.Vi : canonical;
}

/// <summary>One row of it.</summary>
public sealed class NewRow
{
    public string? Name { get; set; }

    public RowKind Kind { get; set; } = RowKind.Work;

    public string? Unit { get; set; }

    public string? Role { get; set; }

    public string? Time { get; set; }

    /// <summary>Who does it, as the pasted table wrote.</summary>
    public string? Pasted { get; set; }

    public static NewRow Of(DraftRow row) => new()
    {
        Name = row.Name,
        Kind = row.Kind,
        Unit = row.Unit,
        Role = row.Role,
        Time = NewForm.Written(row.Time),
        Pasted = row.Pasted,
    };

    public DraftRow Drafted() => new() { Name = Name?.Trim() ?? "", Kind = Kind, Unit = Unit, Role = Role, Time = Time?.Trim() ?? "", Pasted = Pasted };
}
