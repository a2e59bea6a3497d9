using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Money that comes in any order, twice, late, too much or too little: nothing double, nothing lost.</summary>
public sealed class PaymentPostingTests
{
    [Theory, EveryDatabase]
    public async Task Money_that_is_enough_sends_the_dossier_on_with_a_receipt(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");

        var paid = Assert.Single(await test.PaidAsync(dossier));
        Assert.Equal((SomeFee.Asked, "transfer", order.Reference), ((int)paid.Amount, paid.Method, paid.Reference));
        Assert.Equal("ban-hanh", Assert.Single((await test.ReadAsync(dossier)).Waits).Item!.Step);
        var receipt = Assert.Single(await test.RowsAsync<FeeReceiptRow>());
        Assert.Equal((1, 2026, SomeFee.Asked, order.Reference), (receipt.No, receipt.Year, (int)receipt.Amount, receipt.Reference));
        Assert.Equal(OrderState.Paid, Assert.Single(await test.RowsAsync<PaymentOrderRow>()).State);
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task What_comes_twice_counts_once(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        await test.SayAsync(order, NoticeKind.Paid, 999_999, "FT1");

        Assert.Single(await test.PaidAsync(dossier));
        Assert.Equal(SomeFee.Asked, Assert.Single(await test.RowsAsync<ReceivedMoneyRow>()).Amount);
        var notice = Assert.Single(await test.RowsAsync<PaymentNoticeRow>());
        Assert.Equal((3, true), (notice.Times, notice.Contradicted));
        Assert.Empty(await test.RowsAsync<RefundRow>());
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task Paying_twice_by_two_ways_gives_the_second_back(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT2");

        Assert.Single(await test.PaidAsync(dossier));
        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        Assert.Equal(("FT2", SomeFee.Asked, RefundReason.PaidOtherwise), (refund.TransactionId, (int)refund.Amount, refund.Reason));
        await test.NothingIsLostAsync();
    }

    [Theory]
    [EveryDatabase("late", RefundReason.Late)]
    [EveryDatabase("withdrawn", RefundReason.Withdrawn)]
    [EveryDatabase("waived", RefundReason.Waived)]
    [EveryDatabase("cash", RefundReason.PaidOtherwise)]
    public async Task Money_for_a_fee_that_is_no_longer_wanted_goes_back_with_its_reason(DatabaseKind kind, string why, RefundReason reason)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        var wait = dossier.Waits[0];
        test.Catalogue.Clock.Now = why == "late" ? wait.Until!.Value : test.Catalogue.Clock.Now;
        var before = await test.HappenAsync(dossier, why switch
        {
            "late" => new TimePassed(wait.Seq),
            "withdrawn" => new WithdrawDossier("Không còn nhu cầu"),
            "waived" => new WaiveFee(wait.Seq, PaymentsUnderTest.Collector, "Giấy số 12") { Ground = "ho-ngheo" },
            _ => new ReceivePayment(wait.Seq, SomeFee.Asked, "cash", "BL-1") { By = PaymentsUnderTest.Collector },
        });
        Assert.Null(before.Refusal);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");

        Assert.Empty(await test.FaultsAsync());
        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        Assert.Equal((reason, RefundState.Asked, SomeFee.Asked), (refund.Reason, refund.State, (int)refund.Amount));
        Assert.Equal(before.Revision, (await test.HappenAsync(dossier, new TimePassed(99))).Revision);
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_much_goes_back_and_the_receipt_says_the_fee(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked + 20_000, "FT1");

        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        Assert.Equal((RefundReason.Over, 20_000), (refund.Reason, (int)refund.Amount));
        Assert.Equal(SomeFee.Asked, Assert.Single(await test.RowsAsync<FeeReceiptRow>()).Amount);
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_little_is_held_until_the_rest_comes(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var first = await test.TransferAsync(dossier);

        await test.SayAsync(first, NoticeKind.Paid, 60_000, "FT1");
        var still = await test.ReadAsync(dossier);
        var second = await test.TransferAsync(dossier);
        await test.SayAsync(second, NoticeKind.Paid, 50_000, "FT2");

        Assert.Equal(WaitKind.Payment, Assert.Single(still.Waits).Kind);
        Assert.Equal(40_000, second.Amount);
        Assert.Equal(110_000, Assert.Single(await test.PaidAsync(dossier)).Amount);
        Assert.Equal(10_000, Assert.Single(await test.RowsAsync<RefundRow>()).Amount);
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task Money_that_was_held_goes_back_when_the_dossier_is_withdrawn(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        await test.SayAsync(await test.TransferAsync(dossier), NoticeKind.Paid, 60_000, "FT1");

        await test.HappenAsync(dossier, new WithdrawDossier("Không còn nhu cầu"));
        await test.Worker().RunAsync();

        Assert.Equal((RefundReason.Withdrawn, 60_000L), Assert.Single((await test.RowsAsync<RefundRow>()).Select(refund => (refund.Reason, refund.Amount))));
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task Success_after_failure_counts_and_failure_after_success_does_not(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var (first, second) = (await test.FileAsync(), await test.FileAsync());
        var (failedFirst, paidFirst) = (await test.TransferAsync(first), await test.TransferAsync(second));

        await test.SayAsync(failedFirst, NoticeKind.Failed, SomeFee.Asked, "FT1");
        await test.SayAsync(failedFirst, NoticeKind.Paid, SomeFee.Asked, "FT2");
        await test.SayAsync(paidFirst, NoticeKind.Paid, SomeFee.Asked, "FT3");
        await test.SayAsync(paidFirst, NoticeKind.Failed, SomeFee.Asked, "FT4");

        Assert.All(await test.RowsAsync<PaymentOrderRow>(), order => Assert.Equal(OrderState.Paid, order.State));
        Assert.Single(await test.PaidAsync(first));
        Assert.Single(await test.PaidAsync(second));
        Assert.Equal([1, 2], (await test.RowsAsync<FeeReceiptRow>()).Select(receipt => receipt.No).Order());
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task Money_that_is_taken_back_before_it_came_is_never_counted(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Reversed, SomeFee.Asked, "FT1");
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");

        Assert.Empty(await test.PaidAsync(dossier));
        Assert.Equal(WaitKind.Payment, Assert.Single((await test.ReadAsync(dossier)).Waits).Kind);
        Assert.True(Assert.Single(await test.RowsAsync<ReceivedMoneyRow>()).Reversed);
        Assert.Empty(await test.RowsAsync<RefundRow>());
    }

    [Theory, EveryDatabase]
    public async Task Money_that_is_taken_back_after_a_fee_used_it_stays_in_the_books_for_a_person_to_see(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        await test.SayAsync(order, NoticeKind.Reversed, SomeFee.Asked, "FT1");

        var money = Assert.Single(await test.RowsAsync<ReceivedMoneyRow>());
        Assert.Equal((true, (long)SomeFee.Asked), (money.Reversed, money.Used));
        Assert.Empty(await test.RowsAsync<RefundRow>());
        Assert.Single(await test.PaidAsync(dossier));
    }

    [Theory, EveryDatabase]
    public async Task A_fee_that_is_due_after_the_result_is_paid_like_any_other(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind, document: SomeFee.AfterTheResult);
        var answer = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, at: test.Catalogue.Clock.Now));
        var issued = await StoreUnderTest.CompleteAsync(test.Catalogue.Store, answer.Dossier, "ban-hanh", "ngo-anh-hoa", "Issued");
        Assert.Null(issued.Refusal);
        var order = await test.TransferAsync(issued.Dossier);

        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");

        Assert.NotNull(issued.Dossier.Result);
        Assert.Equal("tra", Assert.Single((await test.ReadAsync(issued.Dossier)).Waits).Item!.Step);
        Assert.Single(await test.RowsAsync<FeeReceiptRow>());
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task Word_of_a_refund_that_is_not_known_waits_until_it_is(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        await test.HappenAsync(dossier, new WithdrawDossier("Không còn nhu cầu"));
        var refund = Refunding.IdOf(order.Provider, "FT1");

        await test.SayAsync(order, NoticeKind.Refunded, SomeFee.Asked, refund.ToString("N"));
        var waiting = Assert.Single(await test.RowsAsync<PaymentNoticeRow>());
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        await using (var context = test.Catalogue.Context())
        {
            await context.Set<RefundRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.State, RefundState.Approved));
        }

        test.Catalogue.Clock.Now += TimeSpan.FromMinutes(2);
        await test.Applying().RunAsync();

        Assert.NotEqual(PaymentNoticeRow.Done, waiting.NextAt);
        Assert.Equal(RefundState.Done, Assert.Single(await test.RowsAsync<RefundRow>()).State);
        Assert.All(await test.RowsAsync<PaymentNoticeRow>(), notice => Assert.Equal(PaymentNoticeRow.Done, notice.NextAt));
    }

    [Theory, EveryDatabase]
    public async Task Whoever_dies_after_telling_the_dossier_leaves_nothing_double(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        await test.KeepAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        var deaf = new DossierStore(
            new LosesAnswers(test.Catalogue.Services.GetService(typeof(IDossierDatabase)) as IDossierDatabase ?? throw new InvalidOperationException()),
            (IPlanSource)test.Catalogue.Services.GetService(typeof(IPlanSource))!,
            (IFactsSource)test.Catalogue.Services.GetService(typeof(IFactsSource))!,
            test.Catalogue.Seals);

        await test.Applying(deaf).RunAsync();
        var between = Assert.Single(await test.RowsAsync<FeeClaimRow>());
        test.Catalogue.Clock.Now += TimeSpan.FromHours(1);
        await test.Worker().RunAsync();

        Assert.Equal(ClaimState.Paying, between.State);
        Assert.Single(await test.PaidAsync(dossier));
        Assert.Empty(await test.RowsAsync<RefundRow>());
        Assert.Equal(ClaimState.Paid, Assert.Single(await test.RowsAsync<FeeClaimRow>()).State);
        await test.NothingIsLostAsync();
    }
}
