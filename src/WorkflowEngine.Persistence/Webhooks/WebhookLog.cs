using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Webhooks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>What was sent to other systems and what came of it.</summary>
public sealed class WebhookLog(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long a message that is done with is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int Most = 200;

    /// <summary>The latest messages of a subscription.</summary>
    public async Task<IReadOnlyList<WebhookDeliveryRow>> ListAsync(string webhook, int most = Most, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookDeliveryRow>().AsNoTracking().Where(row => row.Webhook == webhook)
            .OrderByDescending(row => row.LastAt).ThenByDescending(row => row.Id).Take(most).ToListAsync(cancel);
    }

    /// <summary>Somebody has a message sent again that went through or was refused. False when there is none.</summary>
    public async Task<bool> AgainAsync(Guid id, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookDeliveryRow>().Where(row => row.Id == id && (row.State == DeliveryState.Sent || row.State == DeliveryState.Refused) && row.Code != "")
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Again), cancel) == 1;
    }

    /// <summary>Takes away what is done with and old; gives how many messages that were.</summary>
    public async Task<int> PruneAsync(CancellationToken cancel = default)
    {
        var until = clock.GetUtcNow() - Kept;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookDeliveryRow>().Where(row => row.LastAt < until && row.State != DeliveryState.Again).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Those that somebody has sent again, in their order.</summary>
    internal async Task<IReadOnlyList<WebhookDeliveryRow>> WaitingAsync(string webhook, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookDeliveryRow>().AsNoTracking().Where(row => row.Webhook == webhook && row.State == DeliveryState.Again)
            .OrderBy(row => row.FirstAt).ThenBy(row => row.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Writes down a try.</summary>
    /// <param name="waits">It stays among those to be sent again.</param>
    internal async Task KeepAsync(WebhookMessage message, PostOutcome outcome, bool waits, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var state = waits ? DeliveryState.Again : outcome.State;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var added = await context.TryAddAsync(
            new WebhookDeliveryRow
            {
                Id = message.Id,
                FirstAt = now,
                LastAt = now,
                Webhook = message.Webhook,
                Event = message.Event,
                Code = message.Code,
                State = state,
                Tries = 1,
                Status = outcome.Status,
                Body = message.Body,
                FaultVi = outcome.Fault?.Vi,
                FaultEn = outcome.Fault?.En,
            },
            cancel);
        if (added)
        {
            return;
        }

        var (vi, en) = (outcome.Fault?.Vi, outcome.Fault?.En);
        await context.Set<WebhookDeliveryRow>().Where(row => row.Id == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LastAt, now)
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.Tries, row => row.Tries + 1)
                .SetProperty(row => row.Status, outcome.Status)
                .SetProperty(row => row.FaultVi, vi)
                .SetProperty(row => row.FaultEn, en),
            cancel);
    }

    /// <summary>Tells the owner that a subscription was given up.</summary>
    internal async Task TellAsync(Webhook webhook, Sentence why, CancellationToken cancel)
    {
        var (now, told) = (clock.GetUtcNow(), WebhookText.GivenUp(webhook.Head.Name, why));
        var key = CommandIds.Of($"webhook/{webhook.Head.Id}/given-up/{now.UtcTicks}").ToByteArray();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.TryAddAsync(new NoticeRow { DossierId = 0, No = BitConverter.ToInt32(key), Person = webhook.Owner, At = now, Vi = told.Vi, En = told.En }, cancel);
    }
}

/// <summary>A message to another system.</summary>
internal sealed record WebhookMessage(Guid Id, string Webhook, string Event, string Code, string Body);
