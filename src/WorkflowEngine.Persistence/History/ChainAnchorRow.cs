using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.History;

/// <summary>
/// What the histories stood at when a day was over: one hash over the last row of every dossier that moved on that day and
/// over the anchor before, and a seal under a key that the database does not hold.
/// </summary>
public sealed class ChainAnchorRow : IEntityTypeConfiguration<ChainAnchorRow>
{
    /// <summary>The office's local day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>From the end of the anchor before to the end of the day.</summary>
    public DateTimeOffset From { get; init; }

    public DateTimeOffset Until { get; init; }

    /// <summary>How many dossiers moved.</summary>
    public int Dossiers { get; init; }

    /// <summary>How many history rows they got.</summary>
    public int Rows { get; init; }

    public byte[] Hash { get; init; } = [];

    public byte[] Seal { get; init; } = [];

    public void Configure(EntityTypeBuilder<ChainAnchorRow> builder)
    {
        builder.ToTable("chain_anchor");
        builder.HasKey(row => row.Day);
        builder.Property(row => row.From).HasColumnName("begins");
        builder.Property(row => row.Until).HasColumnName("ends");
    }
}
