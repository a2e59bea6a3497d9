using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>A warning with which a version was published and which the version before did not have; open until somebody says why.</summary>
public sealed class DefinitionWarningRow : IEntityTypeConfiguration<DefinitionWarningRow>
{
    public string DefinitionId { get; init; } = "";

    public int Number { get; init; }

    /// <summary>Counted from 1 within the version.</summary>
    public int No { get; init; }

    public string Code { get; init; } = "";

    public string? StepId { get; init; }

    public string? Member { get; init; }

    public string Vi { get; init; } = "";

    public string En { get; init; } = "";

    /// <summary>Why it was published all the same; null while nobody said.</summary>
    public string? Reason { get; set; }

    public string? ExplainedBy { get; set; }

    public DateTimeOffset? ExplainedAt { get; set; }

    public void Configure(EntityTypeBuilder<DefinitionWarningRow> builder)
    {
        builder.ToTable("definition_warning");
        builder.HasKey(row => new { row.DefinitionId, row.Number, row.No });
    }
}
