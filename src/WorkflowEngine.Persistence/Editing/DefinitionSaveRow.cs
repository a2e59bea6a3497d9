using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// One save of a version, also one that was refused because somebody else had saved meanwhile: what somebody wrote is never
/// lost. Contents that nobody needs are dropped after a while; who saved when stays.
/// </summary>
public sealed class DefinitionSaveRow : IEntityTypeConfiguration<DefinitionSaveRow>
{
    public string DefinitionId { get; init; } = "";

    /// <summary>Number of the version that was saved, or against which it was refused.</summary>
    public int Number { get; init; }

    /// <summary>Id of that version, which stays here when the draft is deleted.</summary>
    public string VersionId { get; init; } = "";

    /// <summary>Counted from 1 within the version, refused ones too.</summary>
    public int No { get; init; }

    /// <summary>The version's count of saves after this one; 0 for a refused one.</summary>
    public long Revision { get; init; }

    /// <summary>Person code of the author, or the part of the system.</summary>
    public string Author { get; init; } = "";

    /// <summary>The editing tab; null when it did not say.</summary>
    public string? Session { get; init; }

    public DateTimeOffset At { get; init; }

    public string Hash { get; init; } = "";

    /// <summary>The document, compressed; null once it was dropped.</summary>
    public byte[]? Content { get; set; }

    public void Configure(EntityTypeBuilder<DefinitionSaveRow> builder)
    {
        builder.ToTable("definition_save");
        builder.HasKey(row => new { row.DefinitionId, row.Number, row.No });
    }
}
