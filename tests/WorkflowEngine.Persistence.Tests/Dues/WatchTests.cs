using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dues;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Dues;

public sealed class WatchTests
{
    [Theory, EveryDatabase]
    public async Task A_filed_dossier_is_looked_at_when_its_date_has_passed_and_its_head_has_work_then(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var clock = new MovedClock(StoreUnderTest.Morning);
        var worker = Worker(test, clock);
        Assert.Equal(filed.Dossier.Watch, await worker.NextAsync());

        for (var moment = await worker.NextAsync(); moment is { } at; moment = await worker.NextAsync())
        {
            clock.Now = at;
            var run = await worker.RunAsync();
            Assert.Empty(run.Problems);
        }

        await using var context = test.Context();
        var work = await context.WorkItems.AsNoTracking().Where(item => item.DossierId == filed.Dossier.Id && item.Step.StartsWith("duty:")).ToListAsync();
        Assert.Contains(work, item => item.Step == "duty:explanation");
        Assert.False(await context.Dues.AnyAsync(row => row.DossierId == filed.Dossier.Id));
        Assert.Equal(Lifecycle.Running, (await test.Store.FindAsync(filed.Dossier.Id))!.Lifecycle);
    }

    [Theory, EveryDatabase]
    public async Task A_row_told_too_early_stays(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var clock = new MovedClock(StoreUnderTest.Morning);
        await using (var context = test.Context())
        {
            await context.Dues.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, clock.Now));
        }

        await Worker(test, clock).RunAsync();

        await using var after = test.Context();
        Assert.Equal(TimePassed.Watch, (await after.Dues.AsNoTracking().SingleAsync(row => row.DossierId == filed.Dossier.Id)).Seq);
    }

    private static DueWorker Worker(StoreUnderTest test, MovedClock clock) =>
        new(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), test.Store, clock);
}
