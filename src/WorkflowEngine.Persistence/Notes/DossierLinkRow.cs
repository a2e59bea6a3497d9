using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Notes;

/// <summary>An official said that two dossiers belong together, and why. It decides nothing.</summary>
public sealed class DossierLinkRow : IEntityTypeConfiguration<DossierLinkRow>
{
    public long DossierId { get; init; }

    public long OtherId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the official.</summary>
    public string Person { get; init; } = "";

    /// <summary>Why, sealed by the key of the first dossier.</summary>
    public byte[] Reason { get; init; } = [];

    public void Configure(EntityTypeBuilder<DossierLinkRow> builder)
    {
        builder.ToTable("dossier_link");
        builder.HasKey(row => new { row.DossierId, row.OtherId });
        builder.HasIndex(row => row.OtherId).HasDatabaseName("dossier_link_other");
    }
}
