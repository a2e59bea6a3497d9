using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>The way by which somebody set out to pay.</summary>
public enum PaymentWay : short
{
    Online,
    Transfer,
    Post,
    Counter,
}

/// <summary>How an order stands; see <see cref="PaymentMoves"/> for what may follow what.</summary>
public enum OrderState : short
{
    /// <summary>Money may come.</summary>
    Open,
    Paid,

    /// <summary>The gateway said that nothing was paid.</summary>
    Failed,

    /// <summary>Its time passed.</summary>
    Expired,
}

/// <summary>Somebody set out to pay a fee by one way; money that comes names its reference.</summary>
public sealed class PaymentOrderRow : IEntityTypeConfiguration<PaymentOrderRow>
{
    /// <summary>See <see cref="Fees.PaymentReference"/>.</summary>
    public string Reference { get; init; } = "";

    public long DossierId { get; init; }

    /// <summary>The wait for money within the dossier.</summary>
    public int Seq { get; init; }

    /// <summary>Code of the dossier.</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is to be paid by this order, in đồng: the fee without what came before.</summary>
    public long Amount { get; init; }

    public PaymentWay Way { get; init; }

    /// <summary>Code of the gateway, <c>bank:</c> and the account's number, or <c>post</c>.</summary>
    public string Provider { get; init; } = "";

    public OrderState State { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until when it holds; null without end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the gateway is asked next; null when nobody asks any more.</summary>
    public DateTimeOffset? AskAt { get; init; }

    public short Asked { get; init; }

    /// <summary>Where the payer goes; null until the gateway has said.</summary>
    public string? Page { get; init; }

    public void Configure(EntityTypeBuilder<PaymentOrderRow> builder)
    {
        builder.ToTable("payment_order");
        builder.HasKey(row => row.Reference);
        builder.Property(row => row.Way).HasConversion<short>();
        builder.Property(row => row.State).HasConversion<short>();
        builder.HasIndex(row => new { row.DossierId, row.Seq, row.Provider }).IsUnique().HasFilter("state = 0").HasDatabaseName("payment_order_open");
        builder.HasIndex(row => new { row.DossierId, row.Seq }).HasDatabaseName("payment_order_claim");
        builder.HasIndex(row => row.AskAt).HasFilter("ask_at IS NOT NULL").HasDatabaseName("payment_order_ask");
    }
}
