using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Everything at once, from several nodes.</summary>
public sealed class PaymentStormTests
{
    [Theory, EveryDatabase(1), EveryDatabase(2), EveryDatabase(3)]
    public async Task Many_nodes_with_many_copies_in_any_order_lose_nothing_and_count_nothing_twice(DatabaseKind kind, int seed)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var chance = new Random(seed);
        var orders = new List<(Dossier Dossier, PaymentOrderRow Order)>();
        for (var i = 0; i < 8; i++)
        {
            var dossier = await test.FileAsync();
            orders.Add((dossier, await test.TransferAsync(dossier)));
        }

        var said = orders.SelectMany((pair, no) => Enumerable.Range(0, 1 + chance.Next(3)).Select(part =>
            (pair.Order, Kind: chance.Next(5) == 0 ? NoticeKind.Failed : NoticeKind.Paid, Amount: 30_000L * chance.Next(1, 6), Id: $"T{no}.{part}"))).ToList();
        var copies = said.Concat(said).Concat(said).ToArray();
        chance.Shuffle(copies);
        var withdrawn = orders.Where((_, no) => no % 3 == 0).Select(pair => pair.Dossier).ToList();

        var nodes = copies.Chunk((copies.Length / 4) + 1).Select(part => Task.Run(async () =>
        {
            foreach (var (order, what, amount, id) in part)
            {
                await test.SayAsync(order, what, amount, id);
            }
        }));
        await Task.WhenAll([.. nodes, .. withdrawn.Select(dossier => test.HappenAsync(dossier, new WithdrawDossier("Đổi ý")))]);
        test.Catalogue.Clock.Now += TimeSpan.FromDays(1);
        Assert.Empty(await test.Worker().RunAsync());

        await test.NothingIsLostAsync();
        Assert.Equal(said.Count(one => one.Kind == NoticeKind.Paid), (await test.RowsAsync<ReceivedMoneyRow>()).Count);
        Assert.All(await test.RowsAsync<PaymentNoticeRow>(), notice => Assert.Equal((3, PaymentNoticeRow.Done), (notice.Times, notice.NextAt)));
        foreach (var (dossier, _) in orders)
        {
            Assert.InRange((await test.PaidAsync(dossier)).Count, 0, 1);
        }

        var receipts = (await test.RowsAsync<FeeReceiptRow>()).Select(receipt => receipt.No).Order();
        Assert.Equal(Enumerable.Range(1, receipts.Count()), receipts);
    }
}
