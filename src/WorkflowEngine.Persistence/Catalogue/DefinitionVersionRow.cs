using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>One version of a workflow document. Its text never changes; a change is a new version.</summary>
public sealed class DefinitionVersionRow : IEntityTypeConfiguration<DefinitionVersionRow>
{
    public string DefinitionId { get; init; } = "";

    /// <summary>Counted from 1 within the document.</summary>
    public int Number { get; init; }

    /// <summary>The version's own id, to which dossiers are pinned; no two versions of any document share one.</summary>
    public string VersionId { get; init; } = "";

    /// <summary>The document as canonical JSON, with this version's id and number in it.</summary>
    public string Content { get; init; } = "";

    /// <summary>What tells contents apart, see <see cref="ContentHash"/>.</summary>
    public string Hash { get; init; } = "";

    public VersionStatus Status { get; set; }

    public VersionOrigin Origin { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last published; null when it never was.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Person code of whoever made it, or the part of the system.</summary>
    public string Author { get; init; } = "";

    /// <summary>What the author said about it.</summary>
    public string? Note { get; init; }

    /// <summary>The file it came from, from the root of its folder; null when it came from none.</summary>
    public string? SourceFile { get; init; }

    public void Configure(EntityTypeBuilder<DefinitionVersionRow> builder)
    {
        builder.ToTable("definition_version");
        builder.HasKey(row => new { row.DefinitionId, row.Number });
        builder.HasIndex(row => row.VersionId).IsUnique().HasDatabaseName("definition_version_id");
        builder.HasIndex(row => row.DefinitionId).IsUnique().HasFilter("status = 1").HasDatabaseName("definition_version_published");
        builder.HasOne<DefinitionRow>().WithMany().HasForeignKey(row => row.DefinitionId);
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.Origin).HasConversion<short>();
    }
}
