using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Post;

/// <summary>A dossier that was filed at the wrong place and goes on under another code. Nothing in it is personal.</summary>
public sealed class ReroutingRow : IEntityTypeConfiguration<ReroutingRow>
{
    public long DossierId { get; init; }

    /// <summary>Code, procedure and unit as which it was filed.</summary>
    public string Code { get; init; } = "";

    public string Procedure { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>As which it goes on.</summary>
    public string ToCode { get; init; } = "";

    public string ToProcedure { get; init; } = "";

    public string ToUnit { get; init; } = "";

    /// <summary>Code of the reason, from the office's list.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Code of the official.</summary>
    public string ReroutedBy { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public void Configure(EntityTypeBuilder<ReroutingRow> builder)
    {
        builder.ToTable("rerouting");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Unit, row.At }).HasDatabaseName("rerouting_unit");
    }
}
