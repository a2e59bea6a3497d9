using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Costs;

/// <summary>What a page about a linked filing costs, in things that can be counted. Nothing else runs meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class LinkedCostTests
{
    [Fact]
    public async Task The_children_of_a_filing_are_read_with_two_queries_however_many_they_are()
    {
        await using var test = await OutboxUnderTest.CreateAsync(DatabaseKind.PostgreSql);
        await test.PublishAsync("mot-viec", SomeSender.Referrals("mot-viec", "1.009981", 1));
        await test.PublishAsync("bon-viec", SomeSender.Referrals("bon-viec", "1.009982", 4));

        var one = await ReadAsync(test, "mot-viec");
        var four = await ReadAsync(test, "bon-viec");

        Assert.Equal((1, 2, 2), one);
        Assert.Equal((4, 2, 2), four);
    }

    /// <returns>How many children run, and how many queries found them: from the history of the page, and from a list.</returns>
    private static async Task<(int Children, int OfPage, int OfList)> ReadAsync(OutboxUnderTest test, string definition)
    {
        var parent = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(definition))).Dossier;
        while (await test.WholeWorker().RunAsync() > 0)
        {
        }

        var turns = await test.Catalogue.Store.ReadHistoryAsync(parent.Id);
        await using var context = test.Catalogue.Context();
        var linked = new LinkedDossiers(context, test.Catalogue.Services.GetRequiredService<DossierGlances>());
        await linked.OfAsync(parent.Id, turns, TestContext.Current.CancellationToken);
        var (page, list) = (new List<string>(), new List<string>());

        using (TurnCostTests.Listen(page))
        {
            var children = await linked.OfAsync(parent.Id, turns, TestContext.Current.CancellationToken);
            Assert.All(children, child => Assert.NotNull(child.Running));
        }

        using (TurnCostTests.Listen(list))
        {
            var running = await linked.RunningAsync([parent], TestContext.Current.CancellationToken);
            return (running[parent.Id].Count(), page.Count, list.Count);
        }
    }
}
