using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Post;

/// <summary>A hand-over of a dossier's papers: by whom, to which unit, and who signed for them when. What was missing stands in the dossier.</summary>
public sealed class PaperMoveRow : IEntityTypeConfiguration<PaperMoveRow>
{
    public long DossierId { get; init; }

    /// <summary>Number within the dossier.</summary>
    public int No { get; init; }

    public string FromUnit { get; init; } = "";

    public string ToUnit { get; init; } = "";

    /// <summary>Code of the person who handed over.</summary>
    public string HandedBy { get; init; } = "";

    public DateTimeOffset HandedAt { get; init; }

    public int Papers { get; init; }

    /// <summary>Until when somebody is to sign for them.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Code of the person who signed for them; null while nobody has.</summary>
    public string? ReceivedBy { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Whether something was missing.</summary>
    public bool Incomplete { get; init; }

    public void Configure(EntityTypeBuilder<PaperMoveRow> builder)
    {
        builder.ToTable("paper_move");
        builder.HasKey(row => new { row.DossierId, row.No });
        builder.HasIndex(row => new { row.ToUnit, row.ReceivedAt }).HasDatabaseName("paper_move_to");
        builder.HasIndex(row => new { row.FromUnit, row.HandedAt }).HasDatabaseName("paper_move_from");
    }
}
