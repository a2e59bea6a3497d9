using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>
/// A paper of a dossier as reception took it in: on paper, as a file, or from what the state holds. With a file it is a
/// digitised paper of the person's vault; whose it is stands in <c>dossier_party</c>.
/// </summary>
public sealed class DossierPaperRow : IEntityTypeConfiguration<DossierPaperRow>
{
    public long DossierId { get; init; }

    /// <summary>Id of the component in the pinned version.</summary>
    public string Component { get; init; } = "";

    /// <summary>
    /// Under which other procedures find it, as <see cref="VaultKinds"/> says; null when only this component of this procedure
    /// is it. Procedure and unit stand in the dossier's row.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary><c>paper</c>, <c>upload</c>, <c>vault</c>, <c>lookup</c> or <c>form</c>, as the dossier has it.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who saw it and took it in: the official's code; the account's when nobody has yet.</summary>
    public string TakenBy { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Hashes of its files, parted by commas; null while it is on paper alone.</summary>
    public string? Files { get; init; }

    /// <summary>The last moment at which it may be used; null without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Where the held paper lies that was used, or that did not fit; null when there was none.</summary>
    public string? Held { get; init; }

    /// <summary>Code of the reason why another one was given.</summary>
    public string? Unfit { get; init; }

    /// <summary>Code of the excuse for which it is not digitised; null without one.</summary>
    public string? Excuse { get; init; }

    /// <summary>When an official found that it may not be used again; null while it may.</summary>
    public DateTimeOffset? SetAsideAt { get; init; }

    public string? SetAsideBy { get; init; }

    /// <summary>Code of the reason (<see cref="WorkflowEngine.Reasons.ReasonList.UnfitPaper"/>).</summary>
    public string? SetAside { get; init; }

    public void Configure(EntityTypeBuilder<DossierPaperRow> builder)
    {
        builder.ToTable("dossier_paper");
        builder.HasKey(row => new { row.DossierId, row.Component });
        builder.HasIndex(row => row.Held).HasDatabaseName("dossier_paper_held").HasFilter("held IS NOT NULL");
    }
}
