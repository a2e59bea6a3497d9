using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.History;

/// <summary>
/// One turn of a dossier: who did what when, and the events that followed. Rows are only ever added. The key is the check
/// that no two turns began from the same dossier.
/// </summary>
public sealed class HistoryRow : IEntityTypeConfiguration<HistoryRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid CommandId { get; init; }

    public int Revision { get; init; }

    /// <summary>Code of the official, account of the applicant, or the part of the system.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Hash of this row and of the hash before it.</summary>
    public byte[] Hash { get; init; } = [];

    public string Events { get; init; } = "";

    /// <summary>Personal values of the events, encrypted; null when there are none.</summary>
    public byte[]? Personal { get; init; }

    public void Configure(EntityTypeBuilder<HistoryRow> builder)
    {
        builder.ToTable("history");
        builder.HasKey(row => new { row.DossierId, row.Revision });

        // wide columns first, so that PostgreSQL pads nothing
        builder.Property(row => row.DossierId).HasColumnOrder(0);
        builder.Property(row => row.At).HasColumnOrder(1);
        builder.Property(row => row.CommandId).HasColumnOrder(2);
        builder.Property(row => row.Revision).HasColumnOrder(3);
        builder.Property(row => row.Actor).HasColumnOrder(4);
        builder.Property(row => row.Hash).HasColumnOrder(5);
        builder.Property(row => row.Events).HasColumnOrder(6);
        builder.Property(row => row.Personal).HasColumnOrder(7);
    }
}
