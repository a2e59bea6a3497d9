using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// Brings messages out of the house and to other dossiers, each at least once; its key makes the effect single. What cannot
/// be brought is tried again after longer and longer, and then left to an administrator.
/// </summary>
public sealed partial class OutboxWorker
{
    /// <summary>How long a message belongs to whoever took it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int Batch = 20;

    private static readonly Backoff Pauses = new(
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(24));

    private readonly OutboxQueue _queue;
    private readonly TimeProvider _clock;
    private readonly Dictionary<MessageKind, IMessageCarrier> _carriers;

    public OutboxWorker(OutboxQueue queue, IEnumerable<IMessageCarrier> carriers, TimeProvider clock)
    {
        _queue = queue;
        _clock = clock;
        _carriers = carriers.SelectMany(carrier => carrier.Kinds.Select(kind => (kind, carrier))).ToDictionary(pair => pair.kind, pair => pair.carrier);
    }

    /// <summary>How often a message is tried before it is given up.</summary>
    public static int MostTries => Pauses.Steps + 1;

    /// <summary>Takes what is due and brings it; gives how many were taken.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var rows = await _queue.TakeAsync(_clock.GetUtcNow(), Lease, Batch, cancel);
        foreach (var row in rows)
        {
            await BringAsync(row, cancel);
        }

        return rows.Count;
    }

    private async Task BringAsync(OutboxRow row, CancellationToken cancel)
    {
        if (!_carriers.TryGetValue(row.Kind, out var carrier))
        {
            await _queue.PutBackAsync(row, OutboxQueue.Parked, null, cancel);
            return;
        }

        try
        {
            if (await _queue.ReadAsync(row, cancel) is { } message)
            {
                await carrier.CarryAsync(message, cancel);
            }

            await _queue.DoneAsync(row, cancel);
        }
#pragma warning disable CA1031 // one message that fails must not keep the others; the reason is kept with it
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var pause = (problem as UndeliverableException)?.Pause ?? Pauses.AfterOrNull(row.Tries);
            var at = pause is { } wait ? _clock.GetUtcNow() + wait : OutboxQueue.GivenUp;
            await _queue.PutBackAsync(row, at, Fault(problem), cancel);
        }
    }

    /// <summary>What went wrong, without the addresses that mail servers like to repeat.</summary>
    private static string Fault(Exception problem)
    {
        var text = problem is UndeliverableException ? problem.Message : $"{problem.GetType().Name}: {problem.Message}";
        text = MailAddress().Replace(text, "…@…");
        return text.Length <= 500 ? text : text[..500];
    }

    [GeneratedRegex(@"[^\s<>""']+@[^\s<>""']+")]
    private static partial Regex MailAddress();
}
