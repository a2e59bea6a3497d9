using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Dues;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Dues;

public sealed class DueWorkerTests
{
    [Theory, EveryDatabase]
    public async Task A_moment_is_told_when_it_comes_and_not_before(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var worker = Worker(test);
        var dossier = await BeginAsync(test);

        Assert.Equal(StoreUnderTest.Morning.AddHours(1), await worker.NextAsync());
        test.Clock.Now = StoreUnderTest.Morning.AddHours(1).AddMilliseconds(-1);
        Assert.Equal(0, (await worker.RunAsync()).Taken);
        test.Clock.Now += TimeSpan.FromMilliseconds(1);
        var run = await worker.RunAsync();

        Assert.Equal(1, run.Taken);
        Assert.Empty(run.Problems);
        Assert.Equal(Lifecycle.Finished, (await test.Store.FindAsync(dossier))!.Lifecycle);
        Assert.Null(await worker.NextAsync());
    }

    [Theory, EveryDatabase]
    public async Task Many_workers_tell_each_moment_once(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var dossiers = new List<long>();
        for (var i = 0; i < 120; i++)
        {
            dossiers.Add(await BeginAsync(test));
        }

        test.Clock.Now += TimeSpan.FromHours(2);
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var all = 0;
            for (var run = await Worker(test).RunAsync(); run.Taken > 0; run = await Worker(test).RunAsync())
            {
                Assert.Empty(run.Problems);
                all += run.Taken;
            }

            return all;
        })));

        Assert.Equal(120, taken.Sum());
        await using var context = test.Context();
        Assert.Equal(120, await context.History.CountAsync(row => row.Actor == DueWorker.Actor));
    }

    [Theory, EveryDatabase]
    public async Task A_row_that_nobody_waits_for_any_more_goes(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var dossier = await BeginAsync(test);
        await using (var context = test.Context())
        {
            context.Add(new DueRow { DossierId = dossier, Seq = 99, At = test.Clock.Now });
            await context.SaveChangesAsync();
        }

        var run = await Worker(test).RunAsync();

        Assert.Empty(run.Problems);
        await using var after = test.Context();
        Assert.Equal(1, (await after.Dues.AsNoTracking().SingleAsync()).Seq);
    }

    [Theory, EveryDatabase]
    public async Task One_dossier_that_fails_keeps_nobody_waiting_and_is_tried_later_and_later(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var broken = await BeginAsync(test);
        var sound = await BeginAsync(test);
        await using (var context = test.Context())
        {
            await context.Dossiers.Where(row => row.Id == broken).ExecuteUpdateAsync(set => set.SetProperty(row => row.Snapshot, "[]"));
        }

        test.Clock.Now += TimeSpan.FromHours(1);
        var first = await Worker(test).RunAsync();
        var next = await Worker(test).NextAsync();
        test.Clock.Now = next!.Value;
        var second = await Worker(test).RunAsync();
        var later = await Worker(test).NextAsync();

        Assert.Equal((2, 1, 1), (first.Taken, first.Problems.Count, second.Problems.Count));
        Assert.Contains($"Dossier {broken} ", first.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Finished, (await test.Store.FindAsync(sound))!.Lifecycle);
        Assert.Equal(DueWorker.Lease * 2, later - next);
    }

    private static DueWorker Worker(CatalogueUnderTest test) => new(test.Contexts, test.Store, test.Clock);

    private static async Task<long> BeginAsync(CatalogueUnderTest test)
    {
        var answer = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "test", StoreUnderTest.Morning, "cho-gio", "cho-gio:1", new Begin(0)));
        Assert.Null(answer.Refusal);
        return answer.Dossier.Id;
    }
}
