using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Outbox;

public sealed class ReferralTests
{
    [Theory, EveryDatabase]
    public async Task A_referral_opens_a_child_whose_end_comes_back_to_the_parent(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("lien-thong", SomeSender.Referral);
        var parent = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("lien-thong"));
        Assert.Null(parent.Refusal);

        await test.WholeWorker().RunAsync();
        var child = await ChildAsync(test, parent.Dossier.Id);
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            var answer = await StoreUnderTest.CompleteAsync(test.Catalogue.Store, child, step, by, outcome);
            Assert.Null(answer.Refusal);
            child = answer.Dossier;
        }

        test.Catalogue.Clock.Now += TimeSpan.FromDays(1);
        while (await test.WholeWorker().RunAsync() > 0)
        {
        }

        var after = await test.Catalogue.Store.FindAsync(parent.Dossier.Id);
        Assert.Equal("Con của hồ sơ", child.Fields["hoTen"].TextOrNull);
        Assert.Equal(StoreUnderTest.Name, child.Applicant["name"].TextOrNull);
        Assert.Equal(Lifecycle.Finished, after!.Lifecycle);
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_referral_that_comes_again_opens_no_second_child(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("lien-thong", SomeSender.Referral);
        var parent = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("lien-thong"));
        var message = await test.Queue.ReadAsync(Assert.Single(await test.RowsAsync()), TestContext.Current.CancellationToken);
        var carrier = new ReferralCarrier(test.Catalogue.Store, test.Catalogue.Live, test.Catalogue.Clock);

        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);
        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);

        await using var context = test.Catalogue.Context();
        Assert.Equal(2, await context.Dossiers.CountAsync());
        Assert.Equal(parent.Dossier.Id, (await ChildAsync(test, parent.Dossier.Id)).Parent!.Dossier);
    }

    [Theory, EveryDatabase]
    public async Task A_referral_to_a_procedure_that_is_not_published_waits_with_its_reason(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("lien-thong", SomeSender.Referral);
        await test.Catalogue.SendAsync(new RetractVersion("tran-thanh-binh", "nam-buoc"));
        await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("lien-thong"));

        await test.WholeWorker().RunAsync();

        Assert.Contains("Chưa công bố thủ tục 1.009999", Assert.Single(await test.RowsAsync()).Fault, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_referral_to_a_suspended_procedure_waits_with_its_reason(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("lien-thong", SomeSender.Referral);
        await test.Catalogue.SendAsync(new SuspendProcedure("tran-thanh-binh", "nam-buoc", "Chờ hướng dẫn của Sở Tư pháp"));
        await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("lien-thong"));

        await test.WholeWorker().RunAsync();

        Assert.Contains("Lý do: Chờ hướng dẫn của Sở Tư pháp.", Assert.Single(await test.RowsAsync()).Fault, StringComparison.Ordinal);
    }

    private static async Task<Dossier> ChildAsync(OutboxUnderTest test, long parent)
    {
        await using var context = test.Catalogue.Context();
        var id = await context.Dossiers.Where(row => row.Id != parent).Select(row => row.Id).SingleAsync();
        return (await test.Catalogue.Store.FindAsync(id))!;
    }
}
