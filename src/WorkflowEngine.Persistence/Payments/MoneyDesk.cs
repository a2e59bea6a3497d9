using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// What people who collect fees do about money: approve refunds, say that one was paid back by hand, and match money that
/// named no order. Every act needs the right in the unit that the money belongs to.
/// </summary>
public sealed class MoneyDesk(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, IFactsSource facts, PaymentPosting posting)
{
    private const int LongestProof = 100;

    /// <summary>Approves a refund; a gateway carries it out, money that came without one is paid back by hand.</summary>
    public async Task<Sentence?> ApproveAsync(string by, Guid refund, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await FindAsync(context, by, refund, now, cancel) is not { } row)
        {
            return MoneySentences.NotYours;
        }

        if (row.AskedBy == by)
        {
            return MoneySentences.FourEyes;
        }

        var isByGateway = row.Provider is not (PaymentOrders.PostProvider or PaymentOrders.CounterProvider) && !PaymentOrders.IsBank(row.Provider);
        DateTimeOffset? next = isByGateway ? now : null;
        return await context.Set<RefundRow>().Where(known => known.Id == refund && known.State == RefundState.Asked)
            .ExecuteUpdateAsync(
                set => set.SetProperty(known => known.State, RefundState.Approved)
                    .SetProperty(known => known.ApprovedBy, by)
                    .SetProperty(known => known.ApprovedAt, now)
                    .SetProperty(known => known.NextAt, next),
                cancel) == 1 ? null : MoneySentences.Meanwhile;
    }

    /// <summary>
    /// Keeps that an approved refund was paid back by hand, with the bank's number or the number of the paper. What a gateway
    /// carries out is paid by hand only once the gateway has said that it could not.
    /// </summary>
    public async Task<Sentence?> PaidBackAsync(string by, Guid refund, string proof, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (proof.Trim().Length is 0 or > LongestProof)
        {
            return MoneySentences.ProofMissing;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await FindAsync(context, by, refund, now, cancel) is null)
        {
            return MoneySentences.NotYours;
        }

        var said = proof.Trim();
        return await context.Set<RefundRow>()
            .Where(known => known.Id == refund && (known.State == RefundState.Failed || (known.State == RefundState.Approved && known.NextAt == null)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(known => known.State, RefundState.Done)
                    .SetProperty(known => known.DoneBy, by)
                    .SetProperty(known => known.DoneAt, now)
                    .SetProperty(known => known.Proof, said)
                    .SetProperty(known => known.NextAt, (DateTimeOffset?)null),
                cancel) == 1 ? null : MoneySentences.Meanwhile;
    }

    /// <summary>Says which dossier money belongs to that named no order; it is brought to the fee that the dossier waits for.</summary>
    public async Task<Sentence?> MatchAsync(string by, string provider, string transaction, string code, DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var written = code.Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        var found = await context.Dossiers.AsNoTracking().Where(row => row.Code == written && !row.Practice).Select(row => new { row.Id, row.Unit }).SingleOrDefaultAsync(cancel);
        if (found is null || !await MayAsync(by, found.Unit, now, cancel))
        {
            return MoneySentences.NoSuchDossier;
        }

        var dossier = await store.FindAsync(found.Id, cancel);
        if (dossier?.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment) is not { } wait || !await PaymentOrders.ClaimAsync(context, dossier, wait.Seq, cancel))
        {
            return MoneySentences.WaitsForNothing;
        }

        if (await Unmatched(context, provider, transaction).ExecuteUpdateAsync(
            set => set.SetProperty(money => money.DossierId, found.Id).SetProperty(money => money.Seq, wait.Seq).SetProperty(money => money.MatchedBy, by), cancel) == 0)
        {
            return MoneySentences.Meanwhile;
        }

        await posting.SettleAsync(found.Id, wait.Seq, cancel);
        return null;
    }

    /// <summary>Opens the refund of money that belongs to no dossier; somebody else approves it.</summary>
    public async Task<Sentence?> ReturnAsync(string by, string provider, string transaction, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (!await MayAsync(by, "", now, cancel))
        {
            return MoneySentences.NotYours;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        var money = await Unmatched(context, provider, transaction).AsNoTracking().SingleOrDefaultAsync(cancel);
        return money is not null && await Refunding.AskAsync(context, money, RefundReason.Unmatched, now, by, cancel) ? null : MoneySentences.Meanwhile;
    }

    private static IQueryable<ReceivedMoneyRow> Unmatched(WorkflowDbContext context, string provider, string transaction) => context.Set<ReceivedMoneyRow>()
        .Where(money => money.Provider == provider && money.TransactionId == transaction && money.DossierId == null && money.Returned == 0 && !money.Reversed);

    /// <summary>The refund; null when there is none, or it is not for this person to decide.</summary>
    private async Task<RefundRow?> FindAsync(WorkflowDbContext context, string by, Guid refund, DateTimeOffset now, CancellationToken cancel) =>
        await context.Set<RefundRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == refund, cancel) is { } row && await MayAsync(by, row.Unit, now, cancel) ? row : null;

    private async Task<bool> MayAsync(string by, string unit, DateTimeOffset now, CancellationToken cancel)
    {
        var known = await facts.AtAsync(now, cancel);
        return unit.Length == 0
            ? known.Office.MayDoSomewhere(by, Right.CollectFee, known.Today)
            : known.Office.MayDo(by, Right.CollectFee, unit, known.Today);
    }
}

/// <summary>Why nothing was done about money.</summary>
internal static class MoneySentences
{
    public static readonly Sentence NotYours = new(
        "Chỉ người thu phí, lệ phí của nơi tiếp nhận quyết định được khoản tiền này.",
        "Only those who collect fees at the receiving unit can decide about this money.");

    public static readonly Sentence NotImporter = new(
        "Chỉ người thu phí, lệ phí mới nhập được sao kê.",
        "Only those who collect fees may bring statements in.");

    public static readonly Sentence NoAccount = new(
        "Sao kê phải của một tài khoản của cơ quan hoặc của bưu điện. Chọn lại nguồn.",
        "A statement is of an account of the office or of the post. Choose its source again.");

    public static readonly Sentence FourEyes = new(
        "Bạn đã đề nghị hoàn khoản này nên người khác phải duyệt.",
        "You asked for this refund, so somebody else has to approve it.");

    public static readonly Sentence Meanwhile = new(
        "Khoản này đã được xử lý trong lúc bạn xem. Tải lại trang để thấy tình trạng mới.",
        "This was dealt with while you were looking. Reload the page to see how it stands.");

    public static readonly Sentence ProofMissing = new(
        "Nhập số chứng từ hoặc số giao dịch đã chuyển trả, tối đa 100 ký tự.",
        "Enter the number of the paper or of the transfer back, at most 100 signs.");

    public static readonly Sentence NoSuchDossier = new(
        "Không có hồ sơ mang mã này ở nơi bạn thu phí. Kiểm tra lại mã.",
        "There is no dossier of this code where you collect fees. Check the code.");

    public static readonly Sentence WaitsForNothing = new(
        "Hồ sơ này không chờ nộp khoản nào. Nếu tiền không thuộc hồ sơ khác, hãy hoàn lại cho người nộp.",
        "This dossier waits for no money. If it belongs to no other, return it to the payer.");

    public static readonly Sentence DayNotOver = new(
        "Ngày này chưa hết hoặc chưa được đối soát nên chưa ký được.",
        "This day is not over or was not compared yet, so it cannot be signed off.");

    public static readonly Sentence NoteMissing = new(
        "Ngày này có chênh lệch: ghi nguyên nhân và cách xử lý trước khi ký.",
        "This day has differences: say why and what was done before you sign it off.");
}
