using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Fees;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Payments over a catalogue of its own, with the procedure that asks for money.</summary>
internal sealed class PaymentsUnderTest : IAsyncDisposable
{
    public const string Provider = "sandbox";
    public const string Collector = "pham-thi-dung";

    private readonly SignedGateway _gateway;

    private PaymentsUnderTest(CatalogueUnderTest catalogue, Uri? bank, byte[]? secret)
    {
        Catalogue = catalogue;
        Secret = secret ?? new byte[32];
        _gateway = new SignedGateway(
            new GatewaySetting { Code = Provider, Address = bank ?? new Uri("http://127.0.0.1:9/"), Secrets = [Secret], Timeout = TimeSpan.FromSeconds(10) },
            catalogue.Clock);
        Shelf = new GatewayShelf([_gateway]);
        Notices = new PaymentNotices(catalogue.Contexts, Shelf, catalogue.Seals, new ForgedNotices(catalogue.Contexts, catalogue.Clock));
        Orders = new PaymentOrders(catalogue.Contexts, catalogue.Store, Shelf, catalogue.Clock);
    }

    public CatalogueUnderTest Catalogue { get; }

    public byte[] Secret { get; }

    public GatewayShelf Shelf { get; }

    public IFactsSource Facts => (IFactsSource)Catalogue.Services.GetService(typeof(IFactsSource))!;

    public PaymentNotices Notices { get; }

    public PaymentOrders Orders { get; }

    public static PaymentRules Rules(CatalogueUnderTest catalogue) => catalogue.Current.Office!.Payments.Single();

    public PaymentPosting Posting(DossierStore? store = null) => new(Catalogue.Contexts, store ?? Catalogue.Store, Catalogue.Clock);

    public PaymentApplying Applying(DossierStore? store = null) => new(Catalogue.Contexts, Posting(store), Catalogue.Clock);

    public MoneyDesk Desk() => new(Catalogue.Contexts, Catalogue.Store, Facts, Posting());

    public Settling Settling() => new(Catalogue.Contexts, Shelf, Notices, Facts);

    public PaymentWorker Worker() => new(
        new OrderQuestions(Catalogue.Contexts, Shelf, Notices, Catalogue.Clock),
        Applying(),
        new ClaimSweep(Catalogue.Contexts, Posting(), new ReroutedFees(Catalogue.Contexts, Catalogue.Clock)),
        new RefundCarrying(Catalogue.Contexts, Shelf, Catalogue.Clock));

    public static async Task<PaymentsUnderTest> CreateAsync(DatabaseKind kind, Uri? bank = null, byte[]? secret = null, string? document = null)
    {
        var catalogue = await CatalogueUnderTest.WithOfficeAsync(kind);
        catalogue.Write(CatalogueUnderTest.Procedures, SomeFee.Definition + ".json", document ?? SomeFee.Document);
        var report = await catalogue.Sync.RunAsync();
        Assert.True(report!.IsWhole, string.Join('\n', report.Findings));
        return new PaymentsUnderTest(catalogue, bank, secret);
    }

    /// <summary>A dossier that waits for money.</summary>
    public async Task<Dossier> FileAsync()
    {
        var answer = await Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, at: Catalogue.Clock.Now));
        Assert.Null(answer.Refusal);
        Assert.Equal(WaitKind.Payment, Assert.Single(answer.Dossier.Waits).Kind);
        return answer.Dossier;
    }

    public async Task<PaymentOrderRow> TransferAsync(Dossier dossier)
    {
        var answer = await Orders.TransferAsync(dossier.Id, dossier.Waits[0].Seq, Rules(Catalogue).AccountOf(dossier.Filing!.Unit)!);
        Assert.Null(answer.Refusal);
        return answer.Order!;
    }

    /// <summary>Keeps that a provider said something, and does what is to be done about it.</summary>
    public async Task SayAsync(PaymentOrderRow order, NoticeKind kind, long amount, string transaction)
    {
        await KeepAsync(order, kind, amount, transaction);
        await Applying().RunAsync();
    }

    /// <summary>What went wrong with any notice.</summary>
    public async Task<string> FaultsAsync() => string.Join('\n', (await RowsAsync<PaymentNoticeRow>()).Select(notice => notice.Fault));

    public Task<bool> KeepAsync(PaymentOrderRow order, NoticeKind kind, long amount, string transaction) =>
        Notices.KeepAsync(order.Provider, new GatewayFact(kind, transaction, order.Reference, amount, Catalogue.Clock.Now), NoticeSource.Callback, default);

    public Task<DossierAnswer> HappenAsync(Dossier dossier, Stimulus stimulus, string actor = "system:test") =>
        Catalogue.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), actor, Catalogue.Clock.Now, dossier.Id, stimulus));

    public async Task<Dossier> ReadAsync(Dossier dossier) => (await Catalogue.Store.FindAsync(dossier.Id))!;

    public async Task<IReadOnlyList<FeePaid>> PaidAsync(Dossier dossier) =>
        [.. (await Catalogue.Store.ReadHistoryAsync(dossier.Id)).SelectMany(turn => turn.Events).OfType<FeePaid>()];

    public async Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class
    {
        await using var context = Catalogue.Context();
        return await context.Set<T>().AsNoTracking().ToListAsync();
    }

    /// <summary>Every đồng that came is used for a fee, goes back, or is held for a fee that still wants it.</summary>
    public async Task NothingIsLostAsync()
    {
        var money = await RowsAsync<ReceivedMoneyRow>();
        var refunds = await RowsAsync<RefundRow>();
        Assert.All(money, row => Assert.InRange(row.Used + row.Returned, 0, row.Amount));
        Assert.Equal(money.Where(row => !row.Reversed).Sum(row => row.Returned), refunds.Sum(row => row.Amount));
        Assert.Equal(refunds.Count, refunds.Select(refund => (refund.Provider, refund.TransactionId)).Distinct().Count());
        foreach (var claim in await RowsAsync<FeeClaimRow>())
        {
            var own = money.Where(row => row.DossierId == claim.DossierId && row.Seq == claim.Seq).ToList();
            var held = own.Where(row => !row.Reversed).Sum(row => row.Amount - row.Used - row.Returned);
            Assert.Equal(claim.State == ClaimState.Paid ? claim.Asked : 0, own.Sum(row => row.Used));
            Assert.True(held == 0 || (claim.State == ClaimState.Open && held < claim.Asked), $"{claim.DossierId}: {held} of {claim.Asked} held, {claim.State}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gateway.Dispose();
        await Catalogue.DisposeAsync();
    }
}
