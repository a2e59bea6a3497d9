using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>
/// Lets one node at a time run a reader, so that what it passes on keeps its order, and remembers how it fares: after a failure
/// nobody runs it until its moment has come.
/// </summary>
public sealed class FeedReaders(StatusFeed feed, IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long a reader belongs to whoever took it; when they die, another may take it after that.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>When a reader that somebody has paused is run next: not by itself.</summary>
    public static readonly DateTimeOffset Paused = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public StatusFeed Feed => feed;

    /// <summary>Takes a reader; a new one begins with what happens from now on. Null when it is not its time, it was given up, or another has it.</summary>
    public async Task<FeedCursorRow?> TakeAsync(string reader, CancellationToken cancel = default)
    {
        await feed.BeginNowAsync(reader, cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var taken = await context.Set<FeedCursorRow>()
            .Where(row => row.Reader == reader && row.StoppedAt == null && (row.NextAt == null || row.NextAt <= now) && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, now + Lease).SetProperty(row => row.SeenAt, now), cancel);
        return taken == 1 ? await FindAsync(reader, cancel) : null;
    }

    /// <summary>Keeps it for as long again. Null when it was paused, or another has taken it meanwhile.</summary>
    public async Task<FeedCursorRow?> KeepAsync(FeedCursorRow taken, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return await Mine(taken, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, now + Lease).SetProperty(row => row.SeenAt, now), cancel), cancel) == 1
            && await FindAsync(taken.Reader, cancel) is { LeasedUntil: not null } kept
            ? kept
            : null;
    }

    /// <summary>It succeeded; what went wrong before is forgotten. Nothing happens when another has it by now.</summary>
    public Task SucceedAsync(FeedCursorRow taken, CancellationToken cancel = default) => Mine(
        taken,
        rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)
                .SetProperty(row => row.NextAt, (DateTimeOffset?)null)
                .SetProperty(row => row.Failures, 0)
                .SetProperty(row => row.FailingSince, (DateTimeOffset?)null)
                .SetProperty(row => row.FaultVi, (string?)null)
                .SetProperty(row => row.FaultEn, (string?)null),
            cancel),
        cancel);

    /// <summary>It failed and is run again after a pause. False when another has it by now, or it was paused: then that stands.</summary>
    public async Task<bool> FailAsync(FeedCursorRow taken, Sentence fault, TimeSpan pause, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return await Mine(
            taken,
            rows => rows.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)
                    .SetProperty(row => row.NextAt, now + pause)
                    .SetProperty(row => row.Failures, row => row.Failures + 1)
                    .SetProperty(row => row.FailingSince, row => row.FailingSince ?? now)
                    .SetProperty(row => row.FaultVi, fault.Vi)
                    .SetProperty(row => row.FaultEn, fault.En),
                cancel),
            cancel) == 1;
    }

    /// <summary>It is given up until somebody has it go on. False when it was already.</summary>
    public async Task<bool> StopAsync(string reader, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return await With(
            reader,
            rows => rows.Where(row => row.StoppedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.StoppedAt, now).SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null), cancel),
            cancel) == 1;
    }

    /// <summary>It is not run until somebody has it go on; for <see cref="StatusPruning.Unseen"/> nothing of the feed is lost to it.</summary>
    public async Task PauseAsync(string reader, Sentence why, CancellationToken cancel = default)
    {
        await feed.BeginNowAsync(reader, cancel);
        var now = clock.GetUtcNow();
        await With(
            reader,
            rows => rows.Where(row => row.StoppedAt == null).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.NextAt, Paused)
                    .SetProperty(row => row.SeenAt, now)
                    .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)
                    .SetProperty(row => row.FaultVi, why.Vi)
                    .SetProperty(row => row.FaultEn, why.En),
                cancel),
            cancel);
    }

    /// <summary>There is no such reader any more; one that comes again begins with what happens from then on.</summary>
    public Task ForgetAsync(string reader, CancellationToken cancel = default) =>
        With(reader, rows => rows.Where(row => row.Reader != "").ExecuteDeleteAsync(cancel), cancel);

    /// <summary>It is run again at once, from where it stood.</summary>
    public Task GoOnAsync(string reader, CancellationToken cancel = default) => With(
        reader,
        rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.StoppedAt, (DateTimeOffset?)null)
                .SetProperty(row => row.NextAt, (DateTimeOffset?)null)
                .SetProperty(row => row.Failures, 0)
                .SetProperty(row => row.FailingSince, (DateTimeOffset?)null),
            cancel),
        cancel);

    /// <summary>How a reader fares; null when there is none of that name.</summary>
    public async Task<FeedCursorRow?> FindAsync(string reader, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<FeedCursorRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Reader == reader, cancel);
    }

    /// <summary>Its row, as long as the lease is the one that was taken: each has a last moment of its own.</summary>
    private Task<int> Mine(FeedCursorRow taken, Func<IQueryable<FeedCursorRow>, Task<int>> act, CancellationToken cancel) =>
        taken.LeasedUntil is { } until ? With(taken.Reader, rows => act(rows.Where(row => row.LeasedUntil == until)), cancel) : Task.FromResult(0);

    private async Task<int> With(string reader, Func<IQueryable<FeedCursorRow>, Task<int>> act, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await act(context.Set<FeedCursorRow>().Where(row => row.Reader == reader));
    }
}
