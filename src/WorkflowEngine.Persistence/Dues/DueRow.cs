using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dues;

/// <summary>A wait that ends by itself. The row goes when the wait ends; whoever works on it pushes its moment ahead meanwhile.</summary>
public sealed class DueRow : IEntityTypeConfiguration<DueRow>
{
    public long DossierId { get; init; }

    /// <summary>When to look at it next: the moment itself at first.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Number of the wait within the dossier; 0 for the moment at which the dossier is looked at by itself.</summary>
    public int Seq { get; init; }

    public short Tries { get; init; }

    public void Configure(EntityTypeBuilder<DueRow> builder)
    {
        builder.ToTable("due");
        builder.HasKey(row => new { row.DossierId, row.Seq });

        // wide columns first, so that PostgreSQL pads nothing
        builder.Property(row => row.DossierId).HasColumnOrder(0);
        builder.Property(row => row.At).HasColumnOrder(1);
        builder.Property(row => row.Seq).HasColumnOrder(2);
        builder.Property(row => row.Tries).HasColumnOrder(3);
        builder.HasIndex(row => row.At).HasDatabaseName("due_at");
    }
}
