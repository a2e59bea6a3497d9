using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// What was found wrong with a file or a document when it was last looked at. With an error it was refused, and the version
/// before goes on.
/// </summary>
public sealed class FindingRow : IEntityTypeConfiguration<FindingRow>
{
    /// <summary>The file as people know it, from the root of its folder; or the document, when it came from no file.</summary>
    public string Source { get; init; } = "";

    /// <summary>Counted from 1 within the source.</summary>
    public int No { get; init; }

    /// <summary>The document was refused; otherwise it only needs a look.</summary>
    public bool IsError { get; init; }

    /// <summary>Id of the step, or the path of the member; null for the whole document.</summary>
    public string? Place { get; init; }

    /// <summary>Line of the text, counted from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    public string Vi { get; init; } = "";

    public string En { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public void Configure(EntityTypeBuilder<FindingRow> builder)
    {
        builder.ToTable("catalogue_finding");
        builder.HasKey(row => new { row.Source, row.No });
    }
}
