using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Has gateways carry out refunds that were approved. The refund's id makes the effect single at the gateway, so it is asked
/// again until it says that it is done.
/// </summary>
public sealed class RefundCarrying(IDbContextFactory<WorkflowDbContext> contexts, GatewayShelf gateways, TimeProvider clock)
{
    private const int Batch = 20;

    private static readonly Backoff Pauses = new(
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12));

    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var due = await context.Set<RefundRow>().AsNoTracking().Where(row => row.NextAt <= now).OrderBy(row => row.NextAt).Take(Batch).ToListAsync(cancel);
        foreach (var refund in due)
        {
            var next = now + Pauses.After(refund.Tries + 1);
            var gateway = gateways.Find(refund.Provider);

            // from before the gateway is told, it may have paid: nobody pays by hand as well
            var state = gateway is null ? RefundState.Failed : RefundState.Sent;
            if (await context.Set<RefundRow>().Where(row => row.Id == refund.Id && row.Tries == refund.Tries && row.NextAt != null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.NextAt, next).SetProperty(row => row.Tries, (short)(refund.Tries + 1)).SetProperty(row => row.State, state),
                    cancel) == 1 && gateway is not null)
            {
                await CarryAsync(context, refund, gateway, cancel);
            }
        }

        return due.Count;
    }

    private async Task CarryAsync(WorkflowDbContext context, RefundRow refund, IPaymentGateway gateway, CancellationToken cancel)
    {
        GatewayRefund answer;
        try
        {
            answer = await gateway.RefundAsync(refund.Id, refund.TransactionId, refund.Amount, cancel);
        }
        catch (GatewayException silent)
        {
            await context.Set<RefundRow>().Where(row => row.Id == refund.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Fault, silent.Message), cancel);
            return;
        }

        var (from, isDone, now) = (PaymentMoves.Into(answer.State).ToArray(), answer.State == RefundState.Done, clock.GetUtcNow());
        await context.Set<RefundRow>().Where(row => row.Id == refund.Id && from.Contains(row.State))
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, answer.State)
                    .SetProperty(row => row.Fault, answer.Fault)
                    .SetProperty(row => row.Proof, row => answer.Proof ?? row.Proof)
                    .SetProperty(row => row.DoneAt, row => isDone ? now : row.DoneAt)
                    .SetProperty(row => row.NextAt, row => isDone ? null : row.NextAt),
                cancel);
    }
}
