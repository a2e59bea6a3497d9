using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>The personal values of a running dossier's snapshot, encrypted; each column is written only when it changed.</summary>
public sealed class DossierPersonalRow : IEntityTypeConfiguration<DossierPersonalRow>
{
    public long DossierId { get; init; }

    /// <summary>What the applicant gave.</summary>
    public byte[]? Given { get; init; }

    /// <summary>What the procedure made of it.</summary>
    public byte[]? Made { get; init; }

    public void Configure(EntityTypeBuilder<DossierPersonalRow> builder)
    {
        builder.ToTable("dossier_personal");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
    }
}
