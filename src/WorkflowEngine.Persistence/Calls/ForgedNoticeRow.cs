using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>
/// Calls of one sender on one day that were not of whoever they spoke for, or not of now: who sent them, and why they were not taken.
/// </summary>
public sealed class ForgedNoticeRow : IEntityTypeConfiguration<ForgedNoticeRow>
{
    public long Id { get; init; }

    /// <summary>When the last of them came.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Day of the world's time on which they came.</summary>
    public DateOnly Day { get; init; }

    /// <summary>For whom they spoke; of the first of them.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Address of the sender; <see cref="ForgedNotices.Others"/> for all that came after too many others.</summary>
    public string Sender { get; init; } = "";

    /// <summary><c>unknown-provider</c>, <c>no-signature</c>, <c>wrong-signature</c>, <c>not-of-now</c>, <c>unreadable</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>SHA-256 of what was sent first; what it says is not kept.</summary>
    public byte[] BodyHash { get; init; } = [];

    public int Times { get; init; }

    public void Configure(EntityTypeBuilder<ForgedNoticeRow> builder)
    {
        builder.ToTable("forged_notice");
        builder.Property(row => row.Times).HasDefaultValue(1);
        builder.HasIndex(row => row.At).HasDatabaseName("forged_notice_at");
        builder.HasIndex(row => new { row.Day, row.Sender, row.Reason }).HasDatabaseName("forged_notice_day");
    }
}
