using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Fees of a dossier that was filed at the wrong place: what was paid there goes back, and the new dossier asks for its own.</summary>
public sealed class ReroutedFeesTests
{
    [Theory, EveryDatabase]
    public async Task What_the_ledger_gave_to_a_fee_goes_back_once(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked + 5_000, "FT1");

        await RerouteAsync(test, dossier);
        await test.Worker().RunAsync();
        await test.Worker().RunAsync();

        var money = Assert.Single(await test.RowsAsync<ReceivedMoneyRow>());
        Assert.Equal((0, SomeFee.Asked + 5_000), ((int)money.Used, (int)money.Returned));
        var refunds = (await test.RowsAsync<RefundRow>()).OrderBy(refund => refund.Amount).Select(refund => (refund.Reason, (int)refund.Amount, refund.Code)).ToList();
        Assert.Equal([(RefundReason.Over, 5_000, dossier.Filing!.Code), (RefundReason.Rerouted, SomeFee.Asked, dossier.Filing.Code)], refunds);
    }

    [Theory, EveryDatabase]
    public async Task What_was_taken_at_the_counter_is_paid_back_by_hand_with_its_proof(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        await test.HappenAsync(dossier, new ReceivePayment(dossier.Waits[0].Seq, SomeFee.Asked, "cash", "BL-1") { By = PaymentsUnderTest.Collector });

        await RerouteAsync(test, dossier);
        await test.Worker().RunAsync();
        await test.Worker().RunAsync();
        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        var approved = await test.Desk().ApproveAsync(PaymentsUnderTest.Collector, refund.Id, test.Catalogue.Clock.Now);
        await test.Worker().RunAsync();
        var paid = await test.Desk().PaidBackAsync(PaymentsUnderTest.Collector, refund.Id, "PC-07", test.Catalogue.Clock.Now);

        Assert.Equal((PaymentOrders.CounterProvider, SomeFee.Asked, RefundReason.Rerouted), (refund.Provider, (int)refund.Amount, refund.Reason));
        Assert.Equal((null, null), (approved, paid));
        Assert.Equal((RefundState.Done, "PC-07"), (Assert.Single(await test.RowsAsync<RefundRow>()).State, Assert.Single(await test.RowsAsync<RefundRow>()).Proof));
    }

    [Theory, EveryDatabase]
    public async Task What_comes_too_late_or_not_enough_goes_back_as_well_and_what_was_waived_does_not(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var (partly, late, free) = (await test.FileAsync(), await test.FileAsync(), await test.FileAsync());
        var (first, second) = (await test.TransferAsync(partly), await test.TransferAsync(late));
        await test.SayAsync(first, NoticeKind.Paid, SomeFee.Asked - 1, "FT1");
        var waived = await test.HappenAsync(free, new WaiveFee(free.Waits[0].Seq, PaymentsUnderTest.Collector, "Giấy số 12") { Ground = "ho-ngheo" });

        foreach (var dossier in new[] { partly, late, free })
        {
            await RerouteAsync(test, dossier);
        }

        await test.SayAsync(second, NoticeKind.Paid, SomeFee.Asked, "FT2");
        await test.Worker().RunAsync();

        Assert.Null(waived.Refusal);
        var refunds = (await test.RowsAsync<RefundRow>()).OrderBy(refund => refund.TransactionId, StringComparer.Ordinal).ToList();
        Assert.Equal([("FT1", SomeFee.Asked - 1), ("FT2", SomeFee.Asked)], refunds.Select(refund => (refund.TransactionId, (int)refund.Amount)));
        Assert.All(refunds, refund => Assert.Equal(RefundReason.Rerouted, refund.Reason));
        await test.NothingIsLostAsync();
    }

    private static async Task RerouteAsync(PaymentsUnderTest test, Dossier dossier)
    {
        var answer = await test.HappenAsync(
            dossier, new RerouteDossier(PaymentsUnderTest.Collector, "sai-noi-nhan", "H27.013.00-261116-0001", "1.009992", "tran-phu.trung-tam-pvhcc"), PaymentsUnderTest.Collector);
        Assert.Null(answer.Refusal);
    }
}
