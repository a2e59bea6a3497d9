using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>How a message to another system stands.</summary>
public enum DeliveryState : short
{
    /// <summary>It could not be brought yet and is tried again.</summary>
    Failing = 0,

    /// <summary>The other system has taken it.</summary>
    Sent = 1,

    /// <summary>The other system refused it for good.</summary>
    Refused = 2,

    /// <summary>Somebody has it sent again.</summary>
    Again = 3,
}

/// <summary>A message to another system, with what came of it. Nothing personal stands in it; it is kept for a while.</summary>
public sealed class WebhookDeliveryRow : IEntityTypeConfiguration<WebhookDeliveryRow>
{
    /// <summary>By which the other system tells a message that comes again.</summary>
    public Guid Id { get; init; }

    /// <summary>When it was first tried.</summary>
    public DateTimeOffset FirstAt { get; init; }

    /// <summary>When it was last tried.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>Id of the subscription.</summary>
    public string Webhook { get; init; } = "";

    /// <summary>The word of the event.</summary>
    public string Event { get; init; } = "";

    /// <summary>Code of the dossier; empty for a trial.</summary>
    public string Code { get; init; } = "";

    public DeliveryState State { get; init; }

    public int Tries { get; init; }

    /// <summary>What was answered; 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>What is sent, word for word.</summary>
    public string Body { get; init; } = "";

    /// <summary>What went wrong last; null when nothing did.</summary>
    public string? FaultVi { get; init; }

    public string? FaultEn { get; init; }

    public void Configure(EntityTypeBuilder<WebhookDeliveryRow> builder)
    {
        builder.ToTable("webhook_delivery");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.State).HasConversion<short>();
        builder.HasIndex(row => new { row.Webhook, row.LastAt }).HasDatabaseName("webhook_delivery_log");
        builder.HasIndex(row => row.LastAt).HasDatabaseName("webhook_delivery_old");
    }
}
