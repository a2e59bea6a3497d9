using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Forecasts;

/// <summary>
/// Learns from dossiers that have ended how long their steps took. It reads their histories beside the turns, so that no turn is
/// slower for it, and begins where it stopped; a dossier that is read twice is counted once.
/// </summary>
public sealed class DurationWorker(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, LiveCatalogue catalogue, StepDurations durations)
{
    /// <summary>Of each step in each unit so many of the last pieces of work tell what is usual.</summary>
    public const int LastPieces = 200;

    /// <summary>Work that ended longer ago tells nothing of today.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    /// <summary>A turn may be written a little after the moment that it bears.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private const int Batch = 100;

    /// <summary>Reads the dossiers that ended since the last run; gives how many. Other processes' findings are read as well.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        await ForgetAsync(now, cancel);
        var touched = new HashSet<StepPlace>();
        var (read, after) = (0, await ReachedAsync(now, cancel));
        for (var last = 0L; ;)
        {
            var ended = await NextAsync(after, last, cancel);
            foreach (var (dossier, at) in ended)
            {
                await ReadAsync(dossier, at, touched, cancel);
                (after, last) = (at, dossier);
            }

            read += ended.Count;
            if (ended.Count < Batch)
            {
                break;
            }
        }

        foreach (var place in touched)
        {
            await ReckonAsync(place, cancel);
        }

        await durations.RefreshAsync(cancel);
        return read;
    }

    private async Task ForgetAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var oldest = now - Kept;
        await context.Set<StepTimeRow>().Where(row => row.EndedAt < oldest).ExecuteDeleteAsync(cancel);
    }

    private async Task<DateTimeOffset> ReachedAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var last = await context.Set<StepTimeRow>().OrderByDescending(row => row.EndedAt).Select(row => (DateTimeOffset?)row.EndedAt).FirstOrDefaultAsync(cancel);
        return last is { } at ? at - Overlap : now - Kept;
    }

    private async Task<IReadOnlyList<(long Dossier, DateTimeOffset At)>> NextAsync(DateTimeOffset after, long last, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Dossiers.AsNoTracking()
            .Where(row => row.EndedAt != null && !row.Practice && (row.EndedAt > after || (row.EndedAt == after && row.Id > last)))
            .Where(row => !context.Set<StepTimeRow>().Any(time => time.DossierId == row.Id))
            .OrderBy(row => row.EndedAt).ThenBy(row => row.Id).Take(Batch)
            .Select(row => new { row.Id, row.EndedAt })
            .ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, row.EndedAt!.Value))];
    }

    private async Task ReadAsync(long dossier, DateTimeOffset ended, HashSet<StepPlace> touched, CancellationToken cancel)
    {
        if (catalogue.Current.Office?.CalendarAt(ended) is not { } calendar)
        {
            return;
        }

        var (procedure, open) = ("", new Dictionary<int, WorkItem>());
        await using var context = await contexts.CreateDbContextAsync(cancel);
        foreach (var turn in await store.ReadHistoryAsync(dossier, cancel))
        {
            foreach (var happened in turn.Events)
            {
                switch (happened)
                {
                    case DossierFiled filed:
                        procedure = filed.Filing.Procedure;
                        break;
                    case WaitOpened { Kind: WaitKind.WorkItem, Item: { } item } opened:
                        open[opened.Seq] = item;
                        break;
                    case WorkAssigned { Unit: { } unit } given when open.TryGetValue(given.Seq, out var held):
                        open[given.Seq] = held with { Unit = unit };
                        break;
                    case WaitEnded { Outcome: not null } done when procedure.Length > 0 && open.TryGetValue(done.Seq, out var item):
                        var place = new StepPlace(procedure, item.Step, item.Unit);
                        var seconds = (int)calendar.WorkingTimeBetween(item.Opened, turn.At).TotalSeconds;
                        touched.Add(place);
                        await KeepAsync(context, new StepTimeRow { DossierId = dossier, Seq = done.Seq, EndedAt = ended, Seconds = seconds, Procedure = procedure, Step = item.Step, Unit = item.Unit }, cancel);
                        break;
                }
            }
        }
    }

    private static Task<int> KeepAsync(WorkflowDbContext context, StepTimeRow row, CancellationToken cancel) => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO step_time (dossier_id, seq, ended_at, seconds, procedure, step, unit)
        VALUES ({row.DossierId}, {row.Seq}, {Moment.For(context, row.EndedAt)}, {row.Seconds}, {row.Procedure}, {row.Step}, {row.Unit})
        ON CONFLICT DO NOTHING
        """,
        cancel);

    private async Task ReckonAsync(StepPlace place, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var seconds = await context.Set<StepTimeRow>().AsNoTracking()
            .Where(row => row.Procedure == place.Procedure && row.Step == place.Step && row.Unit == place.Unit)
            .OrderByDescending(row => row.EndedAt).Select(row => row.Seconds).Take(LastPieces).ToListAsync(cancel);
        if (StepDuration.Of(seconds.Select(second => TimeSpan.FromSeconds(second))) is not { } usual)
        {
            return;
        }

        var (median, eighty) = ((int)usual.Median.TotalSeconds, (int)usual.Eighty.TotalSeconds);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO step_duration (procedure, step, unit, pieces, median, eighty)
            VALUES ({place.Procedure}, {place.Step}, {place.Unit}, {usual.Count}, {median}, {eighty})
            ON CONFLICT (procedure, step, unit) DO UPDATE SET pieces = excluded.pieces, median = excluded.median, eighty = excluded.eighty
            """,
            cancel);
    }
}
