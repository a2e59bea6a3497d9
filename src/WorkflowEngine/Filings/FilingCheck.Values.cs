using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Whether values are of the kind and within the bounds that their fields say.</summary>
public static partial class FilingCheck
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(100);

    /// <summary>No number of a form is larger; it must still be exact.</summary>
    private const double Most = 1e15;

    /// <summary>
    /// The first thing in answers and papers that the procedure cannot take at all: what the form does not have, a paper that is
    /// not listed or named twice, a value of the wrong kind. What is missing is no fault here.
    /// </summary>
    public static Sentence? Given(ProcedureFacts? facts, FilingAnswers answers)
    {
        var papers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paper in answers.Components)
        {
            if (facts?.Components.Any(known => known.Id == paper.Component) != true)
            {
                return NoSuchPaper(paper.Component);
            }

            if (!papers.Add(paper.Component))
            {
                return new Sentence(
                    $"Giấy tờ “{paper.Component}” được nêu hai lần.",
                    $"The paper “{paper.Component}” is named twice.");
            }
        }

        return Given(facts?.Fields ?? [], answers.Fields, answers);
    }

    private static Sentence? Given(ImmutableArray<FieldFact> fields, ValueMap values, FilingAnswers answers)
    {
        foreach (var (name, value) in values)
        {
            if (fields.FirstOrDefault(field => field.Id == name) is not { } field)
            {
                return NoSuchField(name);
            }

            if (!IsEmpty(value) && (field.Type == FieldType.Group ? GivenRows(field, value, answers) : Wrong(field, value, answers)) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Sentence? GivenRows(FieldFact field, Value value, FilingAnswers answers)
    {
        if (value.Kind != ValueKind.List)
        {
            return NotAList(field);
        }

        foreach (var row in value.AsList())
        {
            if ((row.Kind == ValueKind.Map ? Given(field.Fields, row.AsMap(), answers) : Shape(field)) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Sentence? Wrong(FieldFact field, Value value, FilingAnswers answers) => field.Type switch
    {
        FieldType.Choice => field.Choices.Any(choice => choice.Id == value.TextOrNull) ? null : NotAChoice(field),
        FieldType.Choices => value.Texts().All(text => field.Choices.Any(choice => choice.Id == text)) ? null : NotAChoice(field),
        FieldType.Number when value.Kind != ValueKind.Number || !(Math.Abs(value.AsNumber()) < Most) => Shape(field),
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
                $"“{field.Label.Vi}” không được trước ngày {Day(least)}.",
                $"“{field.Label.En}” may not be before {Day(least)}.")
            : day > most
                ? new Sentence(
                    $"“{field.Label.Vi}” không được sau ngày {Day(most)}.",
                    $"“{field.Label.En}” may not be after {Day(most)}.")
                : null;
    }

    private static Sentence? OutOfBounds(FieldFact field, decimal amount) =>
        field.Min?.Number is { } least && amount < least
            ? new Sentence($"“{field.Label.Vi}” phải từ {Figures.Of(least)} trở lên.", $"“{field.Label.En}” must be at least {Figures.Of(least)}.")
            : field.Max?.Number is { } most && amount > most
                ? new Sentence($"“{field.Label.Vi}” không được quá {Figures.Of(most)}.", $"“{field.Label.En}” may not be over {Figures.Of(most)}.")
                : null;

    private static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
}
