using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Forecasts;

/// <summary>How long a step of a procedure usually takes in a unit, from its last finished work, in working seconds.</summary>
public sealed class StepDurationRow : IEntityTypeConfiguration<StepDurationRow>
{
    public string Procedure { get; init; } = "";

    public string Step { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>From how many pieces of work.</summary>
    public int Count { get; set; }

    public int Median { get; set; }

    /// <summary>Eight of ten took no longer.</summary>
    public int Eighty { get; set; }

    public void Configure(EntityTypeBuilder<StepDurationRow> builder)
    {
        builder.ToTable("step_duration");
        builder.HasKey(row => new { row.Procedure, row.Step, row.Unit });
        builder.Property(row => row.Count).HasColumnName("pieces");
    }
}
