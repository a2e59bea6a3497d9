using WorkflowEngine.Persistence.Payments.Gateways;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>A line in which two lists differ.</summary>
public sealed record SettlementDifference(string TransactionId, bool IsRefund, DifferenceKind Kind)
{
    public string? Reference { get; init; }

    public long? Ours { get; init; }

    public long? Theirs { get; init; }
}

/// <summary>Two lists of one day, line by line.</summary>
public sealed record SettlementComparison(IReadOnlyList<GatewayFact> Ours, IReadOnlyList<GatewayFact> Theirs, IReadOnlyList<SettlementDifference> Differences)
{
    /// <summary>What the provider has and we had not.</summary>
    public IEnumerable<GatewayFact> Missed =>
        Theirs.Where(fact => Differences.Any(found => found.Kind == DifferenceKind.MissingHere && found.TransactionId == fact.TransactionId && found.IsRefund == IsRefund(fact)));

    public static SettlementComparison Of(IReadOnlyList<GatewayFact> ours, IReadOnlyList<GatewayFact> theirs)
    {
        var mine = ours.ToDictionary(Key);
        var others = theirs.DistinctBy(Key).ToDictionary(Key);
        var differences = mine.Keys.Union(others.Keys)
            .Select(key => Compare(key, mine.GetValueOrDefault(key), others.GetValueOrDefault(key)))
            .OfType<SettlementDifference>()
            .OrderBy(found => found.TransactionId, StringComparer.Ordinal).ThenBy(found => found.IsRefund)
            .ToList();
        return new SettlementComparison(ours, [.. others.Values], differences);
    }

    /// <summary>Payments less refunds, in đồng.</summary>
    public static long Sum(IEnumerable<GatewayFact> facts) => facts.Sum(fact => IsRefund(fact) ? -fact.Amount : fact.Amount);

    private static SettlementDifference? Compare((string Id, bool IsRefund) key, GatewayFact? ours, GatewayFact? theirs) =>
        ours?.Amount == theirs?.Amount ? null : new SettlementDifference(
            key.Id,
            key.IsRefund,
            ours is null ? DifferenceKind.MissingHere : theirs is null ? DifferenceKind.MissingThere : DifferenceKind.Amount)
        {
            Reference = ours?.Reference ?? theirs?.Reference,
            Ours = ours?.Amount,
            Theirs = theirs?.Amount,
        };

    private static (string Id, bool IsRefund) Key(GatewayFact fact) => (fact.TransactionId, IsRefund(fact));

    private static bool IsRefund(GatewayFact fact) => fact.Kind == NoticeKind.Refunded;
}
