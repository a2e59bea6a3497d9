using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Money that goes back goes back once: not by hand and by the gateway, not after the bank took it back, not in another amount.</summary>
public sealed class RefundAttackTests
{
    [Theory, EveryDatabase]
    public async Task What_a_gateway_carries_out_nobody_pays_by_hand_until_it_has_said_that_it_could_not(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var refund = await RefundAsync(test);
        var (desk, by) = (test.Desk(), PaymentsUnderTest.Collector);
        await desk.ApproveAsync(by, refund, test.Catalogue.Clock.Now);

        var before = await desk.PaidBackAsync(by, refund, "UNC 1", test.Catalogue.Clock.Now);
        await test.Worker().RunAsync();
        var silent = Assert.Single(await test.RowsAsync<RefundRow>());
        var meanwhile = await desk.PaidBackAsync(by, refund, "UNC 1", test.Catalogue.Clock.Now);
        await HearAsync(test, NoticeKind.RefundFailed, refund, SomeFee.Asked);
        var after = await desk.PaidBackAsync(by, refund, "UNC 1", test.Catalogue.Clock.Now);
        test.Catalogue.Clock.Now += TimeSpan.FromDays(1);
        await test.Worker().RunAsync();

        Assert.NotNull(before);
        Assert.Equal(RefundState.Sent, silent.State);
        Assert.NotNull(meanwhile);
        Assert.Null(after);
        var done = Assert.Single(await test.RowsAsync<RefundRow>());
        Assert.Equal((RefundState.Done, "UNC 1", by, 1), (done.State, done.Proof, done.DoneBy, done.Tries));
    }

    [Theory, EveryDatabase]
    public async Task A_refund_that_failed_is_not_tried_again_once_the_bank_took_the_money_back(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var refund = await RefundAsync(test);
        await test.Desk().ApproveAsync(PaymentsUnderTest.Collector, refund, test.Catalogue.Clock.Now);
        await test.Worker().RunAsync();
        await HearAsync(test, NoticeKind.RefundFailed, refund, SomeFee.Asked);

        await test.Notices.KeepAsync(PaymentsUnderTest.Provider, Fact(test, NoticeKind.Reversed, "T1", SomeFee.Asked), NoticeSource.Callback, default);
        test.Catalogue.Clock.Now += TimeSpan.FromDays(1);
        await test.Worker().RunAsync();

        var done = Assert.Single(await test.RowsAsync<RefundRow>());
        Assert.Equal((RefundState.Done, "T1", 1, null), (done.State, done.Proof, done.Tries, done.NextAt));
    }

    [Theory, EveryDatabase]
    public async Task Word_of_a_refund_of_another_amount_ends_nothing_and_is_marked_for_a_person(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var refund = await RefundAsync(test);
        await test.Desk().ApproveAsync(PaymentsUnderTest.Collector, refund, test.Catalogue.Clock.Now);
        await test.Worker().RunAsync();

        await HearAsync(test, NoticeKind.Refunded, refund, SomeFee.Asked - 1);

        Assert.Equal(RefundState.Sent, Assert.Single(await test.RowsAsync<RefundRow>()).State);
        Assert.True((await test.RowsAsync<PaymentNoticeRow>()).Single(notice => notice.Kind == NoticeKind.Refunded).Contradicted);
    }

    /// <summary>Money of a gateway that goes back because its dossier was withdrawn; the gateway itself does not answer.</summary>
    private static async Task<Guid> RefundAsync(PaymentsUnderTest test)
    {
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        await test.HappenAsync(dossier, new WithdrawDossier("Đổi ý"));
        await test.Notices.KeepAsync(PaymentsUnderTest.Provider, Fact(test, NoticeKind.Paid, "T1", SomeFee.Asked) with { Reference = order.Reference }, NoticeSource.Callback, default);
        await test.Applying().RunAsync();
        return Assert.Single(await test.RowsAsync<RefundRow>()).Id;
    }

    private static async Task HearAsync(PaymentsUnderTest test, NoticeKind kind, Guid refund, long amount)
    {
        await test.Notices.KeepAsync(PaymentsUnderTest.Provider, Fact(test, kind, refund.ToString("N"), amount), NoticeSource.Callback, default);
        await test.Applying().RunAsync();
    }

    private static GatewayFact Fact(PaymentsUnderTest test, NoticeKind kind, string transaction, long amount) =>
        new(kind, transaction, "RF1", amount, test.Catalogue.Clock.Now);
}
