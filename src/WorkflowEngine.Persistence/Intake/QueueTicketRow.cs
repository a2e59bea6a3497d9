using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>How a number of the queue stands.</summary>
public enum TicketState : byte
{
    Waiting,
    Called,
    Served,

    /// <summary>Called, and nobody came.</summary>
    NoShow,

    /// <summary>Sent on to another counter of the same place, where it waits again.</summary>
    Transferred,
}

/// <summary>A number that somebody took on a day at a one-stop. Nothing in it says who.</summary>
public sealed class QueueTicketRow : IEntityTypeConfiguration<QueueTicketRow>
{
    public long Id { get; init; }

    /// <summary>Code of the one-stop.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The office's day, as 20261119.</summary>
    public int Day { get; init; }

    /// <summary>From 1 on each day.</summary>
    public int Number { get; init; }

    public TicketState State { get; set; }

    public DateTimeOffset TakenAt { get; init; }

    /// <summary>Since when it waits where it waits: a number that was sent on keeps its place by when it was taken.</summary>
    public DateTimeOffset? CalledAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Code of the official who called it.</summary>
    public string? Clerk { get; set; }

    /// <summary>Number of the counter to which it was called; null where the place has told none.</summary>
    public int? Counter { get; set; }

    /// <summary>Code of the official for whom it waits, after it was sent on; null for whoever is free.</summary>
    public string? Awaits { get; set; }

    /// <summary>Counts changes, so that two counters never call one number.</summary>
    public int Revision { get; set; }

    public void Configure(EntityTypeBuilder<QueueTicketRow> builder)
    {
        builder.ToTable("queue_ticket");
        builder.Property(row => row.State).HasConversion<short>();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Unit, row.Day, row.Number }).IsUnique().HasDatabaseName("queue_ticket_number");
    }
}
