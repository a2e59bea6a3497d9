using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>The data key of a dossier, wrapped by a master key. Without this row nothing personal of the dossier can be read.</summary>
public sealed class DossierKeyRow : IEntityTypeConfiguration<DossierKeyRow>
{
    public long DossierId { get; init; }

    public byte[] Wrapped { get; init; } = [];

    public void Configure(EntityTypeBuilder<DossierKeyRow> builder)
    {
        builder.ToTable("dossier_key");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
    }
}
