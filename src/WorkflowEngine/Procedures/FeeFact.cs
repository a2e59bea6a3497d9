namespace WorkflowEngine.Procedures;

/// <summary>A fee or a charge (phí, lệ phí).</summary>
public sealed record FeeFact
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>The amount in đồng when it is always the same.</summary>
    public decimal? Fixed { get; init; }

    /// <summary>Otherwise the rule that answers money.</summary>
    public RuleText? Amount { get; init; }

    /// <summary>Null holds always.</summary>
    public RuleText? When { get; init; }

    /// <summary>What becomes of it when the dossier ends without a result after it was paid, with the article; null where the document says nothing.</summary>
    public LocalText? Refund { get; init; }

    internal static FeeFact Read(FactObject source)
    {
        var (amount, rule) = source.Amount("amount");
        return new FeeFact
        {
            Id = source.Text("id", required: true) ?? "",
            Name = source.Local("name", required: true) ?? LocalText.Empty,
            Fixed = amount,
            Amount = rule,
            When = source.Rule("when"),
            Refund = source.Local("refund"),
        };
    }
}
