using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>
/// Whose a dossier is: keyed hashes of the account and of the identity number, so that people find their dossiers, and of the
/// name, so that officials find them.
/// </summary>
public sealed class DossierPartyRow : IEntityTypeConfiguration<DossierPartyRow>
{
    /// <summary>What <see cref="Sealing.Seals.AccountMark"/>, <see cref="Sealing.Seals.IdentityMark"/> or <see cref="Sealing.Seals.NameMarks"/> gives.</summary>
    public byte[] Party { get; init; } = [];

    public long DossierId { get; init; }

    public void Configure(EntityTypeBuilder<DossierPartyRow> builder)
    {
        builder.ToTable("dossier_party");
        builder.HasKey(row => new { row.Party, row.DossierId });
    }
}
