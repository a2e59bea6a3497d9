using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Fees;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>An order to pay, or why there is none.</summary>
public sealed record PaymentOrderAnswer(PaymentOrderRow? Order, Sentence? Refusal);

/// <summary>Opens orders to pay a fee: one at a time for each way, however often somebody asks.</summary>
public sealed class PaymentOrders(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, GatewayShelf gateways, TimeProvider clock)
{
    public const string PostProvider = "post";

    /// <summary>Of money that was taken at the counter and never went through a provider.</summary>
    public const string CounterProvider = "counter";

    /// <summary>How long after it was opened a gateway is first asked about an order of which nothing was heard.</summary>
    public static readonly TimeSpan FirstQuestion = TimeSpan.FromMinutes(1);

    private const string BankPrefix = "bank:";

    private static readonly Sentence NothingDue = new(
        "Hồ sơ này không còn chờ nộp khoản này. Đừng trả thêm.",
        "The dossier no longer waits for this payment. Do not pay again.");

    private static readonly Sentence Silent = new(
        "Cổng thanh toán không trả lời nên chưa mở được giao dịch; chưa có khoản tiền nào bị trừ. Thử lại sau ít phút hoặc chọn cách khác.",
        "The payment gateway does not answer, so no payment was begun and no money was taken. Try again in a few minutes or choose another way.");

    /// <summary>The provider's name of an account.</summary>
    public static string ProviderOf(AccountRule account) => BankPrefix + account.Number;

    public static bool IsBank(string provider) => provider.StartsWith(BankPrefix, StringComparison.Ordinal);

    /// <summary>An order at a gateway, with the page where the payer pays.</summary>
    /// <param name="returnTo">Where the payer comes back to, for a reference.</param>
    public async Task<PaymentOrderAnswer> OnlineAsync(long dossier, int seq, GatewayRule rule, Func<string, Uri> returnTo, CancellationToken cancel = default)
    {
        if (gateways.Find(rule.Code) is not { } gateway)
        {
            return new PaymentOrderAnswer(null, Silent);
        }

        var until = clock.GetUtcNow().AddMinutes(rule.Minutes);
        var answer = await OpenAsync(dossier, seq, new OrderWay(PaymentWay.Online, rule.Code, until), cancel);
        if (answer.Order is not { Page: null } order)
        {
            return answer;
        }

        try
        {
            var page = await gateway.OpenAsync(
                new GatewayOrder(order.Reference, order.Amount, $"Phi, le phi ho so {order.Code}", order.ExpiresAt!.Value, returnTo(order.Reference)), cancel);
            await using var context = await contexts.CreateDbContextAsync(cancel);
            await context.Set<PaymentOrderRow>().Where(row => row.Reference == order.Reference)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Page, page.AbsoluteUri), cancel);
            return await FindAsync(order.Reference, cancel);
        }
        catch (GatewayException)
        {
            return new PaymentOrderAnswer(null, Silent);
        }
    }

    /// <summary>An order by transfer to an account of the office.</summary>
    public Task<PaymentOrderAnswer> TransferAsync(long dossier, int seq, AccountRule account, CancellationToken cancel = default) =>
        OpenAsync(dossier, seq, new OrderWay(PaymentWay.Transfer, ProviderOf(account), null), cancel);

    /// <summary>A slip with which a post office takes the money.</summary>
    public Task<PaymentOrderAnswer> PostAsync(long dossier, int seq, PostRule post, CancellationToken cancel = default) =>
        OpenAsync(dossier, seq, new OrderWay(PaymentWay.Post, PostProvider, clock.GetUtcNow().AddDays(post.Days)), cancel);

    /// <summary>Makes sure that the claim of a wait for money is there; false when the dossier does not wait for money there.</summary>
    internal static async Task<bool> ClaimAsync(WorkflowDbContext context, Dossier? dossier, int seq, CancellationToken cancel)
    {
        if (dossier is not { Practice: false, Filing: not null } || dossier.WaitOf(seq) is not { Kind: WaitKind.Payment } wait)
        {
            return false;
        }

        if (!await context.Set<FeeClaimRow>().AnyAsync(claim => claim.DossierId == dossier.Id && claim.Seq == seq, cancel))
        {
            var asked = (long)decimal.Ceiling(wait.Data["amount"].AsMoney());
            await context.TryAddAsync(new FeeClaimRow { DossierId = dossier.Id, Seq = seq, Asked = asked, Revision = 1 }, cancel);
        }

        return true;
    }

    private async Task<PaymentOrderAnswer> OpenAsync(long dossierId, int seq, OrderWay way, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var dossier = await store.FindAsync(dossierId, cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (!await ClaimAsync(context, dossier, seq, cancel))
        {
            return new PaymentOrderAnswer(null, NothingDue);
        }

        var claim = await context.Set<FeeClaimRow>().AsNoTracking().SingleAsync(row => row.DossierId == dossierId && row.Seq == seq, cancel);
        var due = claim.Asked - await PaymentPosting.HeldAsync(context, dossierId, seq, cancel);
        if (claim.State != ClaimState.Open || due <= 0)
        {
            return new PaymentOrderAnswer(null, NothingDue);
        }

        await DropAsync(context, dossierId, seq, way.Provider, due, cancel);
        var until = dossier!.WaitOf(seq)!.Until is { } last && (way.Until is null || last < way.Until) ? last : way.Until;
        await context.TryAddAsync(
            new PaymentOrderRow
            {
                Reference = PaymentReference.Of(RandomNumberGenerator.GetString(PaymentReference.Signs, PaymentReference.ChanceLength)),
                DossierId = dossierId,
                Seq = seq,
                Code = dossier.Filing!.Code,
                Unit = dossier.Filing.Unit,
                Amount = due,
                Way = way.Way,
                Provider = way.Provider,
                CreatedAt = now,
                ExpiresAt = until,
                AskAt = way.Way == PaymentWay.Online ? now + FirstQuestion : null,
            },
            cancel);
        var order = await context.Set<PaymentOrderRow>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.DossierId == dossierId && row.Seq == seq && row.Provider == way.Provider && row.State == OrderState.Open, cancel);
        return order is null ? new PaymentOrderAnswer(null, NothingDue) : new PaymentOrderAnswer(order, null);
    }

    /// <summary>An open order whose time has passed, or that asks for another amount than is due now, makes room for a new one.</summary>
    private async Task DropAsync(WorkflowDbContext context, long dossier, int seq, string provider, long due, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await context.Set<PaymentOrderRow>()
            .Where(row => row.DossierId == dossier && row.Seq == seq && row.Provider == provider && row.State == OrderState.Open
                && (row.Amount != due || row.ExpiresAt <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OrderState.Expired), cancel);
    }

    private async Task<PaymentOrderAnswer> FindAsync(string reference, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return new PaymentOrderAnswer(await context.Set<PaymentOrderRow>().AsNoTracking().SingleAsync(row => row.Reference == reference, cancel), null);
    }

    private sealed record OrderWay(PaymentWay Way, string Provider, DateTimeOffset? Until);
}
