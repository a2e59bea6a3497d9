using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>What a provider says.</summary>
public enum NoticeKind : short
{
    Paid,
    Failed,

    /// <summary>Money that was paid was taken back by the provider.</summary>
    Reversed,

    /// <summary>A refund of ours was carried out; the transaction is the refund's id.</summary>
    Refunded,
    RefundFailed,
}

/// <summary>How it came to be known.</summary>
public enum NoticeSource : short
{
    Callback,
    Asked,
    Statement,
    Settlement,
}

/// <summary>
/// What a provider said, kept before anything is done about it and done about once. A notice that comes again is counted.
/// </summary>
public sealed class PaymentNoticeRow : IEntityTypeConfiguration<PaymentNoticeRow>
{
    /// <summary>A notice that is done.</summary>
    public static readonly DateTimeOffset Done = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Provider { get; init; } = "";

    public string TransactionId { get; init; } = "";

    public NoticeKind Kind { get; init; }

    public string Reference { get; init; } = "";

    public long Amount { get; init; }

    /// <summary>When it happened, by the provider.</summary>
    public DateTimeOffset At { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public NoticeSource Source { get; init; }

    /// <summary>How often it came.</summary>
    public int Times { get; init; }

    /// <summary>It came again with another amount or reference; the first one counts.</summary>
    public bool Contradicted { get; init; }

    /// <summary>What came, word for word, sealed.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>When something is done about it next; <see cref="Done"/> when it was.</summary>
    public DateTimeOffset NextAt { get; init; }

    public short Tries { get; init; }

    /// <summary>What went wrong last; null when nothing has.</summary>
    public string? Fault { get; init; }

    public void Configure(EntityTypeBuilder<PaymentNoticeRow> builder)
    {
        builder.ToTable("payment_notice");
        builder.HasKey(row => new { row.Provider, row.TransactionId, row.Kind });
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.Property(row => row.Source).HasConversion<short>();
        builder.HasIndex(row => row.NextAt).HasDatabaseName("payment_notice_next");
    }
}
