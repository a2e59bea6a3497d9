using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.WorkItems;

/// <summary>
/// A piece of open work, offered to a role in a unit or held by a person. Work that is done leaves the table; the history
/// tells who did it.
/// </summary>
public sealed class WorkItemRow : IEntityTypeConfiguration<WorkItemRow>
{
    /// <summary>Stands for "no time was given", so that it sorts last on both databases.</summary>
    public static readonly DateTimeOffset NeverDue = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public long DossierId { get; init; }

    public DateTimeOffset Opened { get; init; }

    /// <summary>When the step is due; <see cref="NeverDue"/> when the document gives it no time.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>Number of the wait within the dossier.</summary>
    public int Seq { get; init; }

    /// <summary>The procedure's clock stands still.</summary>
    public bool Stopped { get; init; }

    /// <summary>Id of the step in the document.</summary>
    public string Step { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Role { get; init; } = "";

    /// <summary>Code of the person who holds it; null while it is in the pool.</summary>
    public string? Person { get; init; }

    public void Configure(EntityTypeBuilder<WorkItemRow> builder)
    {
        builder.ToTable("work_item");
        builder.HasKey(row => new { row.DossierId, row.Seq });

        // wide columns first, so that PostgreSQL pads nothing
        builder.Property(row => row.DossierId).HasColumnOrder(0);
        builder.Property(row => row.Opened).HasColumnOrder(1);
        builder.Property(row => row.Due).HasColumnOrder(2);
        builder.Property(row => row.Seq).HasColumnOrder(3);
        builder.Property(row => row.Stopped).HasColumnOrder(4);
        builder.Property(row => row.Step).HasColumnOrder(5);
        builder.Property(row => row.Unit).HasColumnOrder(6);
        builder.Property(row => row.Role).HasColumnOrder(7);
        builder.Property(row => row.Person).HasColumnOrder(8);
        builder.HasIndex(row => new { row.Unit, row.Role, row.Due, row.DossierId }).HasDatabaseName("work_item_inbox");
        builder.HasIndex(row => new { row.Person, row.Due, row.DossierId }).HasFilter("person IS NOT NULL").HasDatabaseName("work_item_mine");
    }
}
