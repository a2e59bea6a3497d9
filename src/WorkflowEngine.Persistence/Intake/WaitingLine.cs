using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>The queue of a one-stop on a day: numbers are taken, called, served, missed and sent on.</summary>
public sealed class WaitingLine(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    private const int Tries = 12;

    /// <summary>Takes the next number of the unit's day.</summary>
    public async Task<QueueTicketRow> TakeAsync(string unit, DateOnly day, CancellationToken cancel = default)
    {
        var number = DayNumber.Of(day);
        for (var tried = 1; ; tried++)
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            var last = await Of(context, unit, number).MaxAsync(row => (int?)row.Number, cancel) ?? 0;
            var ticket = new QueueTicketRow { Unit = unit, Day = number, Number = last + 1, TakenAt = clock.GetUtcNow() };
            context.Add(ticket);
            try
            {
                await context.SaveChangesAsync(cancel);
                return ticket;
            }
            catch (DbUpdateException taken) when (tried < Tries && taken.IsTaken())
            {
                // somebody else took the same number at the same moment; the next one is free
            }
        }
    }

    /// <summary>Who waits, in the order in which they took their numbers, and who is being served.</summary>
    public async Task<IReadOnlyList<QueueTicketRow>> OpenAsync(string unit, DateOnly day, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Of(context, unit, DayNumber.Of(day)).AsNoTracking()
            .Where(row => row.State == TicketState.Waiting || row.State == TicketState.Called || row.State == TicketState.Transferred)
            .OrderBy(row => row.Number).ToListAsync(cancel);
    }

    /// <summary>The number that the clerk serves; null when none.</summary>
    public async Task<QueueTicketRow?> ServedByAsync(string unit, DateOnly day, string clerk, CancellationToken cancel = default) =>
        (await OpenAsync(unit, day, cancel)).FirstOrDefault(row => row.State == TicketState.Called && row.Clerk == clerk);

    /// <summary>
    /// Ends what the clerk serves as served, and calls the next: one that was sent on to them, else the lowest that waits. Null when
    /// nobody waits. Two counters that call at once get two numbers.
    /// </summary>
    public async Task<QueueTicketRow?> CallAsync(string unit, DateOnly day, string clerk, CancellationToken cancel = default)
    {
        await EndAsync(unit, day, clerk, TicketState.Served, cancel);
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            var next = await Of(context, unit, DayNumber.Of(day))
                .Where(row => row.State == TicketState.Waiting || (row.State == TicketState.Transferred && (row.Awaits == null || row.Awaits == clerk)))
                .OrderByDescending(row => row.Awaits == clerk).ThenBy(row => row.Number)
                .FirstOrDefaultAsync(cancel);
            if (next is null)
            {
                return null;
            }

            (next.State, next.Clerk, next.CalledAt, next.Revision) = (TicketState.Called, clerk, clock.GetUtcNow(), next.Revision + 1);
            if (await SavedAsync(context, cancel))
            {
                return next;
            }
        }
    }

    /// <summary>Ends the number that the clerk serves: served, or nobody came. False when they serve none.</summary>
    public async Task<bool> EndAsync(string unit, DateOnly day, string clerk, TicketState how, CancellationToken cancel = default) =>
        await ChangeAsync(unit, day, clerk, row => (row.State, row.EndedAt) = (how, clock.GetUtcNow()), cancel);

    /// <summary>Sends the number that the clerk serves on to a colleague, or to whoever is free. False when they serve none.</summary>
    public async Task<bool> TransferAsync(string unit, DateOnly day, string clerk, string? to, CancellationToken cancel = default) =>
        await ChangeAsync(unit, day, clerk, row => (row.State, row.Awaits, row.Clerk) = (TicketState.Transferred, to, null), cancel);

    private async Task<bool> ChangeAsync(string unit, DateOnly day, string clerk, Action<QueueTicketRow> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await Of(context, unit, DayNumber.Of(day)).FirstOrDefaultAsync(row => row.State == TicketState.Called && row.Clerk == clerk, cancel) is not { } served)
        {
            return false;
        }

        change(served);
        served.Revision++;
        return await SavedAsync(context, cancel);
    }

    private static async Task<bool> SavedAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static IQueryable<QueueTicketRow> Of(WorkflowDbContext context, string unit, int day) =>
        context.Set<QueueTicketRow>().Where(row => row.Unit == unit && row.Day == day);
}
