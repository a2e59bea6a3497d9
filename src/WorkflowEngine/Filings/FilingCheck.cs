using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Something in the answers that keeps a dossier from being filed.</summary>
/// <param name="Place"><c>fields.ID</c>, <c>fields.GROUP[2].ID</c> or <c>components.ID</c>.</param>
/// <param name="Sentence">What to do about it.</param>
public sealed record FilingFault(string Place, Sentence Sentence);

/// <summary>Holds answers against the procedure's facts: what is missing, what is wrong, what the form does not have.</summary>
public static class FilingCheck
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(100);

    /// <summary>All faults, in the order of the form.</summary>
    /// <exception cref="FilingRuleException">A rule of the facts could not be answered.</exception>
    public static IReadOnlyList<FilingFault> Of(FilingRules rules, FilingAnswers answers)
    {
        var faults = new List<FilingFault>();
        CheckFields(rules, rules.Facts.Fields, answers.Fields, answers, "fields.", faults);
        CheckComponents(rules, answers, faults);
        return faults;
    }

    /// <summary>Answers to fields that are not visible are dropped: what is hidden was not asked.</summary>
    public static ValueMap Visible(FilingRules rules, FilingAnswers answers) => ValueMap.From(rules.Facts.Fields
        .Where(field => answers.Fields.Contains(field.Id) && rules.IsVisible(field, answers))
        .Select(field => KeyValuePair.Create(field.Id, answers.Fields[field.Id])));

    private static void CheckFields(
        FilingRules rules, IEnumerable<FieldFact> fields, ValueMap values, FilingAnswers answers, string path, List<FilingFault> faults)
    {
        var known = fields.ToList();
        foreach (var field in known)
        {
            if (!rules.IsVisible(field, answers))
            {
                continue;
            }

            CheckField(rules, field, values[field.Id], answers, path + field.Id, faults);
        }

        foreach (var (name, _) in values)
        {
            if (known.TrueForAll(field => field.Id != name))
            {
                faults.Add(new FilingFault(path + name, new Sentence(
                    $"Biểu mẫu của thủ tục không có trường “{name}”.",
                    $"The procedure's form has no field “{name}”.")));
            }
        }
    }

    private static void CheckField(FilingRules rules, FieldFact field, Value value, FilingAnswers answers, string place, List<FilingFault> faults)
    {
        if (IsEmpty(value))
        {
            if (rules.IsRequired(field, answers))
            {
                faults.Add(new FilingFault(place, Missing(field)));
            }

            return;
        }

        if (field.Type == FieldType.Group)
        {
            CheckGroup(rules, field, value, answers, place, faults);
            return;
        }

        if (Wrong(field, value, answers) is { } wrong)
        {
            faults.Add(new FilingFault(place, wrong));
        }
    }

    private static void CheckGroup(FilingRules rules, FieldFact field, Value value, FilingAnswers answers, string place, List<FilingFault> faults)
    {
        if (value.Kind != ValueKind.List)
        {
            faults.Add(new FilingFault(place, new Sentence(
                $"“{field.Label.Vi}” phải là một danh sách.", $"“{field.Label.En}” must be a list.")));
            return;
        }

        var rows = value.AsList();
        for (var i = 0; i < rows.Count; i++)
        {
            CheckFields(rules, field.Fields, rows[i].MapOrEmpty, answers, $"{place}[{i}].", faults);
        }
    }

    private static Sentence? Wrong(FieldFact field, Value value, FilingAnswers answers) => field.Type switch
    {
        FieldType.Choice => field.Choices.Any(choice => choice.Id == value.TextOrNull) ? null : NotAChoice(field),
        FieldType.Choices => value.Texts().All(text => field.Choices.Any(choice => choice.Id == text)) ? null : NotAChoice(field),
        FieldType.Number when value.Kind != ValueKind.Number => Shape(field),
        FieldType.Money when value.Kind != ValueKind.Money => Shape(field),
        FieldType.Number => OutOfBounds(field, (decimal)value.AsNumber()),
        FieldType.Money => OutOfBounds(field, value.AsMoney()),
        FieldType.Date => WrongDate(field, value, answers),
        FieldType.Boolean => value.Kind == ValueKind.Boolean ? null : Shape(field),
        _ => WrongText(field, value),
    };

    private static Sentence? WrongText(FieldFact field, Value value)
    {
        if (value.TextOrNull is not { } text)
        {
            return Shape(field);
        }

        if (field.MaxLength is { } most && text.Length > most)
        {
            return new Sentence(
                $"“{field.Label.Vi}” dài {text.Length} ký tự, tối đa {most} ký tự.",
                $"“{field.Label.En}” has {text.Length} characters; at most {most}.");
        }

        return field.Pattern is { } pattern && !Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.NonBacktracking, PatternTime)
            ? new Sentence(
                field.PatternText?.Vi ?? $"“{field.Label.Vi}” chưa đúng dạng.",
                field.PatternText?.En ?? $"“{field.Label.En}” is not in the right form.")
            : null;
    }

    private static Sentence? WrongDate(FieldFact field, Value value, FilingAnswers answers)
    {
        if (!DateOnly.TryParseExact(value.TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Shape(field);
        }

        var least = field.Min is { } min ? min.IsToday ? answers.Today : min.Date : null;
        var most = field.Max is { } max ? max.IsToday ? answers.Today : max.Date : null;
        return day < least
            ? new Sentence(
                $"“{field.Label.Vi}” không được trước ngày {least:dd/MM/yyyy}.",
                $"“{field.Label.En}” may not be before {least:dd/MM/yyyy}.")
            : day > most
                ? new Sentence(
                    $"“{field.Label.Vi}” không được sau ngày {most:dd/MM/yyyy}.",
                    $"“{field.Label.En}” may not be after {most:dd/MM/yyyy}.")
                : null;
    }

    private static Sentence? OutOfBounds(FieldFact field, decimal amount) =>
        field.Min?.Number is { } least && amount < least
            ? new Sentence($"“{field.Label.Vi}” phải từ {Plain(least)} trở lên.", $"“{field.Label.En}” must be at least {Plain(least)}.")
            : field.Max?.Number is { } most && amount > most
                ? new Sentence($"“{field.Label.Vi}” không được quá {Plain(most)}.", $"“{field.Label.En}” may not be over {Plain(most)}.")
                : null;

    private static void CheckComponents(FilingRules rules, FilingAnswers answers, List<FilingFault> faults)
    {
        var provided = answers.Components.Select(component => component.Component).ToHashSet(StringComparer.Ordinal);
        var asked = rules.Components(answers);
        foreach (var (component, required) in asked)
        {
            if (!required || provided.Contains(component.Id) || !component.MayAsk)
            {
                continue;
            }

            var alternatives = component.Group is null ? [] : asked.Where(other => other.Component.Group == component.Group).ToList();
            if (alternatives.Exists(other => provided.Contains(other.Component.Id))
                || (alternatives.Count > 0 && alternatives[0].Component.Id != component.Id))
            {
                continue;
            }

            faults.Add(new FilingFault("components." + component.Id, alternatives.Count > 1
                ? new Sentence(
                    $"Nộp một trong các giấy tờ: {string.Join("; ", alternatives.Select(other => other.Component.Name.Vi))}.",
                    $"Provide one of these papers: {string.Join("; ", alternatives.Select(other => other.Component.Name.En))}.")
                : new Sentence(
                    $"Tải lên {FieldInput.Name(component.Name.Vi)}.",
                    $"Upload {FieldInput.Name(component.Name.En)}.")));
        }

        foreach (var component in answers.Components)
        {
            if (asked.All(known => known.Component.Id != component.Component))
            {
                faults.Add(new FilingFault("components." + component.Component, new Sentence(
                    $"Thủ tục không có giấy tờ “{component.Component}”.",
                    $"The procedure has no paper “{component.Component}”.")));
            }
        }
    }

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Text => string.IsNullOrWhiteSpace(value.AsText()),
        ValueKind.List => value.AsList().Count == 0,
        _ => false,
    };

    private static Sentence Missing(FieldFact field) => field.Type switch
    {
        FieldType.Choice or FieldType.Choices or FieldType.Boolean => new Sentence(
            $"Chọn {FieldInput.Name(field.Label.Vi)}.", $"Choose {FieldInput.Name(field.Label.En)}."),
        FieldType.Group => new Sentence(
            $"Thêm ít nhất một dòng vào “{field.Label.Vi}”.", $"Add at least one row to “{field.Label.En}”."),
        _ => new Sentence($"Nhập {FieldInput.Name(field.Label.Vi)}.", $"Enter {FieldInput.Name(field.Label.En)}."),
    };

    private static Sentence NotAChoice(FieldFact field) => new(
        $"Chọn {FieldInput.Name(field.Label.Vi)} trong danh sách.", $"Choose {FieldInput.Name(field.Label.En)} from the list.");

    private static Sentence Shape(FieldFact field) => new(
        $"“{field.Label.Vi}” chưa đúng kiểu dữ liệu.", $"“{field.Label.En}” is not of the right type.");

    private static string Plain(decimal number) => number.ToString("#,0.##", Vietnamese);

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
