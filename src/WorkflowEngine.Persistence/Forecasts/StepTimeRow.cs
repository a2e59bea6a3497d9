using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Forecasts;

/// <summary>How long one finished piece of work took: from its opening to its end, in working seconds. Says nothing of a person.</summary>
public sealed class StepTimeRow : IEntityTypeConfiguration<StepTimeRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset EndedAt { get; init; }

    /// <summary>Number of the wait within the dossier.</summary>
    public int Seq { get; init; }

    public int Seconds { get; init; }

    public string Procedure { get; init; } = "";

    public string Step { get; init; } = "";

    public string Unit { get; init; } = "";

    public void Configure(EntityTypeBuilder<StepTimeRow> builder)
    {
        builder.ToTable("step_time");
        builder.HasKey(row => new { row.DossierId, row.Seq });
        builder.HasIndex(row => new { row.Procedure, row.Step, row.Unit, row.EndedAt }).HasDatabaseName("step_time_place");
        builder.HasIndex(row => row.EndedAt).HasDatabaseName("step_time_ended");
    }
}
