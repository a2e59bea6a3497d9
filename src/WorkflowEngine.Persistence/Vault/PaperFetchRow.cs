using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>
/// A connected database was asked for a paper. What was asked and what it answered is encrypted; it goes when the draft is
/// thrown away or the dossier anonymised, and that somebody asked stays.
/// </summary>
public sealed class PaperFetchRow : IEntityTypeConfiguration<PaperFetchRow>
{
    public Guid Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the official, or the account of the applicant; never a name.</summary>
    public string Person { get; init; } = "";

    /// <summary>The draft, the screen at the counter or the command that it was for.</summary>
    public Guid Subject { get; init; }

    /// <summary>The dossier that came of it; null before it was filed.</summary>
    public long? DossierId { get; init; }

    public string Procedure { get; init; } = "";

    public string Component { get; init; } = "";

    /// <summary>Id of the connector.</summary>
    public string Connector { get; init; } = "";

    /// <summary>All but <see cref="VaultAnswer.Nowhere"/>.</summary>
    public VaultAnswer Answer { get; init; }

    /// <summary>The last moment at which the answer may be used; null without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Why it could not be asked, for officials; null when it answered.</summary>
    public string? Fault { get; init; }

    /// <summary>The article under which the person agreed to it; null where no consent is asked for.</summary>
    public string? Consent { get; init; }

    /// <summary>Question and answer, sealed for this row; null once they are gone.</summary>
    public byte[]? Content { get; set; }

    public void Configure(EntityTypeBuilder<PaperFetchRow> builder)
    {
        builder.ToTable("paper_fetch");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Answer).HasConversion<short>();
        builder.HasIndex(row => new { row.Subject, row.Component }).HasDatabaseName("paper_fetch_subject");
        builder.HasIndex(row => row.DossierId).HasDatabaseName("paper_fetch_dossier").HasFilter("dossier_id IS NOT NULL");
    }
}
