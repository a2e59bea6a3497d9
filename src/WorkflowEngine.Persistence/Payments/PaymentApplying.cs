using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Does something about notices that are kept: money enters the ledger and is brought to its fee, orders and refunds move. What
/// fails is tried again after longer and longer, and never given up, for it is money.
/// </summary>
public sealed class PaymentApplying(IDbContextFactory<WorkflowDbContext> contexts, PaymentPosting posting, TimeProvider clock)
{
    /// <summary>How long a notice belongs to whoever took it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const int Batch = 50;

    private static readonly Backoff Pauses = new(
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12));

    /// <summary>Takes notices that are due; gives how many there were.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var notices = await TakeAsync(cancel);
        foreach (var notice in notices)
        {
            try
            {
                var done = await ApplyAsync(notice, cancel);
                await PutAsync(notice, done ? PaymentNoticeRow.Done : Later(notice), done ? null : "It speaks of something that is not known yet.", cancel);
            }
#pragma warning disable CA1031 // one notice that fails must not keep the others; the reason is kept with it
            catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
            {
                await PutAsync(notice, Later(notice), $"{problem.GetType().Name}: {problem.Message}", cancel);
            }
        }

        return notices.Count;
    }

    /// <summary>False when what it speaks of is not known yet: messages come in any order.</summary>
    private async Task<bool> ApplyAsync(PaymentNoticeRow notice, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        switch (notice.Kind)
        {
            case NoticeKind.Paid:
                await ReceiveAsync(context, notice, cancel);
                return true;
            case NoticeKind.Failed:
                await MoveAsync(context, notice.Reference, OrderState.Failed, cancel);
                return true;
            case NoticeKind.Reversed:
                await ReverseAsync(context, notice, cancel);
                return true;
            case NoticeKind.Refunded:
                return await RefundAsync(context, notice, RefundState.Done, cancel);
            case NoticeKind.RefundFailed:
                return await RefundAsync(context, notice, RefundState.Failed, cancel);
            default:
                throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "No rule says what to do about this notice.");
        }
    }

    private async Task ReceiveAsync(WorkflowDbContext context, PaymentNoticeRow notice, CancellationToken cancel)
    {
        var order = await OrderAsync(context, notice.Reference, cancel);
        await context.TryAddAsync(Money(notice, order, isReversed: false), cancel);
        if (order is null)
        {
            return;
        }

        if (notice.Amount >= order.Amount)
        {
            await MoveAsync(context, order.Reference, OrderState.Paid, cancel);
        }

        await posting.SettleAsync(order.DossierId, order.Seq, cancel);
    }

    /// <summary>Money that is taken back before it came is never counted; what a fee has taken stays, and shows on the desk.</summary>
    private static async Task ReverseAsync(WorkflowDbContext context, PaymentNoticeRow notice, CancellationToken cancel)
    {
        var order = await OrderAsync(context, notice.Reference, cancel);
        if (!await context.TryAddAsync(Money(notice, order, isReversed: true), cancel))
        {
            await context.Set<ReceivedMoneyRow>()
                .Where(money => money.Provider == notice.Provider && money.TransactionId == notice.TransactionId)
                .ExecuteUpdateAsync(set => set.SetProperty(money => money.Reversed, true), cancel);
            var refund = Refunding.IdOf(notice.Provider, notice.TransactionId);
            await context.Set<RefundRow>().Where(row => row.Id == refund && (row.State == RefundState.Asked || row.State == RefundState.Approved || row.State == RefundState.Failed))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, RefundState.Done)
                        .SetProperty(row => row.NextAt, (DateTimeOffset?)null)
                        .SetProperty(row => row.DoneAt, notice.At)
                        .SetProperty(row => row.Proof, notice.TransactionId),
                    cancel);
        }
    }

    private static async Task<bool> RefundAsync(WorkflowDbContext context, PaymentNoticeRow notice, RefundState state, CancellationToken cancel)
    {
        if (!Guid.TryParse(notice.TransactionId, out var id))
        {
            return true;
        }

        if (await context.Set<RefundRow>().AnyAsync(row => row.Id == id && row.Provider == notice.Provider && row.Amount != notice.Amount, cancel))
        {
            // another amount than was asked for: a person has to see it, and nothing is taken for done
            await One(context, notice).ExecuteUpdateAsync(set => set.SetProperty(row => row.Contradicted, true), cancel);
            return true;
        }

        var (from, at) = (PaymentMoves.Into(state).ToArray(), notice.At);
        var proof = state == RefundState.Done ? notice.Reference : null;
        var moved = await context.Set<RefundRow>().Where(row => row.Id == id && row.Provider == notice.Provider && from.Contains(row.State))
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, state)
                    .SetProperty(row => row.Proof, row => proof ?? row.Proof)
                    .SetProperty(row => row.DoneAt, row => state == RefundState.Done ? at : row.DoneAt)
                    .SetProperty(row => row.NextAt, row => state == RefundState.Done ? null : row.NextAt ?? at),
                cancel);
        return moved == 1 || await context.Set<RefundRow>().AnyAsync(row => row.Id == id && row.State == RefundState.Done, cancel);
    }

    private static ReceivedMoneyRow Money(PaymentNoticeRow notice, PaymentOrderRow? order, bool isReversed) => new()
    {
        Provider = notice.Provider,
        TransactionId = notice.TransactionId,
        Reference = order?.Reference,
        DossierId = order?.DossierId,
        Seq = order?.Seq,
        Amount = notice.Amount,
        Reversed = isReversed,
        Way = order?.Way ?? (PaymentOrders.IsBank(notice.Provider) ? PaymentWay.Transfer : notice.Provider == PaymentOrders.PostProvider ? PaymentWay.Post : PaymentWay.Online),
        PaidAt = notice.At,
        ReceivedAt = notice.ReceivedAt,
    };

    private static Task<PaymentOrderRow?> OrderAsync(WorkflowDbContext context, string reference, CancellationToken cancel) =>
        context.Set<PaymentOrderRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, cancel);

    private static Task<int> MoveAsync(WorkflowDbContext context, string reference, OrderState state, CancellationToken cancel)
    {
        var from = PaymentMoves.Into(state).ToArray();
        return context.Set<PaymentOrderRow>().Where(row => row.Reference == reference && from.Contains(row.State))
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, state)
                    .SetProperty(row => row.AskAt, row => state == OrderState.Paid ? null : row.AskAt),
                cancel);
    }

    private DateTimeOffset Later(PaymentNoticeRow notice) =>
        clock.GetUtcNow() + Pauses.After(notice.Tries);

    private async Task<IReadOnlyList<PaymentNoticeRow>> TakeAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var (due, until) = (Moment.For(context, now), Moment.For(context, now + Lease));
        var taken = context.Database.IsNpgsql()
            ? context.Set<PaymentNoticeRow>().FromSql($"""
                UPDATE payment_notice AS n SET next_at = {until}, tries = n.tries + 1
                FROM (SELECT provider, transaction_id, kind FROM payment_notice WHERE next_at <= {due} ORDER BY next_at LIMIT {Batch} FOR UPDATE SKIP LOCKED) AS t
                WHERE n.provider = t.provider AND n.transaction_id = t.transaction_id AND n.kind = t.kind RETURNING n.*
                """)
            : context.Set<PaymentNoticeRow>().FromSql($"""
                UPDATE payment_notice SET next_at = {until}, tries = tries + 1
                WHERE (provider, transaction_id, kind) IN (SELECT provider, transaction_id, kind FROM payment_notice WHERE next_at <= {due} ORDER BY next_at LIMIT {Batch}) RETURNING *
                """);
        var rows = await taken.AsNoTracking().ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.ReceivedAt).ThenBy(row => row.TransactionId, StringComparer.Ordinal)];
    }

    private async Task PutAsync(PaymentNoticeRow notice, DateTimeOffset at, string? fault, CancellationToken cancel)
    {
        var said = fault is { Length: > 500 } ? fault[..500] : fault;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await One(context, notice).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAt, at).SetProperty(row => row.Fault, said), cancel);
    }

    private static IQueryable<PaymentNoticeRow> One(WorkflowDbContext context, PaymentNoticeRow notice) => context.Set<PaymentNoticeRow>()
        .Where(row => row.Provider == notice.Provider && row.TransactionId == notice.TransactionId && row.Kind == notice.Kind);
}
