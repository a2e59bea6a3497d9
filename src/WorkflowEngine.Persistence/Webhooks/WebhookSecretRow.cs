using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>A secret that was made for a subscription on its page; settings of the node need not name it.</summary>
public sealed class WebhookSecretRow : IEntityTypeConfiguration<WebhookSecretRow>
{
    /// <summary>Id of the subscription, by which its document calls the secret; with <c>~old</c> behind it the one before.</summary>
    public string Name { get; init; } = "";

    /// <summary>The secret, sealed.</summary>
    public byte[] Secret { get; init; } = [];

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Person code of whoever had it made.</summary>
    public string MadeBy { get; init; } = "";

    public void Configure(EntityTypeBuilder<WebhookSecretRow> builder)
    {
        builder.ToTable("webhook_secret");
        builder.HasKey(row => row.Name);
    }
}
