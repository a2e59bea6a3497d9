using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Attempts;

/// <summary>Somebody tried what is refused and counted, or did what is reported. Rows are only ever added; nothing in them is personal.</summary>
public sealed class AttemptRow : IEntityTypeConfiguration<AttemptRow>
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Year and month of the office's day, as 202611.</summary>
    public int Month { get; init; }

    public AttemptKind Kind { get; init; }

    /// <summary>Code of the official, account of the applicant, or <c>anonymous</c>; never a name.</summary>
    public string Person { get; init; } = "";

    /// <summary>Code of the unit for which the official worked, or that was to receive; empty when there is none.</summary>
    public string Unit { get; init; } = "";

    public long? DossierId { get; init; }

    public string? Procedure { get; init; }

    public string? Step { get; init; }

    public string? Component { get; init; }

    /// <summary>Through which way: <c>page</c>, <c>api</c>, <c>elsa</c>, <c>system</c>.</summary>
    public string Way { get; init; } = "";

    /// <summary>What helps to understand it: the page's route, the article that was named.</summary>
    public string? Detail { get; init; }

    public void Configure(EntityTypeBuilder<AttemptRow> builder)
    {
        builder.ToTable("attempt");
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.HasIndex(row => new { row.Month, row.Unit }).HasDatabaseName("attempt_month");
        builder.HasIndex(row => new { row.DossierId, row.At }).HasDatabaseName("attempt_dossier");
    }
}
