using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>The last number given by a unit on a local day. The row is locked until the dossier with the number is written.</summary>
public sealed class CodeSequenceRow : IEntityTypeConfiguration<CodeSequenceRow>
{
    /// <summary>The unit's part in dossier codes.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The day as a number, 20261117.</summary>
    public int Day { get; init; }

    public int Last { get; init; }

    public void Configure(EntityTypeBuilder<CodeSequenceRow> builder)
    {
        builder.ToTable("code_sequence");
        builder.HasKey(row => new { row.Unit, row.Day });
    }
}
