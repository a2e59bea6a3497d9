using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>How far a reader of the feed has come.</summary>
public sealed class FeedCursorRow : IEntityTypeConfiguration<FeedCursorRow>
{
    /// <summary>Name of the reader; the feed itself, which counts, has an empty one.</summary>
    public string Reader { get; init; } = "";

    /// <summary>The last number that is done with; of the feed itself, the last one that was given.</summary>
    public long Number { get; init; }

    /// <summary>When it last went on.</summary>
    public DateTimeOffset At { get; init; }

    public void Configure(EntityTypeBuilder<FeedCursorRow> builder)
    {
        builder.ToTable("feed_cursor");
        builder.HasKey(row => row.Reader);
    }
}
