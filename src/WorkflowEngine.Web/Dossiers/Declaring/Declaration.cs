using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Declaring;

/// <summary>One answer as the page writes it.</summary>
public sealed record DeclaredLine(string Label, IReadOnlyList<string> Values);

/// <summary>A part of the declaration.</summary>
public sealed record DeclaredSection(string? Title, IReadOnlyList<DeclaredLine> Lines);

/// <summary>Writes what the applicant declared, section by section, in the words of the document; empty answers are left out.</summary>
public sealed class Declaration(Text text, Formats formats)
{
    public IReadOnlyList<DeclaredSection> Of(ProcedureFacts facts, ValueMap fields, bool revealed)
    {
        var sections = new List<DeclaredSection>();
        Add(sections, null, facts.Fields.Where(field => field.Section is null), fields, revealed);
        foreach (var section in facts.Sections)
        {
            Add(sections, section.Title.In(text.Language), facts.Fields.Where(field => field.Section == section.Id), fields, revealed);
        }

        return sections;
    }

    /// <summary>One answer in words; more than one line for a group.</summary>
    public IReadOnlyList<string> Write(FieldFact field, Value value, bool revealed) => field.Type switch
    {
        _ when value.IsNull => [],
        FieldType.Group when value.Kind == ValueKind.List => [.. value.AsList().Select(item => Inner(field, item.MapOrEmpty, revealed))],
        FieldType.Choices when value.Kind == ValueKind.List => [.. value.Texts().Select(id => Choice(field, id))],
        FieldType.Choice => [Choice(field, value.ToString())],
        FieldType.Boolean => [text[value.Kind == ValueKind.Boolean && value.AsBoolean() ? DossierText.Yes : DossierText.No]],
        FieldType.Money when value.Kind == ValueKind.Money => [formats.Money(value.AsMoney())],
        FieldType.Number when value.Kind == ValueKind.Number => [Number(value.AsNumber())],
        FieldType.Date when DateOnly.TryParseExact(value.TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            [formats.Date(day)],
        FieldType.Identity or FieldType.Phone when !revealed => [Masked.Of(value.ToLine())],
        _ => [value.ToLine()],
    };

    private void Add(List<DeclaredSection> sections, string? title, IEnumerable<FieldFact> known, ValueMap fields, bool revealed)
    {
        var lines = known
            .Select(field => new DeclaredLine(field.Label.In(text.Language), Write(field, fields[field.Id], revealed)))
            .Where(line => line.Values.Count > 0)
            .ToList();
        if (lines.Count > 0)
        {
            sections.Add(new DeclaredSection(title, lines));
        }
    }

    private string Inner(FieldFact group, ValueMap item, bool revealed) => string.Join("; ", group.Fields
        .Select(field => (field, values: Write(field, item[field.Id], revealed)))
        .Where(pair => pair.values.Count > 0)
        .Select(pair => $"{pair.field.Label.In(text.Language)}: {string.Join(", ", pair.values)}"));

    private string Choice(FieldFact field, string id) =>
        field.Choices.FirstOrDefault(choice => choice.Id == id)?.Label.In(text.Language) ?? id;

    private string Number(double number) =>
        double.IsInteger(number) ? formats.Number((decimal)number) : number.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',');
}
