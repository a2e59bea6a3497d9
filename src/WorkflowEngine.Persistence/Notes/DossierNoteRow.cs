using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Notes;

/// <summary>
/// What an official wrote beside a dossier, for colleagues. Each change is a row of its own and none is ever changed; the text
/// is sealed by the dossier's key, so it goes when the dossier is made anonymous. It is no event: it decides nothing.
/// </summary>
public sealed class DossierNoteRow : IEntityTypeConfiguration<DossierNoteRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Number of the note within the dossier.</summary>
    public int No { get; init; }

    /// <summary>1 as it was written first.</summary>
    public int Edition { get; init; }

    /// <summary>Code of the official.</summary>
    public string Person { get; init; } = "";

    /// <summary>Code of the unit for which they worked.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The text, sealed; null when the note was taken back.</summary>
    public byte[]? Body { get; init; }

    public void Configure(EntityTypeBuilder<DossierNoteRow> builder)
    {
        builder.ToTable("dossier_note");
        builder.HasKey(row => new { row.DossierId, row.No, row.Edition });
    }
}
