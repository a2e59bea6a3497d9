using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>What an asset is; the numbers are kept in the database.</summary>
public enum AssetKind : byte
{
    /// <summary>A Scriban letter, form or message; its name is its path under the templates' folder.</summary>
    Template = 0,

    /// <summary>A dated document of the office; its name is <c>kind/id</c>, such as <c>units/cap-xa</c>.</summary>
    Office = 1,

    /// <summary>Scenarios that a procedure's office has written; named after the document's file.</summary>
    Scenarios = 2,
}

/// <summary>
/// One version of a letter, of an office document or of scenarios. A draft is written over until it is published; from then
/// on its text never changes.
/// </summary>
public sealed class AssetVersionRow : IEntityTypeConfiguration<AssetVersionRow>
{
    public AssetKind Kind { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Counted from 1 within kind and name.</summary>
    public int Number { get; init; }

    public string Content { get; set; } = "";

    public string Hash { get; set; } = "";

    public VersionStatus Status { get; set; }

    public VersionOrigin Origin { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Person code of whoever saved it last, or the part of the system.</summary>
    public string Author { get; set; } = "";

    public string? Note { get; set; }

    /// <summary>Counts the saves of this version, from 1.</summary>
    public long Revision { get; set; } = 1;

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>The editing tab that saved it last; null when that did not say.</summary>
    public string? Session { get; set; }

    public string? SourceFile { get; init; }

    public void Configure(EntityTypeBuilder<AssetVersionRow> builder)
    {
        builder.ToTable("asset_version");
        builder.HasKey(row => new { row.Kind, row.Name, row.Number });
        builder.HasIndex(row => new { row.Kind, row.Name }).IsUnique().HasFilter("status = 1").HasDatabaseName("asset_version_published");
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.Origin).HasConversion<short>();
    }
}
