using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>The queue of a one-stop on a day: numbers are taken, called, served, missed and sent on.</summary>
public sealed class WaitingLine(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    private const int Tries = 12;

    /// <summary>For how long a number that was called and missed can be called again.</summary>
    public static readonly TimeSpan Recallable = TimeSpan.FromMinutes(30);

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
    /// <param name="counter">Number of the counter to which it is called.</param>
    public async Task<QueueTicketRow?> CallAsync(string unit, DateOnly day, string clerk, int? counter, CancellationToken cancel = default)
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

            Call(next, clerk, counter);
            if (await SavedAsync(context, cancel))
            {
                return next;
            }
        }
    }

    /// <summary>Numbers that were called and missed and can still be called again, the last one first.</summary>
    public async Task<IReadOnlyList<QueueTicketRow>> MissedAsync(string unit, DateOnly day, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var missed = await Of(context, unit, DayNumber.Of(day)).AsNoTracking().Where(row => row.State == TicketState.NoShow).ToListAsync(cancel);
        return [.. missed.Where(IsRecallable).OrderByDescending(row => row.EndedAt)];
    }

    /// <summary>
    /// Calls a number again: the one that the clerk serves, or one that was missed a short while ago; what the clerk served besides ends as
    /// served. Null when the number is neither, or a colleague was quicker.
    /// </summary>
    public async Task<QueueTicketRow?> RecallAsync(string unit, DateOnly day, string clerk, int number, int? counter, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await Of(context, unit, DayNumber.Of(day)).Where(row => row.Number == number || (row.State == TicketState.Called && row.Clerk == clerk)).ToListAsync(cancel);
        if (rows.Find(row => row.Number == number) is not { } again || !(again.State == TicketState.Called ? again.Clerk == clerk : IsRecallable(again)))
        {
            return null;
        }

        foreach (var served in rows.Where(row => row != again))
        {
            (served.State, served.EndedAt, served.Revision) = (TicketState.Served, clock.GetUtcNow(), served.Revision + 1);
        }

        Call(again, clerk, counter);
        return await SavedAsync(context, cancel) ? again : null;
    }

    /// <summary>The counter from which the clerk last called at the place; null when they told none yet.</summary>
    public async Task<int?> CounterOfAsync(string unit, string clerk, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<QueueTicketRow>().Where(row => row.Unit == unit && row.Clerk == clerk && row.Counter != null)
            .OrderByDescending(row => row.Day).ThenByDescending(row => row.Id).Select(row => row.Counter).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Ends the number that the clerk serves: served, or nobody came. False when they serve none.</summary>
    public async Task<bool> EndAsync(string unit, DateOnly day, string clerk, TicketState how, CancellationToken cancel = default) =>
        await ChangeAsync(unit, day, clerk, row => (row.State, row.EndedAt) = (how, clock.GetUtcNow()), cancel);

    /// <summary>Sends the number that the clerk serves on to a colleague, or to whoever is free. False when they serve none.</summary>
    public async Task<bool> TransferAsync(string unit, DateOnly day, string clerk, string? to, CancellationToken cancel = default) =>
        await ChangeAsync(unit, day, clerk, row => (row.State, row.Awaits, row.Clerk, row.Counter) = (TicketState.Transferred, to, null, null), cancel);

    private bool IsRecallable(QueueTicketRow row) => row.State == TicketState.NoShow && row.EndedAt + Recallable >= clock.GetUtcNow();

    private void Call(QueueTicketRow row, string clerk, int? counter)
    {
        (row.State, row.Clerk, row.Counter) = (TicketState.Called, clerk, counter);
        (row.CalledAt, row.EndedAt, row.Revision) = (clock.GetUtcNow(), null, row.Revision + 1);
    }

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
