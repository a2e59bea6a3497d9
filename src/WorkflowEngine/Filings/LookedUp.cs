using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Filings;

/// <summary>An answer of the form and what a connected database says instead.</summary>
/// <param name="Component">The paper that the database was asked for.</param>
/// <param name="Field">The field.</param>
/// <param name="Declared">What the applicant declared.</param>
/// <param name="Found">What the database says, as a value of the field.</param>
public sealed record LookupDifference(ComponentFact Component, FieldFact Field, Value Declared, Value Found);

/// <summary>Holds what was declared against what connected databases answered, as the document relates the two.</summary>
public static class LookedUp
{
    /// <summary>Where the two differ. What was not declared, and what the database does not say, is no difference.</summary>
    public static IReadOnlyList<LookupDifference> Differences(ProcedureFacts facts, ComponentFact component, ValueMap declared, FetchedPaper answer)
    {
        var differences = new List<LookupDifference>();
        foreach (var answered in component.Answers)
        {
            if (facts.Fields.FirstOrDefault(field => field.Id == answered.Field) is { } field
                && declared[field.Id] is { IsNull: false } mine
                && ValueOf(field, PartOf(answer.Content.Map["value"], answered.From)) is { IsNull: false } theirs
                && !IsSame(mine, theirs))
            {
                differences.Add(new LookupDifference(component, field, mine, theirs));
            }
        }

        return differences;
    }

    private static Value PartOf(Value answer, string path) =>
        path.Split('.').Aggregate(answer, (at, part) => at.Kind == ValueKind.Map ? at.AsMap()[part] : Value.Null);

    /// <summary>The part as somebody would have answered the field; null where it is no answer to it.</summary>
    private static Value ValueOf(FieldFact field, Value part)
    {
        if (field.Type is FieldType.Choice && part.TextOrNull is { } said)
        {
            return field.Choices.FirstOrDefault(choice => IsSameText(choice.Id, said) || IsSameText(choice.Label.Vi, said)) is { } chosen ? Value.Of(chosen.Id) : Value.Null;
        }

        if (part.Kind == ValueKind.Boolean)
        {
            return field.Type == FieldType.Boolean ? part : Value.Null;
        }

        var text = part.Kind switch
        {
            ValueKind.Number => part.AsNumber().ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ','),
            ValueKind.Money => part.AsMoney().ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ','),
            _ => part.TextOrNull,
        };
        return text is not null && field.Type is not (FieldType.Group or FieldType.Choices or FieldType.Boolean)
            && FieldInput.TryRead(field, field.Type == FieldType.Date && text.Length > 10 ? text[..10] : text, out var value, out _)
            ? value
            : Value.Null;
    }

    private static bool IsSame(Value mine, Value theirs) =>
        mine.Equals(theirs) || (mine.TextOrNull is { } one && theirs.TextOrNull is { } other && IsSameText(one, other));

    private static bool IsSameText(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Join(' ', text.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
