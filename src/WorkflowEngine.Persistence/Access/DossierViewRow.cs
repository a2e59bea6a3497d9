using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Access;

/// <summary>What of a dossier was looked at; the numbers are kept in the database.</summary>
public enum ViewedPart : byte
{
    /// <summary>The page, with identity and telephone numbers masked.</summary>
    Page = 0,

    /// <summary>Identity and telephone numbers in full.</summary>
    Masked = 1,

    Letter = 2,

    File = 3,

    /// <summary>Which other dossiers belong to it.</summary>
    Related = 4,
}

/// <summary>Somebody looked at a dossier that they did not hold, or asked for what is masked. Rows are only ever added.</summary>
public sealed class DossierViewRow : IEntityTypeConfiguration<DossierViewRow>
{
    public long Id { get; init; }

    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the official.</summary>
    public string Person { get; init; } = "";

    /// <summary>The unit for which they worked.</summary>
    public string Unit { get; init; } = "";

    public ViewedPart Part { get; init; }

    public void Configure(EntityTypeBuilder<DossierViewRow> builder)
    {
        builder.ToTable("dossier_view");
        builder.Property(row => row.Part).HasConversion<short>();
        builder.HasIndex(row => new { row.DossierId, row.At }).HasDatabaseName("dossier_view_dossier");
        builder.HasIndex(row => new { row.Person, row.At }).HasDatabaseName("dossier_view_person");
    }
}
