using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>One local day of a provider, their list held against ours. Once closed it is never changed.</summary>
public sealed class SettlementDayRow : IEntityTypeConfiguration<SettlementDayRow>
{
    public string Provider { get; init; } = "";

    public DateOnly Day { get; init; }

    /// <summary>How many payments less refunds we know of, and their sum in đồng.</summary>
    public int OurCount { get; init; }

    public long OurSum { get; init; }

    public int TheirCount { get; init; }

    public long TheirSum { get; init; }

    /// <summary>How many lines differ.</summary>
    public int Differences { get; init; }

    public DateTimeOffset ComparedAt { get; init; }

    /// <summary>Person code of whoever signed it off; null while it is open.</summary>
    public string? ClosedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What the person has to say about the differences.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 over the figures, the differences and the note, made when it was closed.</summary>
    public byte[]? Hash { get; init; }

    public void Configure(EntityTypeBuilder<SettlementDayRow> builder)
    {
        builder.ToTable("settlement_day");
        builder.HasKey(row => new { row.Provider, row.Day });
    }
}

/// <summary>How two lists differ in a line.</summary>
public enum DifferenceKind : short
{
    /// <summary>The provider has it; we did not.</summary>
    MissingHere,

    /// <summary>We have it; the provider has not.</summary>
    MissingThere,

    Amount,
}

/// <summary>A line in which the provider's list of a day and ours differ.</summary>
public sealed class SettlementDifferenceRow : IEntityTypeConfiguration<SettlementDifferenceRow>
{
    public string Provider { get; init; } = "";

    public DateOnly Day { get; init; }

    /// <summary>The transaction, or the refund's id.</summary>
    public string TransactionId { get; init; } = "";

    /// <summary>Whether money went back.</summary>
    public bool IsRefund { get; init; }

    public DifferenceKind Kind { get; init; }

    public string? Reference { get; init; }

    /// <summary>In đồng; null when we have none.</summary>
    public long? Ours { get; init; }

    public long? Theirs { get; init; }

    public void Configure(EntityTypeBuilder<SettlementDifferenceRow> builder)
    {
        builder.ToTable("settlement_difference");
        builder.HasKey(row => new { row.Provider, row.Day, row.TransactionId, row.IsRefund });
        builder.Property(row => row.Kind).HasConversion<short>();
    }
}
