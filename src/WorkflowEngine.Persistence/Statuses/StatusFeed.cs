using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>
/// Changes of state in one order for all readers, each with a cursor of its own. Changes get their numbers when they are read
/// and not when they are written: whoever has read up to a number has missed none below it, however turns overlapped; and
/// the changes of one dossier stand in their own order.
/// </summary>
public sealed class StatusFeed(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    private const string Counter = "";
    private const int Batch = 1000;

    /// <summary>What a reader has not done with, the oldest first. It stays until <see cref="DoneAsync"/>.</summary>
    public async Task<IReadOnlyList<StatusChange>> ReadAsync(string reader, int most, CancellationToken cancel = default)
    {
        await NumberAsync(cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var done = await CursorAsync(context, reader, cancel);
        return await context.Set<StatusChangeRow>().AsNoTracking()
            .Where(row => row.Number > done).OrderBy(row => row.Number).Take(most)
            .Select(row => new StatusChange(row.Number!.Value, row.DossierId, row.Revision, row.Status, row.At) { No = row.No }).ToListAsync(cancel);
    }

    /// <summary>A reader is done with all changes up to a number. A cursor never goes back.</summary>
    public async Task DoneAsync(string reader, long number, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(reader);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var at = Moment.For(context, clock.GetUtcNow());
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO feed_cursor (reader, number, at) VALUES ({reader}, {number}, {at})
            ON CONFLICT (reader) DO UPDATE SET number = excluded.number, at = excluded.at WHERE excluded.number > feed_cursor.number
            """, cancel);
    }

    /// <summary>A new reader begins with what happens from now on; one that has begun stays where it is.</summary>
    public async Task BeginNowAsync(string reader, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(reader);
        await NumberAsync(cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var (last, at) = (await CursorAsync(context, Counter, cancel), Moment.For(context, clock.GetUtcNow()));
        await context.Database.ExecuteSqlAsync($"INSERT INTO feed_cursor (reader, number, at) VALUES ({reader}, {last}, {at}) ON CONFLICT (reader) DO NOTHING", cancel);
    }

    /// <summary>How many changes a reader has not done with.</summary>
    public async Task<int> BacklogAsync(string reader, CancellationToken cancel = default)
    {
        await NumberAsync(cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var done = await CursorAsync(context, reader, cancel);
        return await context.Set<StatusChangeRow>().CountAsync(row => row.Number > done, cancel);
    }

    private static async Task<long> CursorAsync(WorkflowDbContext context, string reader, CancellationToken cancel) =>
        await context.Set<FeedCursorRow>().Where(row => row.Reader == reader).Select(row => row.Number).FirstOrDefaultAsync(cancel);

    /// <summary>Numbers what is new. One at a time does: the counter's row is locked until the numbers are written.</summary>
    private async Task NumberAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var strategy = context.Database.CreateExecutionStrategy();
        while (await strategy.ExecuteAsync(token => NumberSomeAsync(context, token), cancel) == Batch)
        {
        }
    }

    private async Task<int> NumberSomeAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        if (!await context.Set<StatusChangeRow>().AnyAsync(row => row.Number == null, cancel))
        {
            return 0;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var at = Moment.For(context, clock.GetUtcNow());
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO feed_cursor (reader, number, at) VALUES ({Counter}, 0, {at})
            ON CONFLICT (reader) DO UPDATE SET at = excluded.at
            """, cancel);
        var last = await CursorAsync(context, Counter, cancel);
        var numbered = await context.Database.ExecuteSqlAsync($"""
            UPDATE status_change SET number = {last} + fresh.place
            FROM (SELECT dossier_id AS dossier, revision AS turn, no AS part, row_number() OVER (ORDER BY dossier_id, revision, no) AS place
                  FROM status_change WHERE number IS NULL ORDER BY dossier_id, revision, no LIMIT {Batch}) AS fresh
            WHERE dossier_id = fresh.dossier AND revision = fresh.turn AND no = fresh.part
            """, cancel);
        await context.Database.ExecuteSqlAsync($"UPDATE feed_cursor SET number = {last + numbered} WHERE reader = {Counter}", cancel);
        await transaction.CommitAsync(cancel);
        return numbered;
    }
}

/// <summary>A dossier got another public state.</summary>
/// <param name="Number">Place in the feed, without gaps.</param>
/// <param name="Revision">The history row that changed it.</param>
public sealed record StatusChange(long Number, long Dossier, int Revision, PublicStatus Status, DateTimeOffset At)
{
    /// <summary>Place within the turn, from 0.</summary>
    public short No { get; init; }
}
