namespace WorkflowEngine.Web.FactPages;

/// <summary>Papers, fees and results.</summary>
internal static partial class FactShapes
{
    public static FactMember Components { get; } = new("components", FactKind.List, PaperFactText.Components)
    {
        Hint = PaperFactText.ComponentsHint,
        Inner = new("component", PaperFactText.Component, () =>
        [
            new("name", FactKind.Words, PaperFactText.Name),
            new("form", FactKind.Choice, PaperFactText.Form)
            {
                Options =
                [
                    new("any", PaperFactText.FormAny), new("original", PaperFactText.FormOriginal), new("certified", PaperFactText.FormCertified),
                    new("copy", PaperFactText.FormCopy), new("electronic", PaperFactText.FormElectronic),
                ],
                Default = "any",
            },
            new("quantity", FactKind.Number, PaperFactText.Quantity) { Default = "1" },
            new("mayAsk", FactKind.Flag, PaperFactText.MayAsk)
            {
                Options = [new("true", PaperFactText.MayAskYes), new("false", PaperFactText.MayAskNo)],
                Default = "true",
            },
            new("required", FactKind.Rule, PaperFactText.Required) { Default = "true" },
            new("fromForm", FactKind.Rule, PaperFactText.FromForm) { Missing = PaperFactText.FromFormMissing },
            new("lookup", FactKind.Text, PaperFactText.Lookup) { Hint = PaperFactText.LookupHint, Offers = FactOffers.Lookups },
            new("question", FactKind.Rule, PaperFactText.Question) { Missing = PaperFactText.QuestionMissing },
            new("answers", FactKind.List, PaperFactText.Answers) { Hint = PaperFactText.AnswersHint, Inner = Answered },
            new("group", FactKind.Text, PaperFactText.Group) { Hint = PaperFactText.GroupHint },
            new("note", FactKind.LongWords, PaperFactText.Note),
            new("id", FactKind.Text, PaperFactText.Id) { Hint = PaperFactText.IdHint },
        ])
        { Id = "id", NewId = "giayTo", Title = "name", Tags = ["form", "required", "lookup"] },
    };

    private static FactShape Answered { get; } = new("answeredField", PaperFactText.Answered, () =>
    [
        new("field", FactKind.Text, PaperFactText.AnsweredField),
        new("from", FactKind.Text, PaperFactText.AnsweredFrom) { Hint = PaperFactText.AnsweredFromHint },
    ])
    { Title = "field" };

    public static FactMember Fees { get; } = new("fees", FactKind.List, PaperFactText.Fees)
    {
        Hint = PaperFactText.FeesHint,
        Inner = new("fee", PaperFactText.Fee, () =>
        [
            new("name", FactKind.Words, PaperFactText.FeeName),
            new("amount", FactKind.Amount, PaperFactText.Amount) { Hint = PaperFactText.AmountHint },
            new("when", FactKind.Rule, PaperFactText.FeeWhen) { Missing = FactText.Always },
            new("refund", FactKind.Words, PaperFactText.FeeRefund) { Hint = PaperFactText.FeeRefundHint },
            new("id", FactKind.Text, PaperFactText.FeeId),
        ])
        { Id = "id", NewId = "phi", Title = "name", Tags = ["amount"] },
    };

    public static FactMember Results { get; } = new("results", FactKind.List, PaperFactText.Results)
    {
        Hint = PaperFactText.ResultsHint,
        Inner = new("result", PaperFactText.Result, () =>
        [
            new("name", FactKind.Words, PaperFactText.ResultName),
            new("code", FactKind.Text, PaperFactText.ResultCode) { Hint = PaperFactText.ResultCodeHint, Offers = FactOffers.Results },
            new("validity", FactKind.Limit, PaperFactText.Validity) { Hint = PaperFactText.ValidityHint },
        ])
        { Id = "code", Title = "name", Tags = ["code", "validity"] },
    };
}
