using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Money that came, once for each transaction of its provider, whatever came how often. Every đồng is used for a fee, held
/// for one, in a refund, taken back by the provider, or waits to be matched.
/// </summary>
public sealed class ReceivedMoneyRow : IEntityTypeConfiguration<ReceivedMoneyRow>
{
    public string Provider { get; init; } = "";

    /// <summary>The provider's id of the transaction.</summary>
    public string TransactionId { get; init; } = "";

    /// <summary>Reference that it named; null when it named none that there is.</summary>
    public string? Reference { get; init; }

    /// <summary>The dossier and its wait; null until somebody has matched it.</summary>
    public long? DossierId { get; init; }

    public int? Seq { get; init; }

    public long Amount { get; init; }

    /// <summary>What a fee has taken of it.</summary>
    public long Used { get; init; }

    /// <summary>What is in a refund.</summary>
    public long Returned { get; init; }

    /// <summary>The provider has taken it back.</summary>
    public bool Reversed { get; init; }

    public PaymentWay Way { get; init; }

    /// <summary>When it was paid, by the provider.</summary>
    public DateTimeOffset PaidAt { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Person code of whoever matched it; null when its reference did.</summary>
    public string? MatchedBy { get; init; }

    public void Configure(EntityTypeBuilder<ReceivedMoneyRow> builder)
    {
        builder.ToTable("received_money");
        builder.HasKey(row => new { row.Provider, row.TransactionId });
        builder.Property(row => row.Way).HasConversion<short>();
        builder.HasIndex(row => new { row.DossierId, row.Seq }).HasDatabaseName("received_money_claim");
        builder.HasIndex(row => new { row.Provider, row.PaidAt }).HasDatabaseName("received_money_day");
    }
}
