using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Practice;

/// <summary>
/// A document as it stood when somebody began to practise with it. Drafts go on changing; what a practice dossier is pinned to
/// does not.
/// </summary>
public sealed class PracticeDocumentRow : IEntityTypeConfiguration<PracticeDocumentRow>
{
    /// <summary>Made of the content's hash: the same draft is kept once.</summary>
    public string VersionId { get; init; } = "";

    public string DefinitionId { get; init; } = "";

    /// <summary>Number of the version that it was taken from.</summary>
    public int Number { get; init; }

    /// <summary>The document as canonical JSON, with <see cref="VersionId"/> in it.</summary>
    public string Content { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public void Configure(EntityTypeBuilder<PracticeDocumentRow> builder)
    {
        builder.ToTable("practice_document");
        builder.HasKey(row => row.VersionId);
        builder.HasIndex(row => row.DefinitionId).HasDatabaseName("practice_document_definition");
    }
}
