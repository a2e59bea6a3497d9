using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Dues;

/// <summary>
/// Tells dossiers that a moment came until which they waited. The row goes with the turn that answers; whoever dies in
/// between leaves it to come up again, and the command's id makes the answer single.
/// </summary>
public sealed class DueWorker(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, TimeProvider clock)
{
    /// <summary>Who is named in the history.</summary>
    public const string Actor = "system:due";

    /// <summary>How long a row belongs to whoever took it; doubled with every try that failed.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const int Batch = 50;
    private const int MostDoublings = 10;

    /// <summary>Takes what is due; gives how many rows were taken, and what went wrong with any of them.</summary>
    public async Task<DueRun> RunAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var problems = new List<Exception>();
        var rows = await TakeAsync(now, cancel);
        foreach (var row in rows)
        {
            try
            {
                await TellAsync(row, now, cancel);
            }
#pragma warning disable CA1031 // one dossier that fails must not keep the others waiting; it is tried again later
            catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
            {
                problems.Add(new InvalidOperationException($"Dossier {row.DossierId} could not be told that wait {row.Seq} is over.", problem));
            }
        }

        return new DueRun(rows.Count, problems);
    }

    /// <summary>The earliest moment that anything waits for; null when nothing does.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Dues.OrderBy(row => row.At).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancel);
    }

    private async Task TellAsync(DueRow row, DateTimeOffset now, CancellationToken cancel)
    {
        // a wait is told once; the watch comes again and again, and the dossier itself refuses what is too early
        var id = row.Seq == TimePassed.Watch ? Guid.NewGuid() : CommandIds.Of($"due/{row.DossierId}/{row.Seq}");
        var answer = await store.ExecuteAsync(new AdvanceDossier(id, Actor, now, row.DossierId, new TimePassed(row.Seq)), cancel);
        if (answer.Refusal is not null && !StillWaits(answer.Dossier, row.Seq))
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            await context.Dues.Where(found => found.DossierId == row.DossierId && found.Seq == row.Seq).ExecuteDeleteAsync(cancel);
        }
    }

    private static bool StillWaits(Dossier dossier, int seq) =>
        seq == TimePassed.Watch ? dossier.Watch is not null : dossier.WaitOf(seq) is not null;

    private async Task<IReadOnlyList<DueRow>> TakeAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var due = Moment.For(context, now);
        var rows = context.Database.IsNpgsql()
            ? context.Dues.FromSql($"""
                UPDATE due AS d SET at = {due} + {Lease} * power(2, least(d.tries, {MostDoublings})), tries = d.tries + 1
                FROM (SELECT dossier_id, seq FROM due WHERE at <= {due} ORDER BY at LIMIT {Batch} FOR UPDATE SKIP LOCKED) AS t
                WHERE d.dossier_id = t.dossier_id AND d.seq = t.seq RETURNING d.*
                """)
            : context.Dues.FromSql($"""
                UPDATE due SET at = {due} + {Lease.Ticks} * (1 << min(tries, {MostDoublings})), tries = tries + 1
                WHERE (dossier_id, seq) IN (SELECT dossier_id, seq FROM due WHERE at <= {due} ORDER BY at LIMIT {Batch}) RETURNING *
                """);
        return await rows.AsNoTracking().ToListAsync(cancel);
    }
}

/// <summary>One run over what was due.</summary>
public sealed record DueRun(int Taken, IReadOnlyList<Exception> Problems);
