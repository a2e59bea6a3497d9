using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>How a fee stands that money is collected for.</summary>
public enum ClaimState : short
{
    Open,

    /// <summary>Enough came; the dossier is being told.</summary>
    Paying,

    /// <summary>The dossier took the money.</summary>
    Paid,

    /// <summary>The dossier no longer wants money: it was withdrawn, waived, paid otherwise, or its time passed.</summary>
    Closed,
}

/// <summary>
/// A fee that a dossier waits for, as the money sees it. Its revision is what two that post money at once meet at: one of
/// them goes on, the other looks again.
/// </summary>
public sealed class FeeClaimRow : IEntityTypeConfiguration<FeeClaimRow>
{
    public long DossierId { get; init; }

    public int Seq { get; init; }

    /// <summary>The fee in đồng.</summary>
    public long Asked { get; init; }

    public ClaimState State { get; init; }

    public int Revision { get; init; }

    /// <summary>The command by which the dossier is told; the same one again when nobody knows whether it arrived.</summary>
    public Guid? Command { get; init; }

    /// <summary>The money that the command speaks of, in đồng.</summary>
    public long Paying { get; init; }

    /// <summary>Reference of the money that made it enough.</summary>
    public string? Reference { get; init; }

    public PaymentWay Way { get; init; }

    public void Configure(EntityTypeBuilder<FeeClaimRow> builder)
    {
        builder.ToTable("fee_claim");
        builder.HasKey(row => new { row.DossierId, row.Seq });
        builder.Property(row => row.State).HasConversion<short>();
        builder.Property(row => row.Way).HasConversion<short>();
    }
}
