using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The e-form: its parts and fields.</summary>
internal static partial class FactShapes
{
    private static readonly string[] Bounded = ["number", "money", "date", "group"];
    private static readonly string[] Written = ["text", "longText", "address", "email"];

    public static FactMember Sections { get; } = new("sections", FactKind.List, FieldFactText.Sections)
    {
        Hint = FieldFactText.SectionsHint,
        Inner = new("section", FieldFactText.Section, () =>
        [
            new("title", FactKind.Words, FieldFactText.SectionTitle),
            new("id", FactKind.Text, FieldFactText.SectionId),
        ])
        { Id = "id", NewId = "phan", Title = "title", Tags = ["id"] },
    };

    public static FactMember Fields { get; } = new("fields", FactKind.List, FieldFactText.Fields)
    {
        Hint = FieldFactText.FieldsHint,
        Inner = FieldShape(inGroup: false),
    };

    private static FactShape FieldShape(bool inGroup) => new("field", inGroup ? FieldFactText.InnerField : FieldFactText.Field, () =>
    [
        new("label", FactKind.Words, FieldFactText.Label),
        new("type", FactKind.Choice, FieldFactText.Type) { Options = [.. Types.Where(type => !inGroup || type.Code != "group")], Default = "", Decides = true },
        .. inGroup ? (FactMember[])[] : [new("section", FactKind.Choice, FieldFactText.InSection) { Offers = FactOffers.Sections }],
        new("required", FactKind.Rule, FieldFactText.Required) { Default = "false" },
        new("visible", FactKind.Rule, FieldFactText.Visible) { Default = "true" },
        new("hint", FactKind.Words, FieldFactText.Hint),
        new("choices", FactKind.List, FieldFactText.Choices) { Inner = Choice, OnlyFor = ["choice", "choices"] },
        .. inGroup ? (FactMember[])[] : [new("fields", FactKind.List, FieldFactText.InnerFields) { Inner = FieldShape(inGroup: true), OnlyFor = ["group"] }],
        new("min", FactKind.Bound, FieldFactText.Min) { Hint = FieldFactText.BoundHint, OnlyFor = Bounded },
        new("max", FactKind.Bound, FieldFactText.Max) { Hint = FieldFactText.BoundHint, OnlyFor = Bounded },
        new("maxLength", FactKind.Number, FieldFactText.MaxLength) { OnlyFor = Written },
        new("pattern", FactKind.Pattern, FieldFactText.Pattern) { Hint = FieldFactText.PatternHint, OnlyFor = Written },
        new("patternText", FactKind.Words, FieldFactText.PatternText) { OnlyFor = Written },
        new("prefill", FactKind.Choice, FieldFactText.Prefill)
        {
            Options = [new("", FieldFactText.NoPrefill), .. PrefillSource.All.Select(source => new FactOption(source.Code, FieldFactText.PrefillOf(source)))],
        },
        new("personal", FactKind.Flag, FieldFactText.Personal)
        {
            Options = [new("", FieldFactText.PersonalByType), new("true", FieldFactText.PersonalYes), new("false", FieldFactText.PersonalNo)],
        },
        new("id", FactKind.Text, FieldFactText.Id) { Hint = FieldFactText.IdHint },
    ])
    { Id = "id", NewId = "truong", Title = "label", Tags = inGroup ? ["type", "required"] : ["type", "required", "section"], NewMember = ("type", "text") };

    private static FactShape Choice => new("choice", FieldFactText.Choice, () =>
    [
        new("label", FactKind.Words, FieldFactText.ChoiceLabel),
        new("id", FactKind.Text, FieldFactText.ChoiceId),
    ])
    { Id = "id", NewId = "luaChon", Title = "label", Tags = ["id"] };

    private static IReadOnlyList<FactOption> Types =>
    [
        new("text", FieldFactText.TypeText), new("longText", FieldFactText.TypeLongText), new("number", FieldFactText.TypeNumber),
        new("money", FieldFactText.TypeMoney), new("date", FieldFactText.TypeDate), new("boolean", FieldFactText.TypeBoolean),
        new("choice", FieldFactText.TypeChoice), new("choices", FieldFactText.TypeChoices), new("identity", FieldFactText.TypeIdentity),
        new("phone", FieldFactText.TypePhone), new("email", FieldFactText.TypeEmail), new("address", FieldFactText.TypeAddress),
        new("group", FieldFactText.TypeGroup),
    ];
}
