using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>Why money goes back.</summary>
public enum RefundReason : short
{
    /// <summary>It came when the time to pay had passed.</summary>
    Late,

    /// <summary>The dossier had been withdrawn.</summary>
    Withdrawn,

    /// <summary>The dossier had been stopped, or had ended.</summary>
    Stopped,

    /// <summary>The fee had been waived.</summary>
    Waived,

    /// <summary>The fee had been paid by another way.</summary>
    PaidOtherwise,

    /// <summary>More came than was due.</summary>
    Over,

    /// <summary>It belongs to no dossier.</summary>
    Unmatched,

    /// <summary>The dossier had been filed at the wrong place and goes on as another.</summary>
    Rerouted,
}

/// <summary>How a refund stands; see <see cref="PaymentMoves"/>.</summary>
public enum RefundState : short
{
    /// <summary>Somebody who collects fees has to approve it.</summary>
    Asked,

    /// <summary>It is carried out: by the gateway, or by a person where money came without one.</summary>
    Approved,

    /// <summary>The gateway has it and has not said how it ended.</summary>
    Sent,

    /// <summary>The gateway could not; it is tried again.</summary>
    Failed,
    Done,
}

/// <summary>Money that goes back to its payer: one for what is left of a transaction, and one for what a fee had taken of it in vain.</summary>
public sealed class RefundRow : IEntityTypeConfiguration<RefundRow>
{
    /// <summary>Follows from the transaction, so that there is one; also the key by which the gateway knows it.</summary>
    public Guid Id { get; init; }

    public string Provider { get; init; } = "";

    /// <summary>The transaction that brought the money.</summary>
    public string TransactionId { get; init; } = "";

    public long? DossierId { get; init; }

    /// <summary>Code of the dossier; null for money without one.</summary>
    public string? Code { get; init; }

    /// <summary>Code of the receiving unit, whose people decide; empty for money without a dossier.</summary>
    public string Unit { get; init; } = "";

    public long Amount { get; init; }

    public RefundReason Reason { get; init; }

    public RefundState State { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Person code of whoever asked; null when the system did.</summary>
    public string? AskedBy { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Person code of whoever paid it back by hand; null when the gateway did.</summary>
    public string? DoneBy { get; init; }

    /// <summary>The gateway's or bank's number of the payment back.</summary>
    public string? Proof { get; init; }

    /// <summary>When the gateway is told next; null when nobody tells it.</summary>
    public DateTimeOffset? NextAt { get; init; }

    public short Tries { get; init; }

    public string? Fault { get; init; }

    /// <summary>What the payer was told last; null when nothing yet.</summary>
    public RefundState? Told { get; init; }

    public void Configure(EntityTypeBuilder<RefundRow> builder)
    {
        builder.ToTable("refund");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasConversion<short>();
        builder.Property(row => row.State).HasConversion<short>();
        builder.Property(row => row.Told).HasConversion<short?>();
        builder.HasIndex(row => row.DossierId).HasDatabaseName("refund_dossier");
        builder.HasIndex(row => row.NextAt).HasFilter("next_at IS NOT NULL").HasDatabaseName("refund_next");
    }
}
