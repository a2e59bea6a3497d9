using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Payments;

/// <summary>
/// Payments under attack, against running sites and the bank as a process of its own: copies, forgeries, replays with another body,
/// amounts that are off by one, another currency, late money and money of the withdrawn. At the end the books of both agree to the đồng.
/// </summary>
public sealed class HostilePaymentsTests
{
    [Theory]
    [InlineData("sqlite", 1, 11)]
    [InlineData("postgres", 2, 12)]
    public async Task Whatever_is_sent_nothing_is_double_and_nothing_lost(string provider, int sites, int seed)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var paying = await PayingDesk.OpenAsync(sites, database.Settings);
        await paying.Bank.MisbehaveAsync(new { silent = true });
        await paying.Desk.VisitorAsync();
        var attack = new HostileBank(paying, seed);
        var (whole, less, more) = (await attack.OrderAsync(), await attack.OrderAsync(), await attack.OrderAsync());
        var (withdrawn, late, untouched) = (await attack.OrderAsync(), await attack.OrderAsync(), await attack.OrderAsync());
        Told Genuine(string body) => new(body, HttpStatusCode.OK) { Key = paying.Bank.Secret };
        Told Refused(string body) => new(body, HttpStatusCode.Unauthorized) { Key = paying.Bank.Secret };

        // everything at once: each genuine notice five times, forged ones between them, a failure before and after its success
        List<Told> genuine =
        [
            Genuine(await attack.PaidAsync(whole.Order, HostileBank.Fee, "T-whole")),
            Genuine(await attack.PaidAsync(less.Order, HostileBank.Fee - 1, "T-less")),
            Genuine(await attack.PaidAsync(more.Order, HostileBank.Fee + 1, "T-more")),
            Genuine(await attack.PaidAsync(withdrawn.Order, HostileBank.Fee, "T-withdrawn")),
            Genuine(attack.Fact("failed", "F-whole", whole.Order.Reference, HostileBank.Fee)),
            Genuine(attack.Fact("refunded", Guid.NewGuid().ToString("N"), "RF-UNKNOWN", 1L)),
        ];
        var honest = attack.Fact("paid", "T-forged", untouched.Order.Reference, HostileBank.Fee);
        List<Told> forged =
        [
            Refused(honest) with { Key = new byte[32] },
            Refused(honest) with { Old = MessageSignature.Window + TimeSpan.FromSeconds(1) },
            Refused(honest) with { SignedPath = "/payments/callbacks/other" },
            Refused(genuine[0].Body) with { Altered = genuine[0].Body.Replace("100000", "100001", StringComparison.Ordinal) },
            Refused(genuine[0].Body) with { Altered = genuine[0].Body.Replace(whole.Order.Reference, untouched.Order.Reference, StringComparison.Ordinal) },
            Refused(attack.Fact("paid", "T-dollars", untouched.Order.Reference, HostileBank.Fee, "USD")),
            Refused(attack.Fact("paid", "T-none", untouched.Order.Reference, 0L)),
            Refused(attack.Fact("paid", "T-minus", untouched.Order.Reference, -HostileBank.Fee)),
            Refused(attack.Fact("paid", "T-part", untouched.Order.Reference, 100_000.5)),
            Refused(attack.Fact("paid", "T-text", untouched.Order.Reference, "100000")),
            Refused(attack.Fact("paid", "T-most", untouched.Order.Reference, long.MaxValue)),
            Refused(attack.Fact("paid", "T-\u0000", untouched.Order.Reference, HostileBank.Fee)),
            Refused(attack.Fact("stolen", "T-kind", untouched.Order.Reference, HostileBank.Fee)),
        ];
        var storm = attack.SendAsync(Enumerable.Repeat(genuine, 5).SelectMany(part => part).Concat(forged));
        await paying.Desk.HappenAsync((await paying.Desk.FindAsync(withdrawn.Code)).Id, new WithdrawDossier("Đổi ý"));
        await storm;

        // the same transactions with another body, signed by the bank: another amount, another dossier's reference
        await attack.SendAsync(
            Genuine(attack.Fact("paid", "T-whole", whole.Order.Reference, 999_999L)),
            Genuine(attack.Fact("paid", "T-whole", untouched.Order.Reference, HostileBank.Fee)),
            Genuine(attack.Fact("paid", "T-less", untouched.Order.Reference, HostileBank.Fee)));
        var afterReplay = await paying.Desk.FindAsync(untouched.Code);

        // the missing đồng; a second payment of what is paid; money after the time to pay, and after the withdrawal again
        var lateDossier = await paying.Desk.FindAsync(late.Code);
        await paying.MoveAsync(TimeSpan.FromDays(20));
        await paying.Desk.HappenAsync(lateDossier.Id, new TimePassed(lateDossier.Waits[0].Seq));
        List<Told> second =
        [
            Genuine(await attack.PaidAsync(less.Order, 1, "T-rest")),
            Genuine(await attack.PaidAsync(whole.Order, HostileBank.Fee, "T-again")),
            Genuine(await attack.PaidAsync(late.Order, HostileBank.Fee, "T-late")),
            Genuine(await attack.PaidAsync(withdrawn.Order, HostileBank.Fee, "T-withdrawn-again")),
        ];
        await attack.SendAsync(Enumerable.Repeat(second, 3).SelectMany(part => part));
        await paying.WorkAsync();
        await ApproveAllAsync(paying);
        var asked = await paying.RowsAsync<RefundRow>();

        // what a refund is told is another amount, it fails once, is out once, and then every old notice comes again
        await paying.Bank.MisbehaveAsync(new { failingRefunds = 1, outages = 1 });
        await attack.SendAsync(Genuine(attack.Fact("refunded", asked[0].Id.ToString("N"), "RF-WRONG", asked[0].Amount + 1)));
        for (var run = 0; run < 4; run++)
        {
            await paying.WorkAsync();
            await paying.MoveAsync(TimeSpan.FromHours(13));
        }

        await attack.SendAsync(genuine.Concat(second));
        await paying.WorkAsync();

        var books = await BooksAsync(paying);
        Assert.Equal([whole.Code, less.Code, more.Code], await PaidAsync(paying, whole, less, more, withdrawn, late, untouched));
        Assert.Contains(afterReplay.Waits, wait => wait.Kind == WaitKind.Payment);
        Assert.Equal(
            [("T-again", 100_000), ("T-late", 100_000), ("T-more", 1), ("T-withdrawn", 100_000), ("T-withdrawn-again", 100_000)],
            books.Refunds.Select(refund => (refund.TransactionId, refund.Amount)).OrderBy(refund => refund.TransactionId, StringComparer.Ordinal));
        Assert.All(books.Refunds, refund => Assert.Equal(RefundState.Done, refund.State));
        Assert.DoesNotContain(books.Refunds, refund => refund.Proof == "RF-WRONG");
        Assert.Equal(books.Money.Sum(money => money.Amount), (3 * HostileBank.Fee) + books.Refunds.Sum(refund => refund.Amount));
        Assert.Equal(books.Bank.Where(fact => fact.Kind == NoticeKind.Paid).Select(fact => (fact.TransactionId, fact.Amount)).Order(), books.Money.Select(money => (money.TransactionId, money.Amount)).Order());
        Assert.Equal(
            books.Bank.Where(fact => fact.Kind == NoticeKind.Refunded).Select(fact => (fact.TransactionId, fact.Amount)).Order(),
            books.Refunds.Select(refund => (refund.Id.ToString("N"), refund.Amount)).Order());
        Assert.Equal([1, 2, 3], (await paying.RowsAsync<FeeReceiptRow>()).Select(receipt => receipt.No).Order());
        Assert.Equal(["T-less", "T-whole", asked[0].Id.ToString("N")], books.Contradicted.Order(StringComparer.Ordinal).OrderByDescending(id => id.StartsWith("T-", StringComparison.Ordinal)));
        Assert.Equal(forged.Count, (await paying.RowsAsync<ForgedNoticeRow>()).Sum(row => row.Times));
    }

    /// <summary>On every site at the same time; each refund is approved once.</summary>
    private static async Task ApproveAllAsync(PayingDesk paying)
    {
        var refunds = await paying.RowsAsync<RefundRow>();
        foreach (var refund in refunds)
        {
            var answers = await Task.WhenAll(paying.Sites.Select(site => site.Of<MoneyDesk>().ApproveAsync(Desk.Reception, refund.Id, site.Clock.GetUtcNow())));
            Assert.Single(answers, answer => answer is null);
        }
    }

    private static async Task<IReadOnlyList<string>> PaidAsync(PayingDesk paying, params IEnumerable<(string Code, PaymentOrderRow Order)> all)
    {
        var paid = new List<string>();
        foreach (var (code, _) in all)
        {
            var turns = await paying.Desk.Store.ReadHistoryAsync((await paying.Desk.FindAsync(code)).Id);
            paid.AddRange(turns.SelectMany(turn => turn.Events).OfType<FeePaid>().Select(_ => code));
        }

        return paid;
    }

    /// <summary>Our books, and the bank's of every day of the test.</summary>
    private static async Task<(IReadOnlyList<ReceivedMoneyRow> Money, IReadOnlyList<RefundRow> Refunds, IReadOnlyList<GatewayFact> Bank, IReadOnlyList<string> Contradicted)> BooksAsync(PayingDesk paying)
    {
        var bank = new List<GatewayFact>();
        var gateway = paying.Desk.Of<GatewayShelf>().Find("sandbox")!;
        for (var day = new DateOnly(2026, 11, 16); day <= DateOnly.FromDateTime(paying.Desk.Clock.GetUtcNow().UtcDateTime.AddHours(7)); day = day.AddDays(1))
        {
            bank.AddRange(await gateway.SettledAsync(day, TestContext.Current.CancellationToken));
        }

        var contradicted = (await paying.RowsAsync<PaymentNoticeRow>()).Where(notice => notice.Contradicted).Select(notice => notice.TransactionId);
        return (await paying.RowsAsync<ReceivedMoneyRow>(), await paying.RowsAsync<RefundRow>(), bank, [.. contradicted]);
    }
}
