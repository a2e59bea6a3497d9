using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Something that is to leave a dossier; the row goes once it has left. What it says stands in the history row, encrypted.
/// The three numbers together are the key that makes the effect single.
/// </summary>
public sealed class OutboxRow : IEntityTypeConfiguration<OutboxRow>
{
    public long DossierId { get; init; }

    /// <summary>When to try next.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The history row that holds the message.</summary>
    public int Revision { get; init; }

    /// <summary>Number of the message within the dossier.</summary>
    public int No { get; init; }

    public MessageKind Kind { get; init; }

    public short Tries { get; init; }

    /// <summary>What went wrong last, for an administrator; null when nothing has.</summary>
    public string? Fault { get; init; }

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(row => new { row.DossierId, row.No });

        // wide columns first, so that PostgreSQL pads nothing
        builder.Property(row => row.DossierId).HasColumnOrder(0);
        builder.Property(row => row.At).HasColumnOrder(1);
        builder.Property(row => row.Revision).HasColumnOrder(2);
        builder.Property(row => row.No).HasColumnOrder(3);
        builder.Property(row => row.Kind).HasColumnOrder(4);
        builder.Property(row => row.Tries).HasColumnOrder(5);
        builder.Property(row => row.Fault).HasColumnOrder(6);
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.HasIndex(row => row.At).HasDatabaseName("outbox_at");
    }
}
