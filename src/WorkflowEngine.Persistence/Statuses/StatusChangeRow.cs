using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>A dossier got another public state; written with the turn in which it did. Rows are never changed but for their number.</summary>
public sealed class StatusChangeRow : IEntityTypeConfiguration<StatusChangeRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Place in the feed; null until somebody reads it.</summary>
    public long? Number { get; init; }

    /// <summary>The history row that changed it.</summary>
    public int Revision { get; init; }

    /// <summary>Place within the turn, from 0: a turn may pass through states in between.</summary>
    public short No { get; init; }

    public PublicStatus Status { get; init; }

    public void Configure(EntityTypeBuilder<StatusChangeRow> builder)
    {
        builder.ToTable("status_change");
        builder.HasKey(row => new { row.DossierId, row.Revision, row.No });

        // wide columns first, so that PostgreSQL pads nothing
        builder.Property(row => row.DossierId).HasColumnOrder(0);
        builder.Property(row => row.At).HasColumnOrder(1);
        builder.Property(row => row.Number).HasColumnOrder(2);
        builder.Property(row => row.Revision).HasColumnOrder(3);
        builder.Property(row => row.No).HasColumnOrder(4);
        builder.Property(row => row.Status).HasColumnOrder(5).HasConversion<short>();
        builder.HasIndex(row => row.Number).IsUnique().HasDatabaseName("status_change_number").HasFilter("number IS NOT NULL");
        builder.HasIndex(row => new { row.DossierId, row.Revision }).HasDatabaseName("status_change_new").HasFilter("number IS NULL");
    }
}
