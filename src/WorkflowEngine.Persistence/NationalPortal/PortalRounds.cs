using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Portal;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>One run of the sender.</summary>
/// <param name="Limit">How many states are told at once.</param>
internal sealed record PortalRun(PortalLink Link, FeedCursorRow Taken, int Limit)
{
    /// <summary>The reader with the lease as it is now.</summary>
    public FeedCursorRow Reader { get; set; } = Taken;

    /// <summary>How many states the portal has taken.</summary>
    public int Told { get; set; }
}

/// <summary>
/// Sends states in rounds: in each round at most one of a dossier, so that a state that is refused keeps back those after it.
/// </summary>
public sealed class PortalRounds(PortalDesk desk, PortalStatusList list, FeedReaders readers, StatusDetails details)
{
    /// <summary>Sends what somebody has sent again, and what waited behind it. Why the portal could not be told; null when it was.</summary>
    internal async Task<Sentence?> CatchUpAsync(PortalRun run, CancellationToken cancel)
    {
        while (await list.ReadyAsync(cancel) is { Count: > 0 } ready)
        {
            var messages = await MessagesAsync(run, ready, cancel);
            foreach (var some in ready.Select(messages.Of).OfType<StatusMessage>().Chunk(run.Limit))
            {
                var (verdicts, fault) = await SendAsync(run, messages, some, cancel);
                if (fault is not null)
                {
                    return fault;
                }

                await list.SentAsync(verdicts.Where(verdict => verdict.Value.Taken).Select(verdict => verdict.Key), cancel);
                await RefuseAsync(some, verdicts, cancel);
            }
        }

        return null;
    }

    /// <summary>Sends new states; gives the numbers that are done with, and why the rest could not be told.</summary>
    internal async Task<(HashSet<long> Settled, Sentence? Fault)> TellAsync(PortalRun run, IReadOnlyList<StatusChange> changes, CancellationToken cancel)
    {
        var messages = await MessagesAsync(run, changes, cancel);
        var blocked = await list.BlockedAsync([.. changes.Select(change => change.Dossier).Distinct()], cancel);
        var waiting = changes.Select(messages.Of).OfType<StatusMessage>().ToList();
        var settled = changes.Select(change => change.Number).Except(waiting.Select(message => message.Change.Number)).ToHashSet();
        while (waiting.Count > 0)
        {
            var held = waiting.FindAll(message => blocked.Contains(message.Change.Dossier));
            await list.HoldAsync(held, cancel);
            Settle(held);
            var round = waiting.DistinctBy(message => message.Change.Dossier).Take(run.Limit).ToList();
            if (round.Count == 0)
            {
                break;
            }

            var (verdicts, fault) = await SendAsync(run, messages, round, cancel);
            if (fault is not null)
            {
                return (settled, fault);
            }

            blocked.UnionWith(await RefuseAsync(round, verdicts, cancel));
            Settle(round);
            run.Reader = await readers.KeepAsync(run.Reader, cancel) ?? run.Reader;
        }

        return (settled, null);

        void Settle(List<StatusMessage> some)
        {
            settled.UnionWith(some.Select(message => message.Change.Number));
            waiting.RemoveAll(message => settled.Contains(message.Change.Number));
        }
    }

    private async Task<StatusMessages> MessagesAsync(PortalRun run, IEnumerable<StatusChange> changes, CancellationToken cancel)
    {
        await using var context = await list.Contexts.CreateDbContextAsync(cancel);
        return await StatusMessages.ReadAsync(context, details, (run.Link, desk.Offset), changes, cancel);
    }

    /// <summary>What the portal says to each; a fault where it does not say it of all.</summary>
    private async Task<(Dictionary<string, PortalVerdict> Verdicts, Sentence? Fault)> SendAsync(
        PortalRun run, StatusMessages messages, IReadOnlyList<StatusMessage> some, CancellationToken cancel)
    {
        var (verdicts, fault, refused) = await SendOnceAsync(run, messages, some, cancel);
        if (!refused)
        {
            return (verdicts, fault);
        }

        if (some is [var only])
        {
            return (new() { [only.Id] = new PortalVerdict(only.Id, false) { Said = fault!.Vi } }, null);
        }

        // The portal refuses the batch as a whole: sent one by one it shows which of them it is.
        foreach (var message in some)
        {
            var (one, wrong) = await SendAsync(run, messages, [message], cancel);
            if (wrong is not null)
            {
                return (verdicts, wrong);
            }

            verdicts[message.Id] = one[message.Id];
        }

        return (verdicts, null);
    }

    private async Task<(Dictionary<string, PortalVerdict> Verdicts, Sentence? Fault, bool Refused)> SendOnceAsync(
        PortalRun run, StatusMessages messages, IReadOnlyList<StatusMessage> some, CancellationToken cancel)
    {
        var bodies = new List<Value>();
        foreach (var message in some)
        {
            var (written, broken) = messages.Write(message);
            if (broken is not null)
            {
                return ([], broken, false);
            }

            bodies.Add(written);
        }

        var (body, wrong) = run.Link.WriteBatch(ValueList.From(bodies));
        if (wrong is not null)
        {
            return ([], wrong, false);
        }

        var reply = await desk.Client.CallAsync(run.Link.Paths.Statuses, body, run.Link.Timeout, cancel);
        if (reply.Fault is { } fault)
        {
            return ([], fault, reply.IsRefusal);
        }

        var (said, unread) = run.Link.ReadAnswer(reply.Status, reply.Body);
        var verdicts = (said ?? []).Where(verdict => some.Any(message => message.Id == verdict.Id)).DistinctBy(verdict => verdict.Id).ToDictionary(verdict => verdict.Id);
        run.Told += verdicts.Values.Count(verdict => verdict.Taken);
        return (verdicts, unread ?? (verdicts.Count < some.Count ? PortalFaults.NoVerdict(some.Count - verdicts.Count) : null), false);
    }

    /// <summary>Keeps what was refused; gives the dossiers that are kept back by it.</summary>
    private async Task<IReadOnlyList<long>> RefuseAsync(IEnumerable<StatusMessage> some, Dictionary<string, PortalVerdict> verdicts, CancellationToken cancel)
    {
        var refused = some.Where(message => !verdicts[message.Id].Taken).ToList();
        foreach (var message in refused)
        {
            await list.RefuseAsync(message, verdicts[message.Id], cancel);
        }

        return [.. refused.Select(message => message.Change.Dossier)];
    }
}
