using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>A field of the e-form.</summary>
public sealed record FieldFact
{
    public required string Id { get; init; }

    /// <summary>The section it stands in; null stands before all sections.</summary>
    public string? Section { get; init; }

    public required LocalText Label { get; init; }

    public LocalText? Hint { get; init; }

    public FieldType Type { get; init; }

    /// <summary>Null is not required.</summary>
    public RuleText? Required { get; init; }

    /// <summary>Null is always visible.</summary>
    public RuleText? Visible { get; init; }

    /// <summary>Never shown to who files: an official fills it in.</summary>
    public bool IsOfficials => Visible?.Constant == false;

    /// <summary>What can be chosen, of a choice or choices.</summary>
    public ImmutableArray<FieldChoice> Choices { get; init; } = [];

    public FieldBound? Min { get; init; }

    public FieldBound? Max { get; init; }

    /// <summary>In characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>What is said to the person when the pattern is not met.</summary>
    public LocalText? PatternText { get; init; }

    public Prefill? Prefill => PrefillFrom?.What;

    /// <summary>Of whom that is known; null where nothing is filled in.</summary>
    public PrefillSource? PrefillFrom { get; init; }

    /// <summary>The fields of a group.</summary>
    public ImmutableArray<FieldFact> Fields { get; init; } = [];

    /// <summary>
    /// Holds personal data: as the document says; without a word, identity, phone, e-mail, address and whatever is filled from
    /// the account do.
    /// </summary>
    public bool Personal { get; init; }

    internal static FieldFact Read(FactObject source)
    {
        var type = source.Code<FieldType>("type", required: true) ?? FieldType.Text;
        var prefill = source.Prefill("prefill");
        var field = new FieldFact
        {
            Id = source.Text("id", required: true) ?? "",
            Section = source.Text("section"),
            Label = source.Local("label", required: true) ?? LocalText.Empty,
            Hint = source.Local("hint"),
            Type = type,
            Required = source.Rule("required"),
            Visible = source.Rule("visible"),
            Choices = source.Identified("choices", "choice", FieldChoice.Read, choice => choice.Id),
            Min = source.Bound("min"),
            Max = source.Bound("max"),
            MaxLength = source.Count("maxLength"),
            Pattern = source.Text("pattern", FieldPattern.IsPattern, FieldPattern.Expected),
            PatternText = source.Local("patternText"),
            PrefillFrom = prefill,
            Fields = source.Identified("fields", "field", Read, inner => inner.Id),
            Personal = source.Flag("personal") ?? (prefill is not null || type is FieldType.Identity or FieldType.Phone or FieldType.Email or FieldType.Address),
        };
        Check(field, source);
        return field;
    }

    private static void Check(FieldFact field, FactObject source)
    {
        if (field.Type is FieldType.Choice or FieldType.Choices && field.Choices.IsEmpty)
        {
            source.Error(FactFaultCodes.Content, "choices", new Sentence(
                $"Trường “{Found.Cut(field.Id)}” là trường lựa chọn nhưng không có gì để chọn; hãy ghi “choices”.",
                $"Field “{Found.Cut(field.Id)}” is a choice with nothing to choose from; give “choices”."));
        }

        if (field.Type == FieldType.Group && field.Fields.IsEmpty)
        {
            source.Error(FactFaultCodes.Content, "fields", new Sentence(
                $"Trường “{Found.Cut(field.Id)}” là nhóm lặp lại nhưng không có trường con; hãy ghi “fields”.",
                $"Field “{Found.Cut(field.Id)}” is a group without fields; give “fields”."));
        }

        if (field.Min is { } min && field.Max is { } max && (min.Number > max.Number || min.Date > max.Date))
        {
            source.Error(FactFaultCodes.Order, "max", new Sentence(
                $"Trường “{Found.Cut(field.Id)}” có giá trị nhỏ nhất lớn hơn giá trị lớn nhất.",
                $"Field “{Found.Cut(field.Id)}” has a minimum over its maximum."));
        }
    }
}

/// <summary>Something that can be chosen in a field; its id is the answer.</summary>
public sealed record FieldChoice(string Id, LocalText Label)
{
    internal static FieldChoice Read(FactObject source) => new(
        source.Text("id", required: true) ?? "",
        source.Local("label", required: true) ?? LocalText.Empty);
}

/// <summary>The least or the most that a field takes: a number, a date, or with neither the day of filing.</summary>
public sealed record FieldBound(decimal? Number, DateOnly? Date)
{
    public bool IsToday => Number is null && Date is null;
}
