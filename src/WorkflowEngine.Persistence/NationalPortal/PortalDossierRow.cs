using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>A dossier that came in from the portal.</summary>
public sealed class PortalDossierRow : IEntityTypeConfiguration<PortalDossierRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The portal's number of it.</summary>
    public string Number { get; init; } = "";

    public void Configure(EntityTypeBuilder<PortalDossierRow> builder)
    {
        builder.ToTable("portal_dossier");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
        builder.HasIndex(row => row.Number).IsUnique().HasDatabaseName("portal_dossier_number");
    }
}
