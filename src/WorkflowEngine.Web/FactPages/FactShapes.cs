namespace WorkflowEngine.Web.FactPages;

/// <summary>
/// Every member that the contract of the facts has (docs/schemas/procedure.schema.json; a test holds both together), as the form
/// shows it.
/// </summary>
internal static partial class FactShapes
{
    public static readonly FactShape Procedure = new("procedure", FactText.Procedure, () =>
        [.. FactSheet.All.SelectMany(sheet => sheet.Members)])
    { Title = "name" };

    public static IReadOnlyList<FactMember> General { get; } =
    [
        new("code", FactKind.Text, FactText.Code) { Hint = FactText.CodeHint },
        new("name", FactKind.Words, FactText.Name),
        new("kind", FactKind.Choice, FactText.Kind)
        {
            Options = [new("public", FactText.KindPublic), new("internal", FactText.KindInternal)],
            Default = "public",
        },
        new("level", FactKind.Choice, FactText.Level)
        {
            Options = [new("", FactText.NotSaid), new("commune", FactText.LevelCommune), new("province", FactText.LevelProvince), new("ministry", FactText.LevelMinistry)],
        },
        new("field", FactKind.Object, FactText.Field) { Inner = Field, Hint = FactText.FieldHint },
        new("status", FactKind.Choice, FactText.Status)
        {
            Options = [new("active", FactText.StatusActive), new("suspended", FactText.StatusSuspended), new("repealed", FactText.StatusRepealed)],
            Default = "active",
        },
        new("validFrom", FactKind.Date, FactText.ValidFrom) { Hint = FactText.DateHint },
        new("validTo", FactKind.Date, FactText.ValidTo) { Hint = FactText.OpenHint },
        new("applicants", FactKind.Choices, FactText.Applicants)
        {
            Options =
            [
                new("citizen", FactText.Citizen), new("enterprise", FactText.Enterprise),
                new("organisation", FactText.Organisation), new("agency", FactText.Agency),
            ],
        },
        new("channels", FactKind.Choices, FactText.Channels) { Options = ChannelOptions },
        new("receives", FactKind.Choices, FactText.Receives) { Hint = FactText.ReceivesHint, Offers = FactOffers.Receives },
        new("decision", FactKind.Object, FactText.Decision) { Inner = Decision, Hint = FactText.DecisionHint },
        new("contact", FactKind.Words, FactText.Contact),
        new("keywords", FactKind.LongWords, FactText.Keywords) { Hint = FactText.KeywordsHint },
    ];

    public static FactShape Decision => new("decision", FactText.Decision, () =>
    [
        new("number", FactKind.Text, FactText.DecisionNumber),
        new("date", FactKind.Date, FactText.DecisionDate) { Hint = FactText.DateHint },
        new("issuer", FactKind.Text, FactText.DecisionIssuer),
    ])
    { Title = "number" };

    public static FactShape Field => new("administrationField", FactText.Field, () =>
    [
        new("code", FactKind.Text, FactText.FieldCode) { Offers = FactOffers.Fields },
        new("name", FactKind.Words, FactText.FieldName),
    ])
    { Title = "name" };

    internal static IReadOnlyList<FactOption> ChannelOptions =>
        [new("online", FactText.Online), new("counter", FactText.Counter), new("post", FactText.Post)];
}
