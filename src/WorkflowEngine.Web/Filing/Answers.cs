using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>One answer as it will be sent, and where to change it.</summary>
internal sealed record Answered(string Label, IReadOnlyList<string> Values, string Anchor);

/// <summary>A part of the form with its answers.</summary>
internal sealed record AnsweredSection(string? Title, IReadOnlyList<Answered> Answers);

/// <summary>Writes a case's answers for reading: all that were asked, answered or not.</summary>
public sealed class Answers(Declaration declaration, Text text)
{
    internal IReadOnlyList<AnsweredSection> Of(FilingCase filing) =>
    [
        .. new FormView(filing).Sections.Select(section => new AnsweredSection(
            section.Title?.In(text.Language),
            [.. section.Fields.Select(field => Of(filing, field.Fact))])),
    ];

    /// <summary>What is handed in: made from the form, or uploaded.</summary>
    internal IReadOnlyList<Answered> PapersOf(FilingCase filing) =>
    [
        .. filing.Answers.Components.Select(provided => new Answered(
            filing.Facts.Components.First(component => component.Id == provided.Component).Name.In(text.Language),
            Values(filing, provided),
            FormPlace.Slot(provided.Component))),
    ];

    /// <summary>One answer as it was typed, in words where it is a value.</summary>
    internal IReadOnlyList<string> Of(FieldFact field, TypedMap typed)
    {
        var read = TypedAnswers.Read([field], typed);
        IReadOnlyList<string> lines = read.Faults.Count == 0
            ? declaration.Write(field, read.Values[field.Id], revealed: true)
            : [.. typed.GetValueOrDefault(FormPlace.Of(field.Id), [])];
        return lines.Count == 0 ? [text[FilingMergeText.Empty]] : lines;
    }

    /// <summary>A value as an answer to a field.</summary>
    internal IReadOnlyList<string> Write(FieldFact field, WorkflowEngine.Values.Value value) => declaration.Write(field, value, revealed: true);

    private string Told(FilingDifference one)
    {
        var (label, mine) = (one.What.Field.Label.In(text.Language), string.Join(", ", declaration.Write(one.What.Field, one.What.Declared, revealed: true)));
        var told = one.IsShown
            ? text[LookupText.Differs, label, mine, text[one.Database], string.Join(", ", declaration.Write(one.What.Field, one.What.Found, revealed: true))]
            : text[LookupText.DiffersHidden, label, mine, text[one.Database]];
        return one.Because is { } because ? told + " " + text[LookupText.Kept, because] : told;
    }

    private Answered Of(FilingCase filing, FieldFact field)
    {
        var value = filing.Answers.Fields[field.Id];
        var values = value.IsNull && field.Type == FieldType.Boolean ? [text[FilingText.No]] : declaration.Write(field, value, revealed: true);
        return new Answered(field.Label.In(text.Language), values, FormPlace.Id(FormPlace.Of(field.Id)));
    }

    private IReadOnlyList<string> Values(FilingCase filing, ProvidedComponent provided) => provided.From == "vault"
        ? [text[VaultSlotText.Short]]
        : provided.From == "lookup"
        ? [text[FetchText.Short], .. filing.Differences.Where(one => one.What.Component.Id == provided.Component).Select(Told)]
        : provided.Files.IsEmpty
        ? [text[PaperText.MadeShort]]
        : [.. filing.Draft.Files.Where(file => file.Component == provided.Component).Select(file => file.Name)];
}
