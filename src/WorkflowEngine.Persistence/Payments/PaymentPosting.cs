using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Brings money that came to the fee it is for. Each step is taken once however often it is tried, by whomever, and whatever
/// died in between: the claim's state says where to go on, and the command's id makes the dossier's turn single.
/// </summary>
public sealed class PaymentPosting(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, TimeProvider clock)
{
    /// <summary>Who is named in the history.</summary>
    public const string Actor = "system:payments";

    /// <summary>Each try that fails means that another one wrote meanwhile.</summary>
    private const int MostTries = 40;

    /// <summary>What of the money for a fee is neither used nor going back, in đồng.</summary>
    public static async Task<long> HeldAsync(WorkflowDbContext context, long dossier, int seq, CancellationToken cancel) =>
        await context.Set<ReceivedMoneyRow>()
            .Where(money => money.DossierId == dossier && money.Seq == seq && !money.Reversed)
            .SumAsync(money => (long?)(money.Amount - money.Used - money.Returned), cancel) ?? 0;

    /// <summary>
    /// Does what can be done with the money of a claim: the dossier is told once enough is there, what is left over goes back.
    /// Money that is not enough stays until more comes or nobody wants it any more.
    /// </summary>
    public async Task SettleAsync(long dossier, int seq, CancellationToken cancel = default)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            if (await context.Set<FeeClaimRow>().AsNoTracking().SingleOrDefaultAsync(row => row.DossierId == dossier && row.Seq == seq, cancel) is not { } claim)
            {
                return;
            }

            if (claim.State is ClaimState.Paid or ClaimState.Closed)
            {
                await ReturnRestAsync(context, claim, cancel);
                return;
            }

            var goesOn = claim.State == ClaimState.Paying ? await TellAsync(context, claim, cancel) : await LookAsync(context, claim, cancel);
            if (!goesOn)
            {
                return;
            }
        }

        throw new UndeliverableException($"Claim {dossier}/{seq} changes all the time; it is tried again.");
    }

    /// <summary>An open claim: enough money begins a turn of the dossier, a wait that is gone closes it. False when there is nothing to do.</summary>
    private async Task<bool> LookAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel)
    {
        var held = await HeldAsync(context, claim.DossierId, claim.Seq, cancel);
        if (held <= 0)
        {
            return false;
        }

        var known = await store.FindAsync(claim.DossierId, cancel);
        if (known?.WaitOf(claim.Seq) is not { Kind: WaitKind.Payment })
        {
            await MoveAsync(context, claim, ClaimState.Closed, cancel);
            return true;
        }

        if (held < claim.Asked)
        {
            return false;
        }

        var last = await context.Set<ReceivedMoneyRow>().AsNoTracking()
            .Where(money => money.DossierId == claim.DossierId && money.Seq == claim.Seq && !money.Reversed)
            .OrderByDescending(money => money.ReceivedAt).ThenByDescending(money => money.TransactionId).FirstAsync(cancel);
        var command = CommandIds.Of($"payment/{claim.DossierId}/{claim.Seq}/{claim.Revision}");
        var reference = last.Reference ?? last.TransactionId;
        await Claims(context, claim).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, ClaimState.Paying)
                .SetProperty(row => row.Revision, claim.Revision + 1)
                .SetProperty(row => row.Command, command)
                .SetProperty(row => row.Paying, held)
                .SetProperty(row => row.Reference, reference)
                .SetProperty(row => row.Way, last.Way),
            cancel);
        return true;
    }

    /// <summary>The dossier is told, perhaps again: its answer says whether it took this very money.</summary>
    private async Task<bool> TellAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel)
    {
        var paid = new ReceivePayment(claim.Seq, claim.Paying, MethodOf(claim.Way), claim.Reference!);
        var answer = await store.ExecuteAsync(new AdvanceDossier(claim.Command!.Value, Actor, clock.GetUtcNow(), claim.DossierId, paid), cancel);
        if (answer.Events.OfType<FeePaid>().Any(event_ => event_.Seq == claim.Seq))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancel);
            if (await MoveAsync(context, claim, ClaimState.Paid, cancel))
            {
                await UseAsync(context, claim, cancel);
            }

            await transaction.CommitAsync(cancel);
            return true;
        }

        if (answer.Dossier.WaitOf(claim.Seq) is { Kind: WaitKind.Payment })
        {
            throw new UndeliverableException($"Dossier {claim.DossierId} did not take the money for wait {claim.Seq}: {answer.Refusal?.En}");
        }

        await MoveAsync(context, claim, ClaimState.Closed, cancel);
        return true;
    }

    /// <summary>The fee takes its money from what came first; what was taken back since the dossier was told shows on the desk.</summary>
    private static async Task UseAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel)
    {
        var due = claim.Asked;
        foreach (var money in (await AllMoneyAsync(context, claim, cancel)).OrderBy(money => money.Reversed))
        {
            var used = Math.Min(due, money.Amount - money.Used - money.Returned);
            due -= used;
            await One(context, money).ExecuteUpdateAsync(set => set.SetProperty(row => row.Used, row => row.Used + used), cancel);
        }
    }

    private async Task ReturnRestAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel)
    {
        var rest = (await MoneyAsync(context, claim, cancel)).Where(money => money.Amount > money.Used + money.Returned).ToList();
        if (rest.Count == 0)
        {
            return;
        }

        var reasons = await RefundReasons.OfAsync(store, claim, cancel);
        foreach (var money in rest)
        {
            await Refunding.AskAsync(context, money, reasons.Of(money), clock.GetUtcNow(), null, cancel);
        }
    }

    private static async Task<bool> MoveAsync(WorkflowDbContext context, FeeClaimRow claim, ClaimState state, CancellationToken cancel) =>
        await Claims(context, claim).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, state).SetProperty(row => row.Revision, claim.Revision + 1), cancel) == 1;

    /// <summary>The claim as it was read; none when somebody wrote since.</summary>
    private static IQueryable<FeeClaimRow> Claims(WorkflowDbContext context, FeeClaimRow claim) => context.Set<FeeClaimRow>()
        .Where(row => row.DossierId == claim.DossierId && row.Seq == claim.Seq && row.Revision == claim.Revision);

    private static async Task<IEnumerable<ReceivedMoneyRow>> MoneyAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel) =>
        (await AllMoneyAsync(context, claim, cancel)).Where(money => !money.Reversed);

    private static async Task<List<ReceivedMoneyRow>> AllMoneyAsync(WorkflowDbContext context, FeeClaimRow claim, CancellationToken cancel) =>
        await context.Set<ReceivedMoneyRow>().AsNoTracking()
            .Where(money => money.DossierId == claim.DossierId && money.Seq == claim.Seq)
            .OrderBy(money => money.ReceivedAt).ThenBy(money => money.TransactionId).ToListAsync(cancel);

    private static IQueryable<ReceivedMoneyRow> One(WorkflowDbContext context, ReceivedMoneyRow money) => context.Set<ReceivedMoneyRow>()
        .Where(row => row.Provider == money.Provider && row.TransactionId == money.TransactionId);

    private static string MethodOf(PaymentWay way) => way switch
    {
        PaymentWay.Online => "online",
        PaymentWay.Transfer => "transfer",
        PaymentWay.Post => "post",
        _ => "cash",
    };
}
