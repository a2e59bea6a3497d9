using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>
/// Tells other systems of states, each subscription by itself with a cursor of its own: at least once and in order. One that
/// fails is tried after longer and longer, and given up when its time is over; its owner is told.
/// </summary>
public sealed class WebhookSender(WebhookMessages messages, WebhookPost post, WebhookLog log, FeedReaders readers)
{
    private const int Batch = 50;

    private static readonly FeedPace Pace = new(
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)], 6, TimeSpan.FromHours(6));

    /// <summary>The name of a subscription in the feed.</summary>
    public static string ReaderOf(Webhook webhook) => ReaderOf(webhook.Head.Id);

    /// <summary>The same, by the id of its document.</summary>
    public static string ReaderOf(string id) => "webhook:" + id;

    /// <summary>Sends what is new to all; gives how many messages were taken.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var sent = 0;
        foreach (var webhook in messages.InForce)
        {
            sent += await RunAsync(webhook, cancel);
        }

        return sent;
    }

    /// <summary>Sends a message that only tries the way; gives what came of it.</summary>
    public async Task<PostOutcome> TryAsync(Webhook webhook, CancellationToken cancel = default)
    {
        var trial = messages.Trial(webhook);
        var outcome = await post.SendAsync(webhook, trial.Id, trial.Body, cancel);
        await log.KeepAsync(trial, outcome.State == DeliveryState.Failing ? outcome with { State = DeliveryState.Refused } : outcome, waits: false, cancel);
        return outcome;
    }

    private async Task<int> RunAsync(Webhook webhook, CancellationToken cancel)
    {
        var reader = ReaderOf(webhook);
        if (await readers.TakeAsync(reader, cancel) is not { } taken)
        {
            return 0;
        }

        var run = new Run(webhook, taken);
        if ((await AgainAsync(run, cancel) ?? await FollowAsync(run, cancel)) is not { } wrong)
        {
            await readers.SucceedAsync(run.Reader, cancel);
            return run.Sent;
        }

        if (await readers.FailAsync(run.Reader, wrong.Fault!, Pace.After(taken.Failures + 1), cancel)
            && (wrong.IsGone || messages.Now - (taken.FailingSince ?? messages.Now) >= webhook.GiveUp) && await readers.StopAsync(reader, cancel))
        {
            await log.TellAsync(webhook, wrong.Fault!, cancel);
        }

        return run.Sent;
    }

    private async Task<PostOutcome?> AgainAsync(Run run, CancellationToken cancel)
    {
        foreach (var row in await log.WaitingAsync(run.Webhook.Head.Id, cancel))
        {
            if (await SendAsync(run, new WebhookMessage(row.Id, row.Webhook, row.Event, row.Code, row.Body), again: true, cancel) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private async Task<PostOutcome?> FollowAsync(Run run, CancellationToken cancel)
    {
        var reader = run.Reader.Reader;
        var changes = await readers.Feed.ReadAsync(reader, Pace.IsProbe(run.Reader.Failures) ? 1 : Batch, cancel);
        foreach (var (change, message) in await messages.OfAsync(run.Webhook, changes, cancel))
        {
            if (message is not null && await SendAsync(run, message, again: false, cancel) is { } wrong)
            {
                return wrong;
            }

            await readers.Feed.DoneAsync(reader, change.Number, cancel);
            if (await readers.KeepAsync(run.Reader, cancel) is not { } kept)
            {
                // paused, or another node has it: what follows goes from the cursor
                return null;
            }

            run.Reader = kept;
        }

        return null;
    }

    /// <summary>What went wrong; null when the message is done with.</summary>
    private async Task<PostOutcome?> SendAsync(Run run, WebhookMessage message, bool again, CancellationToken cancel)
    {
        var outcome = await post.SendAsync(run.Webhook, message.Id, message.Body, cancel);
        var failing = outcome.State == DeliveryState.Failing;
        await log.KeepAsync(message, outcome, again && failing, cancel);
        run.Sent += outcome.State == DeliveryState.Sent ? 1 : 0;
        return failing ? outcome : null;
    }

    private sealed class Run(Webhook webhook, FeedCursorRow taken)
    {
        public Webhook Webhook => webhook;

        /// <summary>The reader with the lease as it is now.</summary>
        public FeedCursorRow Reader { get; set; } = taken;

        public int Sent { get; set; }
    }
}
