using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>A procedure that is about to be made of rows: what a person has confirmed or filled in.</summary>
public sealed record DraftedProcedure
{
    /// <summary>Code in the national catalogue, <c>1.001612</c>.</summary>
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Null while nobody has said.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Code of the field of administration in the office.</summary>
    public string Field { get; init; } = "";

    /// <summary>The field's name, in both languages.</summary>
    public Sentence? FieldName { get; init; }

    /// <summary>The published time limit, as people write it.</summary>
    public string Limit { get; init; } = "";

    /// <summary>Number of the decision that published it; empty when it is not known.</summary>
    public string Decision { get; init; } = "";

    public DateOnly? DecisionDate { get; init; }

    /// <summary>Name of the result; empty takes the procedure's name.</summary>
    public string Result { get; init; } = "";

    /// <summary>Names of the papers that are asked for.</summary>
    public ImmutableArray<string> Papers { get; init; } = [];

    public ImmutableArray<DraftRow> Rows { get; init; } = [];

    /// <summary>What is missing or cannot be read, by the name of the member, <c>Code</c>, <c>Rows[2].Unit</c>; empty when a document can be made.</summary>
    public IReadOnlyList<(string Member, Sentence Sentence)> Check() => [.. Missing(), .. Rows.SelectMany(Missing)];

    /// <summary>The document's id: code and name without marks.</summary>
    public string Definition => $"{Code.Trim()}-{Editing.StepIds.Slug(Name)}";

    /// <summary>The limit read; null when it cannot be.</summary>
    internal TimeLimit? TimeLimit => LimitText.TryParse(Limit, LimitUnit.WorkingDays, out var limit, out _) ? limit!.ToTimeLimit() : null;

    private IEnumerable<(string, Sentence)> Missing()
    {
        if (!ProcedureCode.IsCode(Code.Trim()))
        {
            yield return (nameof(Code), new Sentence(
                Code.Length == 0 ? "Nhập mã thủ tục, ví dụ 1.001612." : $"Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001612, nhưng lại là “{Code}”.",
                Code.Length == 0 ? "Enter the procedure's code, for example 1.001612." : $"A code is a digit, a point and six digits such as 1.001612, but is “{Code}”."));
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return (nameof(Name), new Sentence("Nhập tên thủ tục.", "Enter the procedure's name."));
        }

        if (Level is null)
        {
            yield return (nameof(Level), new Sentence("Chọn cấp giải quyết.", "Choose the level that settles it."));
        }

        if (Field.Length == 0)
        {
            yield return (nameof(Field), new Sentence("Chọn lĩnh vực để biết đơn vị nào có thẩm quyền.", "Choose the field, which tells the competent unit."));
        }

        if (TimeLimit is null)
        {
            yield return (nameof(Limit), new Sentence(
                Limit.Length == 0 ? "Nhập thời hạn giải quyết, ví dụ 10 ngày làm việc hoặc 80 giờ." : $"Chưa hiểu thời hạn “{Limit}”. Ghi lại, ví dụ 10 ngày làm việc hoặc 80 giờ.",
                Limit.Length == 0 ? "Enter the time limit, for example 10 ngày làm việc or 80 giờ." : $"“{Limit}” was not understood as a limit. Write it again, for example 10 ngày làm việc or 80 giờ."));
        }

        if (Rows.IsEmpty)
        {
            yield return (nameof(Rows), new Sentence("Bảng chưa có bước nào.", "The table has no step."));
        }
    }

    private static IEnumerable<(string, Sentence)> Missing(DraftRow row, int index)
    {
        var at = $"{nameof(Rows)}[{index}].";
        if (string.IsNullOrWhiteSpace(row.Name))
        {
            yield return (at + nameof(row.Name), new Sentence($"Nhập tên bước {index + 1}.", $"Enter the name of step {index + 1}."));
        }

        if (string.IsNullOrWhiteSpace(row.Unit))
        {
            yield return (at + nameof(row.Unit), new Sentence($"Chọn đơn vị của bước {index + 1}.", $"Choose the unit of step {index + 1}."));
        }

        if (string.IsNullOrWhiteSpace(row.Role))
        {
            yield return (at + nameof(row.Role), new Sentence($"Chọn vai trò của bước {index + 1}.", $"Choose the role of step {index + 1}."));
        }

        if (row.Time.Length > 0 && !(LimitText.TryParse(row.Time, LimitUnit.WorkingDays, out var time, out _) && time!.ToTimeLimit() is not null))
        {
            yield return (at + nameof(row.Time), new Sentence(
                $"Chưa hiểu thời gian “{row.Time}” của bước {index + 1}. Ghi lại, ví dụ 0,25 ngày hoặc 4 giờ.",
                $"“{row.Time}”, the time of step {index + 1}, was not understood. Write it again, for example 0,25 ngày or 4 giờ."));
        }
    }
}
