using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>How far a reader of the feed has come, and how it fares: that outlives the process and is the same on every node.</summary>
public sealed class FeedCursorRow : IEntityTypeConfiguration<FeedCursorRow>
{
    /// <summary>Name of the reader; the feed itself, which counts, has an empty one.</summary>
    public string Reader { get; init; } = "";

    /// <summary>The last number that is done with; of the feed itself, the last one that was given.</summary>
    public long Number { get; init; }

    /// <summary>When it last went on.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When somebody last looked for it; null for a reader that nobody runs through <see cref="FeedReaders"/>.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Until when one node has it to itself; null when none has.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>Before when it is not run; null when it may be.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>How often it failed in a row.</summary>
    public int Failures { get; init; }

    /// <summary>When the first of those failures was; null while it succeeds.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When it was given up; null while it is run.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>What went wrong last, in Vietnamese; null while it succeeds.</summary>
    public string? FaultVi { get; init; }

    public string? FaultEn { get; init; }

    public void Configure(EntityTypeBuilder<FeedCursorRow> builder)
    {
        builder.ToTable("feed_cursor");
        builder.HasKey(row => row.Reader);
    }
}
