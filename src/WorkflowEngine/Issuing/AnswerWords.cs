using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Issuing;

/// <summary>An answer as people read it: days, money, yes and no, and what was chosen.</summary>
public static class AnswerWords
{
    private static readonly Sentence Nothing = new("(để trống)", "(empty)");

    /// <param name="field">The field whose answer it is.</param>
    /// <param name="value">The answer as it is kept.</param>
    public static Sentence Of(FieldFact field, Value value) => field.Type switch
    {
        _ when value.IsNull || (value.Kind == ValueKind.Text && string.IsNullOrWhiteSpace(value.AsText())) => Nothing,
        FieldType.Choice => Choice(field, value.ToLine()),
        FieldType.Choices when value.Kind == ValueKind.List => Joined(value.Texts().Select(id => Choice(field, id)), ", "),
        FieldType.Group when value.Kind == ValueKind.List => Joined(value.AsList().Select(row => Row(field, row.MapOrEmpty)), "; "),
        FieldType.Boolean => value.Kind == ValueKind.Boolean && value.AsBoolean() ? new Sentence("Có", "Yes") : new Sentence("Không", "No"),
        FieldType.Money when value.Kind == ValueKind.Money => new Sentence(
            $"{value.AsMoney().ToString("#,0.##", Figures.Vietnamese)} đồng", $"VND {value.AsMoney().ToString("#,0.##", CultureInfo.InvariantCulture)}"),
        FieldType.Number when value.Kind == ValueKind.Number => new Sentence(
            value.AsNumber().ToString("#,0.######", Figures.Vietnamese), value.AsNumber().ToString("#,0.######", CultureInfo.InvariantCulture)),
        FieldType.Date when DateOnly.TryParseExact(value.TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            Plain(day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)),
        _ => Plain(value.ToLine()),
    };

    private static Sentence Row(FieldFact group, ValueMap row) =>
        Joined(group.Fields.Where(inner => !row[inner.Id].IsNull).Select(inner => Of(inner, row[inner.Id])), ", ");

    private static Sentence Choice(FieldFact field, string id) =>
        field.Choices.FirstOrDefault(choice => choice.Id == id)?.Label is { } label ? new Sentence(label.Vi, label.En) : Plain(id);

    private static Sentence Joined(IEnumerable<Sentence> words, string between)
    {
        var all = words.ToList();
        return new Sentence(string.Join(between, all.Select(one => one.Vi)), string.Join(between, all.Select(one => one.En)));
    }

    private static Sentence Plain(string text) => new(text, text);
}
