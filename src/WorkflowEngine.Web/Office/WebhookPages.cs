using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Webhooks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>A subscription with how it fares and what was sent last.</summary>
public sealed record ShownWebhook(Webhook Webhook, bool InForce, FeedCursorRow? Reader, int Backlog, IReadOnlyList<WebhookDeliveryRow> Log)
{
    /// <summary>Name of the person who answers for it; the code where nobody has it.</summary>
    public string Owner { get; init; } = Webhook.Owner;

    /// <summary>A secret can be made on the page: the settings of the node have none of its name.</summary>
    public bool MakesSecret { get; init; }

    public bool HasSecret { get; init; }

    public bool IsPaused => Reader?.NextAt == FeedReaders.Paused;

    public bool IsStopped => Reader?.StoppedAt is not null;
}

/// <summary>What the page of subscriptions shows and does.</summary>
public sealed class WebhookPages(WebhookMessages messages, WebhookSender sender, WebhookLog log, WebhookSecrets secrets)
{
    private const int Shown = 20;

    internal async Task<IReadOnlyList<ShownWebhook>> ReadAsync(Official official, FeedReaders readers, CancellationToken cancel)
    {
        var inForce = messages.InForce;
        var found = new List<ShownWebhook>();
        foreach (var webhook in messages.All.Where(webhook => !(webhook.Head.ValidTo < official.Today)))
        {
            var reader = await readers.FindAsync(WebhookSender.ReaderOf(webhook), cancel);
            var backlog = reader is null ? 0 : await readers.Feed.BacklogAsync(reader.Reader, cancel);
            found.Add(new ShownWebhook(webhook, inForce.Contains(webhook), reader, backlog, await log.ListAsync(webhook.Head.Id, Shown, cancel))
            {
                Owner = official.Office.FindPerson(webhook.Owner)?.Name ?? webhook.Owner,
                MakesSecret = !secrets.IsSetting(webhook.Secret),
                HasSecret = await secrets.FindAsync(webhook.Secret, cancel) is not null,
            });
        }

        return found;
    }

    /// <summary>Subscriptions that have ended, the latest first.</summary>
    internal IReadOnlyList<Webhook> Ended(DateOnly today) =>
        [.. messages.All.Where(webhook => webhook.Head.ValidTo < today).OrderByDescending(webhook => webhook.Head.ValidTo).ThenBy(webhook => webhook.Head.Id, StringComparer.Ordinal)];

    /// <summary>Null when there is no such subscription in force.</summary>
    internal async Task<PostOutcome?> TryAsync(string id, CancellationToken cancel) => InForce(id) is { } webhook ? await sender.TryAsync(webhook, cancel) : null;

    /// <summary>False when there is no such subscription in force.</summary>
    internal async Task<bool> GoOnAsync(string id, FeedReaders readers, CancellationToken cancel)
    {
        if (InForce(id) is not { } webhook)
        {
            return false;
        }

        await readers.GoOnAsync(WebhookSender.ReaderOf(webhook), cancel);
        return true;
    }

    /// <summary>False when there is no such subscription in force.</summary>
    internal async Task<bool> PauseAsync(string id, string by, FeedReaders readers, CancellationToken cancel)
    {
        if (InForce(id) is not { } webhook)
        {
            return false;
        }

        await readers.PauseAsync(WebhookSender.ReaderOf(webhook), WebhookPageText.PausedBy(new Sentence(by, by)), cancel);
        return true;
    }

    internal Task<bool> AgainAsync(Guid id, CancellationToken cancel) => log.AgainAsync(id, cancel);

    /// <summary>The new secret; null where there is no such subscription, or its secret stands in the settings.</summary>
    internal async Task<string?> SecretAsync(string id, string by, CancellationToken cancel) =>
        Find(id) is { } webhook && !secrets.IsSetting(webhook.Secret) ? await secrets.MakeAsync(webhook.Secret, by, cancel) : null;

    internal Webhook? Find(string id) => messages.All.FirstOrDefault(webhook => webhook.Head.Id == id);

    private Webhook? InForce(string id) => messages.InForce.FirstOrDefault(webhook => webhook.Head.Id == id);
}
