using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>
/// Tells the portal of every state of every dossier, each at least once and those of one dossier in their order; the message's
/// id makes the effect single. While the portal is away nothing is lost: the feed keeps what was not told.
/// </summary>
public sealed class PortalSender(PortalDesk desk, PortalRounds rounds, StatusFeed feed, FeedReaders readers)
{
    /// <summary>Its name in the feed.</summary>
    public const string Reader = "national-portal";

    /// <summary>How many batches are read at once.</summary>
    private const int Ahead = 4;

    /// <summary>Tells what is new; gives how many states the portal has taken.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        if (!desk.Setting.Sends || desk.Link is not { } link || await readers.TakeAsync(Reader, cancel) is not { } taken)
        {
            return 0;
        }

        var pace = PortalDesk.PaceOf(link);
        var run = new PortalRun(link, taken, pace.IsProbe(taken.Failures) ? 1 : link.Batch);
        if ((await rounds.CatchUpAsync(run, cancel) ?? await FollowAsync(run, cancel)) is { } fault)
        {
            await readers.FailAsync(run.Reader, fault, pace.After(taken.Failures + 1), cancel);
        }
        else
        {
            await readers.SucceedAsync(run.Reader, cancel);
        }

        return run.Told;
    }

    private async Task<Sentence?> FollowAsync(PortalRun run, CancellationToken cancel)
    {
        var changes = await feed.ReadAsync(Reader, run.Limit * Ahead, cancel);
        if (changes.Count == 0)
        {
            return null;
        }

        var (settled, fault) = await rounds.TellAsync(run, changes, cancel);
        var done = changes.TakeWhile(change => settled.Contains(change.Number)).LastOrDefault();
        if (done is not null)
        {
            await feed.DoneAsync(Reader, done.Number, cancel);
        }

        return fault;
    }
}
