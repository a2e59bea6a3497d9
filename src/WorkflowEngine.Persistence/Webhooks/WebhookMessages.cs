using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Values;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>The subscriptions in force, and what is sent to them: codes, states and times, nothing personal.</summary>
public sealed class WebhookMessages(LiveCatalogue catalogue, IDbContextFactory<WorkflowDbContext> contexts, WebhookOptions options, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>All subscriptions of the office, in force or not, in the order of their ids.</summary>
    public IReadOnlyList<Webhook> All => [.. (catalogue.Current.Office?.Webhooks ?? []).OrderBy(webhook => webhook.Head.Id, StringComparer.Ordinal)];

    /// <summary>Those in force today.</summary>
    public IReadOnlyList<Webhook> InForce => [.. All.Where(webhook => webhook.Head.HoldsOn(Today))];

    private OfficeState Office => catalogue.Current.Office!;

    private DateOnly Today => Office.CalendarAt(Now).LocalDay(Now);

    /// <summary>What a subscription is told of changes; null for those that it does not want.</summary>
    internal async Task<IReadOnlyList<(StatusChange Change, WebhookMessage? Message)>> OfAsync(Webhook webhook, IReadOnlyList<StatusChange> changes, CancellationToken cancel)
    {
        var ids = changes.Select(change => change.Dossier).Distinct().ToList();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var dossiers = await context.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id))
            .Select(dossier => new Told(dossier.Id, dossier.Code!, dossier.Procedure, dossier.Unit, dossier.Channel) { ReceivedAt = dossier.ReceivedAt, Due = dossier.Due, EndedAt = dossier.EndedAt })
            .ToDictionaryAsync(dossier => dossier.Id, cancel);
        var (office, today) = (Office.Snapshot, Today);
        return [.. changes.Select(change => (change, Of(webhook, change, dossiers[change.Dossier], office, today)))];
    }

    /// <summary>A message that only tries the way.</summary>
    internal WebhookMessage Trial(Webhook webhook)
    {
        var id = Guid.CreateVersion7(Now);
        return new WebhookMessage(id, webhook.Head.Id, "ping", "", ValueJson.Write(ValueMap.Of(("id", id.ToString()), ("event", "ping"), ("at", Moment(Now)))));
    }

    private WebhookMessage? Of(Webhook webhook, StatusChange change, Told dossier, OfficeSnapshot office, DateOnly today)
    {
        if (!webhook.Wants(change.Status, dossier.Procedure, dossier.Unit, office, today))
        {
            return null;
        }

        var id = CommandIds.Of(string.Create(CultureInfo.InvariantCulture, $"webhook/{webhook.Head.Id}/{dossier.Code}/{change.Revision}.{change.No}"));
        var word = WebhookEvents.WordOf(change.Status);
        var body = ValueMap.Of(
            ("id", id.ToString()),
            ("event", word),
            ("at", Moment(change.At)),
            ("sequence", (double)change.Number),
            ("dossier", ValueMap.Of(
                ("code", dossier.Code),
                ("procedure", dossier.Procedure),
                ("unit", dossier.Unit),
                ("channel", dossier.Channel),
                ("status", (double)(int)change.Status),
                ("receivedAt", Moment(dossier.ReceivedAt)),
                ("due", Moment(dossier.Due)),
                ("endedAt", Moment(dossier.EndedAt)))),
            ("links", options.Site.Length == 0 ? Value.Null : ValueMap.Of(("tracking", $"{options.Site}/tracking/{Uri.EscapeDataString(dossier.Code)}"))));
        return new WebhookMessage(id, webhook.Head.Id, word, dossier.Code, ValueJson.Write(body));
    }

    private Value Moment(DateTimeOffset? moment) =>
        moment?.ToOffset(Office.CalendarAt(Now).Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private sealed record Told(long Id, string Code, string Procedure, string Unit, string Channel)
    {
        public DateTimeOffset ReceivedAt { get; init; }

        public DateTimeOffset? Due { get; init; }

        public DateTimeOffset? EndedAt { get; init; }
    }
}
