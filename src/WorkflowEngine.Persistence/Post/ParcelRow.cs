using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Post;

namespace WorkflowEngine.Persistence.Post;

/// <summary>A parcel of a dossier as it stands. Who handed it over and who received it stand in the dossier, where they are encrypted.</summary>
public sealed class ParcelRow : IEntityTypeConfiguration<ParcelRow>
{
    public long DossierId { get; init; }

    /// <summary>The code that the post gave it; papers of several dossiers may lie in one parcel.</summary>
    public string Code { get; init; } = "";

    public ParcelDirection Direction { get; init; }

    public ParcelStatus Status { get; init; }

    /// <summary>Code of the unit that receives the dossier.</summary>
    public string Unit { get; init; } = "";

    /// <summary>When the first was heard of it, and when it last changed, as the post says.</summary>
    public DateTimeOffset At { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public void Configure(EntityTypeBuilder<ParcelRow> builder)
    {
        builder.ToTable("parcel");
        builder.HasKey(row => new { row.DossierId, row.Code });
        builder.Property(row => row.Direction).HasConversion<short>();
        builder.Property(row => row.Status).HasConversion<short>();
        builder.HasIndex(row => row.Code).HasDatabaseName("parcel_code");
        builder.HasIndex(row => new { row.Unit, row.ChangedAt }).HasDatabaseName("parcel_unit");
    }
}
