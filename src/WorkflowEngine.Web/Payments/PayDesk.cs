using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Fees;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Payments;

/// <summary>Gathers what a payer is shown, and asks the gateway when the payer comes back from it.</summary>
public sealed class PayDesk(WorkflowDbContext context, GatewayShelf gateways, OrderQuestions questions, PaymentApplying applying)
{
    public static PaymentRules? RulesOf(OwnDossier own) => DatedDocument.InForce(own.Facts.Payments, own.Facts.Today);

    public async Task<PayView> ReadAsync(OwnDossier own, CancellationToken cancel)
    {
        var id = own.Dossier.Id;
        var wait = own.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment);
        var rules = RulesOf(own);
        var asked = wait is null ? 0 : (long)decimal.Ceiling(wait.Data["amount"].AsMoney());
        var items = wait is null ? [] : FeeItems.Of(own.Dossier, own.Plan, own.Facts);
        return new PayView(asked, wait is null ? 0 : await PaymentPosting.HeldAsync(context, id, wait.Seq, cancel))
        {
            Wait = wait,
            Items = items.Sum(item => item.Amount) == asked ? items : [],
            Orders = await context.Set<PaymentOrderRow>().AsNoTracking().Where(order => order.DossierId == id)
                .OrderByDescending(order => order.CreatedAt).ThenBy(order => order.Reference).ToListAsync(cancel),
            Receipts = await context.Set<FeeReceiptRow>().AsNoTracking().Where(receipt => receipt.DossierId == id).OrderBy(receipt => receipt.Seq).ToListAsync(cancel),
            Refunds = await context.Set<RefundRow>().AsNoTracking().Where(refund => refund.DossierId == id).OrderBy(refund => refund.AskedAt).ThenBy(refund => refund.Id).ToListAsync(cancel),
            Gateways = [.. (rules?.Gateways ?? []).Where(gateway => gateways.Find(gateway.Code) is not null)],
            Account = rules?.AccountOf(own.Filing.Unit),
            Post = rules?.Post,
        };
    }

    /// <summary>Asks the gateway about an order of the dossier of which nothing was heard; what it says is done about at once.</summary>
    public async Task AskAsync(OwnDossier own, string reference, CancellationToken cancel)
    {
        var order = await context.Set<PaymentOrderRow>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.Reference == reference && row.DossierId == own.Dossier.Id, cancel);
        if (order is { Way: PaymentWay.Online, State: not OrderState.Paid } && await questions.AskAsync(order, cancel))
        {
            await applying.RunAsync(cancel);
        }
    }
}
