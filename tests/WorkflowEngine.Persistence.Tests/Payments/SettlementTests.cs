using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.SandboxBank;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>A gateway's list of a day against ours, refunds through the gateway, with the bank as a process of its own.</summary>
public sealed class SettlementTests
{
    private static readonly DateOnly Day = new(2026, 11, 17);

    [Theory, EveryDatabase]
    public async Task What_differs_is_listed_what_was_missed_is_taken_in_and_a_signed_day_never_changes(DatabaseKind kind)
    {
        await using var bank = await RunningBank.StartAsync();
        await using var test = await PaymentsUnderTest.CreateAsync(kind, bank.Address, bank.Secret);
        await bank.SetAsync(test.Catalogue.Clock.Now);
        var (agreed, missed, altered) = (await OnlineAsync(test), await OnlineAsync(test), await OnlineAsync(test));
        var first = await bank.HappenAsync("paid", agreed.Reference, SomeFee.Asked);
        var third = await bank.HappenAsync("paid", altered.Reference, SomeFee.Asked);
        await test.SayAsync(agreed, NoticeKind.Paid, SomeFee.Asked, first);
        await test.SayAsync(altered, NoticeKind.Paid, SomeFee.Asked, third);
        await test.SayAsync(agreed, NoticeKind.Paid, 70_000, "SB-NEVER");
        var second = await bank.HappenAsync("paid", missed.Reference, SomeFee.Asked);
        await bank.MisbehaveAsync(new { alter = new { transaction = third, amount = 90_000 } });
        var settling = test.Settling();

        var early = await settling.CompareAsync(PaymentsUnderTest.Provider, Day, test.Catalogue.Clock.Now);
        await MoveAsync(test, bank, TimeSpan.FromDays(1));
        Assert.True(await settling.RunAsync(test.Catalogue.Clock.Now) > 0);
        await test.Worker().RunAsync();
        var differences = (await test.RowsAsync<SettlementDifferenceRow>()).Where(row => row.Day == Day).ToDictionary(row => row.TransactionId);
        var without = await settling.CloseAsync(PaymentsUnderTest.Collector, PaymentsUnderTest.Provider, Day, " ", test.Catalogue.Clock.Now);
        var stranger = await settling.CloseAsync("le-van-cuong", PaymentsUnderTest.Provider, Day, "Đã hỏi", test.Catalogue.Clock.Now);
        var closed = await settling.CloseAsync(PaymentsUnderTest.Collector, PaymentsUnderTest.Provider, Day, "Đã hỏi ngân hàng", test.Catalogue.Clock.Now);
        var again = await settling.CompareAsync(PaymentsUnderTest.Provider, Day, test.Catalogue.Clock.Now);

        Assert.False(early);
        Assert.Equal(3, differences.Count);
        Assert.Equal((DifferenceKind.MissingHere, null, SomeFee.Asked), (differences[second].Kind, differences[second].Ours, (int?)differences[second].Theirs));
        Assert.Equal((DifferenceKind.MissingThere, 70_000L, null), (differences["SB-NEVER"].Kind, differences["SB-NEVER"].Ours, differences["SB-NEVER"].Theirs));
        Assert.Equal((DifferenceKind.Amount, 100_000L, 90_000L), (differences[third].Kind, differences[third].Ours, differences[third].Theirs));
        Assert.Contains(await test.RowsAsync<ReceivedMoneyRow>(), money => money.TransactionId == second && money.Used == SomeFee.Asked);
        Assert.Contains("ghi nguyên nhân", without!.Vi, StringComparison.Ordinal);
        Assert.Contains("người thu phí", stranger!.Vi, StringComparison.Ordinal);
        Assert.Null(closed);
        Assert.False(again);
        var row = (await test.RowsAsync<SettlementDayRow>()).Single(row => row.Day == Day);
        Assert.Equal((PaymentsUnderTest.Collector, "Đã hỏi ngân hàng", 3, 32), (row.ClosedBy, row.Note, row.Differences, row.Hash!.Length));
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase]
    public async Task A_refund_is_approved_by_a_person_and_carried_out_once_however_often_the_gateway_fails(DatabaseKind kind)
    {
        await using var bank = await RunningBank.StartAsync();
        await using var test = await PaymentsUnderTest.CreateAsync(kind, bank.Address, bank.Secret);
        await bank.SetAsync(test.Catalogue.Clock.Now);
        var order = await OnlineAsync(test);
        var twice = await bank.HappenAsync("paid", order.Reference, SomeFee.Asked);
        var paid = await bank.HappenAsync("paid", order.Reference, SomeFee.Asked);
        await test.Worker().RunAsync();
        await MoveAsync(test, bank, TimeSpan.FromMinutes(2));
        await test.Worker().RunAsync();
        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        await bank.MisbehaveAsync(new { failingRefunds = 1, slowRefunds = true });
        var desk = test.Desk();

        var stranger = await desk.ApproveAsync("le-van-cuong", refund.Id, test.Catalogue.Clock.Now);
        await test.Worker().RunAsync();
        var unapproved = Assert.Single(await test.RowsAsync<RefundRow>()).State;
        var approved = await desk.ApproveAsync(PaymentsUnderTest.Collector, refund.Id, test.Catalogue.Clock.Now);
        var secondTime = await desk.ApproveAsync(PaymentsUnderTest.Collector, refund.Id, test.Catalogue.Clock.Now);
        var states = new List<RefundState>();
        for (var run = 0; run < 4; run++)
        {
            await test.Worker().RunAsync();
            states.Add(Assert.Single(await test.RowsAsync<RefundRow>()).State);
            if (states[^1] == RefundState.Sent)
            {
                await bank.CarryOutAsync(refund.Id);
            }

            await MoveAsync(test, bank, TimeSpan.FromHours(13));
        }

        Assert.Contains("người thu phí", stranger!.Vi, StringComparison.Ordinal);
        Assert.Equal(RefundState.Asked, unapproved);
        Assert.Null(approved);
        Assert.NotNull(secondTime);
        Assert.Equal([RefundState.Failed, RefundState.Sent, RefundState.Done, RefundState.Done], states);
        Assert.Contains(refund.TransactionId, new[] { twice, paid });
        Assert.StartsWith("RF", Assert.Single(await test.RowsAsync<RefundRow>()).Proof, StringComparison.Ordinal);
        await test.NothingIsLostAsync();
    }

    [Fact]
    public void A_line_that_a_list_holds_twice_counts_once()
    {
        var at = new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.FromHours(7));
        GatewayFact Fact(NoticeKind kind, string id, long amount) => new(kind, id, "R", amount, at);

        var comparison = SettlementComparison.Of(
            [Fact(NoticeKind.Paid, "A", 5), Fact(NoticeKind.Refunded, "B", 2)],
            [Fact(NoticeKind.Paid, "A", 5), Fact(NoticeKind.Paid, "A", 5), Fact(NoticeKind.Paid, "B", 2)]);

        Assert.Equal([("B", false, DifferenceKind.MissingHere), ("B", true, DifferenceKind.MissingThere)], comparison.Differences.Select(found => (found.TransactionId, found.IsRefund, found.Kind)));
        Assert.Equal((3, 7), (SettlementComparison.Sum(comparison.Ours), SettlementComparison.Sum(comparison.Theirs)));
    }

    private static async Task<PaymentOrderRow> OnlineAsync(PaymentsUnderTest test)
    {
        var dossier = await test.FileAsync();
        var answer = await test.Orders.OnlineAsync(
            dossier.Id, dossier.Waits[0].Seq, PaymentsUnderTest.Rules(test.Catalogue).Gateways[0], reference => new Uri("https://localhost/?r=" + reference));
        Assert.Null(answer.Refusal);
        Assert.NotNull(answer.Order!.Page);
        return answer.Order;
    }

    private static async Task MoveAsync(PaymentsUnderTest test, RunningBank bank, TimeSpan by)
    {
        test.Catalogue.Clock.Now += by;
        await bank.SetAsync(test.Catalogue.Clock.Now);
    }
}
