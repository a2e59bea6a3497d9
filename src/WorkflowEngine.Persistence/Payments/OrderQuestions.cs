using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Asks gateways about orders of which nothing was heard, after longer and longer, until a day after the order's time has
/// passed: a callback may be lost on its way.
/// </summary>
public sealed class OrderQuestions(IDbContextFactory<WorkflowDbContext> contexts, GatewayShelf gateways, PaymentNotices notices, TimeProvider clock)
{
    /// <summary>How long after an order's time money is still asked for.</summary>
    public static readonly TimeSpan Afterwards = TimeSpan.FromDays(1);

    private const int Batch = 50;

    private static readonly Backoff Pauses = new(
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1));

    /// <summary>Asks about the orders that are due; gives how many there were.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var due = await context.Set<PaymentOrderRow>().AsNoTracking().Where(order => order.AskAt <= now)
            .OrderBy(order => order.AskAt).Take(Batch).ToListAsync(cancel);
        foreach (var order in due)
        {
            var next = order.ExpiresAt + Afterwards <= now ? (DateTimeOffset?)null : now + Pauses.After(order.Asked + 1);
            if (await context.Set<PaymentOrderRow>().Where(row => row.Reference == order.Reference && row.Asked == order.Asked && row.AskAt != null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.AskAt, next).SetProperty(row => row.Asked, (short)(order.Asked + 1)), cancel) == 1)
            {
                await AskAsync(order, cancel);
            }
        }

        await context.Set<PaymentOrderRow>().Where(order => order.State == OrderState.Open && order.ExpiresAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(order => order.State, OrderState.Expired), cancel);
        return due.Count;
    }

    /// <summary>Asks about one order now; false when the gateway does not answer.</summary>
    public async Task<bool> AskAsync(PaymentOrderRow order, CancellationToken cancel = default)
    {
        if (gateways.Find(order.Provider) is not { } gateway)
        {
            return false;
        }

        try
        {
            foreach (var fact in await gateway.AskAsync(order.Reference, cancel))
            {
                await notices.KeepAsync(order.Provider, fact, NoticeSource.Asked, default, cancel);
            }

            return true;
        }
        catch (GatewayException)
        {
            return false;
        }
    }
}
