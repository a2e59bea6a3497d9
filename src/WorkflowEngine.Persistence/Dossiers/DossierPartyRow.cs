using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>Whose a dossier is: a keyed hash of the account or of the identity number, so that people find their dossiers.</summary>
public sealed class DossierPartyRow : IEntityTypeConfiguration<DossierPartyRow>
{
    /// <summary>What <see cref="Sealing.Seals.AccountMark"/> or <see cref="Sealing.Seals.IdentityMark"/> gives.</summary>
    public byte[] Party { get; init; } = [];

    public long DossierId { get; init; }

    public void Configure(EntityTypeBuilder<DossierPartyRow> builder)
    {
        builder.ToTable("dossier_party");
        builder.HasKey(row => new { row.Party, row.DossierId });
    }
}
