using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Post;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Gives back what was paid for a dossier that was filed at the wrong place: where it goes on it is asked for its own fee, for
/// whoever settles it there. What a fee had taken goes back once, however often and by how many this runs.
/// </summary>
public sealed class ReroutedFees(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>Gives how many refunds were opened.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var opened = 0;
        foreach (var (money, row) in await LedgerAsync(context, cancel))
        {
            opened += await TakeBackAsync(context, money, row, cancel) ? 1 : 0;
        }

        foreach (var row in await CounterAsync(context, cancel))
        {
            context.Add(row);
            await context.SaveChangesAsync(cancel);
            opened++;
        }

        return opened;
    }

    /// <summary>Money of the ledger that the fees of such dossiers have taken.</summary>
    private async Task<IReadOnlyList<(ReceivedMoneyRow Money, RefundRow Refund)>> LedgerAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var found = await (from money in context.Set<ReceivedMoneyRow>().AsNoTracking()
                           join rerouted in context.Set<ReroutingRow>() on money.DossierId equals rerouted.DossierId
                           where money.Used > 0 && !money.Reversed
                           select new { Money = money, rerouted.Code, rerouted.Unit }).ToListAsync(cancel);
        return [.. found.Select(one => (one.Money, Refund(one.Money.DossierId!.Value, one.Code, one.Unit, one.Money.Used, (one.Money.Provider, one.Money.TransactionId))))];
    }

    /// <summary>Receipts of such dossiers for which no money came through the ledger: it was taken at the counter.</summary>
    private async Task<IReadOnlyList<RefundRow>> CounterAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var found = await (from receipt in context.Set<FeeReceiptRow>().AsNoTracking()
                           join rerouted in context.Set<ReroutingRow>() on receipt.DossierId equals rerouted.DossierId
                           where receipt.Amount > 0
                               && !context.Set<FeeClaimRow>().Any(claim => claim.DossierId == receipt.DossierId && claim.Seq == receipt.Seq && claim.State == ClaimState.Paid)
                           select new { Receipt = receipt, rerouted.Code }).ToListAsync(cancel);
        var rows = found.ConvertAll(one => Refund(
            one.Receipt.DossierId, one.Code, one.Receipt.Unit, one.Receipt.Amount,
            (PaymentOrders.CounterProvider, FormattableString.Invariant($"{one.Receipt.Unit}/{one.Receipt.Year}/{one.Receipt.No}"))));
        var ids = rows.ConvertAll(row => row.Id);
        var known = await context.Set<RefundRow>().Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancel);
        return rows.FindAll(row => !known.Contains(row.Id));
    }

    /// <summary>The fee gives up what it took, and that goes back; false when somebody was faster.</summary>
    private static async Task<bool> TakeBackAsync(WorkflowDbContext context, ReceivedMoneyRow money, RefundRow refund, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await context.Set<ReceivedMoneyRow>()
            .Where(row => row.Provider == money.Provider && row.TransactionId == money.TransactionId && row.Used == money.Used && !row.Reversed)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Used, 0L).SetProperty(row => row.Returned, row => row.Returned + money.Used), cancel) == 0)
        {
            return false;
        }

        context.Add(refund);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private RefundRow Refund(long dossier, string code, string unit, long amount, (string Provider, string Id) money) => new()
    {
        Id = Refunding.IdOf(money.Provider, money.Id + "/rerouted"),
        Provider = money.Provider,
        TransactionId = money.Id,
        DossierId = dossier,
        Code = code,
        Unit = unit,
        Amount = amount,
        Reason = RefundReason.Rerouted,
        AskedAt = clock.GetUtcNow(),
    };
}
