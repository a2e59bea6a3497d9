using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// One version of a workflow document. A draft is written over until it is published; from then on what it says never changes.
/// </summary>
public sealed class DefinitionVersionRow : IEntityTypeConfiguration<DefinitionVersionRow>
{
    public string DefinitionId { get; init; } = "";

    /// <summary>Counted from 1 within the document.</summary>
    public int Number { get; init; }

    /// <summary>The version's own id, to which dossiers are pinned; no two versions of any document share one.</summary>
    public string VersionId { get; init; } = "";

    /// <summary>
    /// The document as canonical JSON, with this version's id and number in it; whether it is the latest or published stands
    /// there as it was when it was written.
    /// </summary>
    public string Content { get; set; } = "";

    /// <summary>What tells contents apart, see <see cref="ContentHash"/>.</summary>
    public string Hash { get; set; } = "";

    public VersionStatus Status { get; set; }

    public VersionOrigin Origin { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last published; null when it never was.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Person code of whoever saved it last, or the part of the system.</summary>
    public string Author { get; set; } = "";

    /// <summary>What the author said about it.</summary>
    public string? Note { get; set; }

    /// <summary>Counts the saves of this version, from 1.</summary>
    public long Revision { get; set; } = 1;

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>The editing tab that saved it last; null when that did not say.</summary>
    public string? Session { get; set; }

    /// <summary>The day at whose start it is to be published; null when none is set.</summary>
    public DateOnly? PublishOn { get; set; }

    /// <summary>Number of the version that this one was made from; null when it was made from none.</summary>
    public int? BasedOn { get; init; }

    /// <summary>The file it came from, from the root of its folder; null when it came from none.</summary>
    public string? SourceFile { get; init; }

    public void Configure(EntityTypeBuilder<DefinitionVersionRow> builder)
    {
        builder.ToTable("definition_version");
        builder.HasKey(row => new { row.DefinitionId, row.Number });
        builder.HasIndex(row => row.VersionId).IsUnique().HasDatabaseName("definition_version_id");
        builder.HasIndex(row => row.DefinitionId).IsUnique().HasFilter("status = 1").HasDatabaseName("definition_version_published");
        builder.HasIndex(row => row.PublishOn).HasFilter("publish_on IS NOT NULL").HasDatabaseName("definition_version_publish_on");
        builder.HasOne<DefinitionRow>().WithMany().HasForeignKey(row => row.DefinitionId);
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.Origin).HasConversion<short>();
    }
}
