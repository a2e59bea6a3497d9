using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// The rows that wait to leave. Whoever takes one pushes its moment ahead first; when they die, it comes up again by itself.
/// </summary>
public sealed class OutboxQueue(IDbContextFactory<WorkflowDbContext> contexts, Seals seals)
{
    /// <summary>The moment of a message that was given up: an administrator decides on it.</summary>
    public static readonly DateTimeOffset GivenUp = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The moment of a message that a program outside fetches and answers.</summary>
    public static readonly DateTimeOffset Parked = new(9998, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Takes messages that are due, each for the length of a lease. Two takers never get the same one.</summary>
    public async Task<IReadOnlyList<OutboxRow>> TakeAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var (due, until) = (Moment.For(context, now), Moment.For(context, now + lease));
        var taken = context.Database.IsNpgsql()
            ? context.Outbox.FromSql($"""
                UPDATE outbox AS o SET at = {until}, tries = o.tries + 1
                FROM (SELECT dossier_id, no FROM outbox WHERE at <= {due} ORDER BY at LIMIT {most} FOR UPDATE SKIP LOCKED) AS t
                WHERE o.dossier_id = t.dossier_id AND o.no = t.no RETURNING o.*
                """)
            : context.Outbox.FromSql($"""
                UPDATE outbox SET at = {until}, tries = tries + 1
                WHERE (dossier_id, no) IN (SELECT dossier_id, no FROM outbox WHERE at <= {due} ORDER BY at LIMIT {most}) RETURNING *
                """);
        var rows = await taken.AsNoTracking().ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.DossierId).ThenBy(row => row.No)];
    }

    /// <summary>What a row says; null when the dossier's key was dropped, so that nobody can say.</summary>
    public async Task<OutboxMessage?> ReadAsync(OutboxRow row, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var stored = await context.History.AsNoTracking().SingleAsync(turn => turn.DossierId == row.DossierId && turn.Revision == row.Revision, cancel);
        var wrapped = await context.Set<Dossiers.DossierKeyRow>().AsNoTracking()
            .Where(key => key.DossierId == row.DossierId).Select(key => key.Wrapped).SingleOrDefaultAsync(cancel);
        if (wrapped is null)
        {
            return null;
        }

        var turn = DossierTurn.Of(
            new StoredTurn(stored.Revision, stored.At, stored.CommandId, stored.Actor)
            {
                Hash = stored.Hash,
                Events = Encoding.UTF8.GetBytes(stored.Events),
                Personal = stored.Personal,
            },
            seals.OpenKey(row.DossierId, wrapped));
        var queued = turn.Events.OfType<MessageQueued>().Single(message => message.No == row.No);
        var letter = queued.Payload.Map["letter"];
        var dossier = await context.Dossiers.AsNoTracking().Where(found => found.Id == row.DossierId)
            .Select(found => new { found.Practice, found.Code }).SingleAsync(cancel);
        var above = queued.Payload.Map["parent"] is { Kind: ValueKind.Number } number ? (long)number.AsNumber() : (long?)null;
        return new OutboxMessage(row.DossierId, row.No, row.Kind, queued.Payload.Map)
        {
            Revision = row.Revision,
            Wait = queued.Wait,
            Tries = row.Tries,
            Practice = dossier.Practice,
            Code = dossier.Code ?? "",
            Parent = above is null ? null : await context.Dossiers.AsNoTracking().Where(found => found.Id == above).Select(found => found.Code).SingleOrDefaultAsync(cancel),
            Letter = letter.Kind != ValueKind.Number ? null : turn.Events.OfType<LetterWritten>().FirstOrDefault(written => written.No == (int)letter.AsNumber()),
        };
    }

    /// <summary>It has left.</summary>
    public Task DoneAsync(OutboxRow row, CancellationToken cancel) =>
        With(row, rows => rows.ExecuteDeleteAsync(cancel), cancel);

    /// <summary>It is tried again at a moment, or lies at <see cref="GivenUp"/> or <see cref="Parked"/>.</summary>
    public Task PutBackAsync(OutboxRow row, DateTimeOffset at, string? fault, CancellationToken cancel) =>
        With(row, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(found => found.At, at).SetProperty(found => found.Fault, fault), cancel), cancel);

    /// <summary>An administrator has one that was given up tried again. False when there is none.</summary>
    public async Task<bool> RetryAsync(long dossier, int no, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Outbox.Where(row => row.DossierId == dossier && row.No == no && row.At == GivenUp)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.At, now).SetProperty(row => row.Tries, (short)0), cancel) == 1;
    }

    /// <summary>Those that were given up, for administrators, the oldest dossiers first.</summary>
    public async Task<IReadOnlyList<OutboxRow>> GivenUpAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Outbox.AsNoTracking().Where(row => row.At == GivenUp)
            .OrderBy(row => row.DossierId).ThenBy(row => row.No).ToListAsync(cancel);
    }

    private async Task With(OutboxRow row, Func<IQueryable<OutboxRow>, Task<int>> act, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await act(context.Outbox.Where(found => found.DossierId == row.DossierId && found.No == row.No));
    }
}
