using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Forecasts;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Forecasts;

public sealed class DurationWorkerTests
{
    private static readonly DateTimeOffset Later = StoreUnderTest.Morning.AddDays(2);

    [Theory, EveryDatabase]
    public async Task Finished_dossiers_tell_how_long_each_step_takes_in_each_unit(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        foreach (var minutes in (int[])[10, 20, 30, 40, 50])
        {
            await WalkAsync(test, minutes);
        }

        var read = await Worker(test).RunAsync(Later);

        Assert.Equal(5, read);
        var durations = test.Services.GetRequiredService<StepDurations>();
        await using var context = await test.Contexts.CreateDbContextAsync();
        var appraisal = await context.Set<StepDurationRow>().AsNoTracking().SingleAsync(row => row.Step == "tham-dinh");
        Assert.Equal(
            new StepDuration(5, TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(40)),
            durations.Find(new StepPlace(appraisal.Procedure, "tham-dinh", appraisal.Unit)));
        Assert.Null(durations.Find(new StepPlace(appraisal.Procedure, "tham-dinh", "o-noi-khac")));
        var facts = await test.Services.GetRequiredService<IFactsSource>().AtAsync(Later);
        Assert.Equal(5, facts.Durations(new StepPlace(appraisal.Procedure, "tham-dinh", appraisal.Unit))!.Value.Count);
    }

    [Theory, EveryDatabase]
    public async Task What_was_read_is_not_read_again_and_two_that_read_at_once_count_once(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await WalkAsync(test, 15);

        await Task.WhenAll(Worker(test).RunAsync(Later), Worker(test).RunAsync(Later));
        var again = await Worker(test).RunAsync(Later);
        await WalkAsync(test, 25);
        var more = await Worker(test).RunAsync(Later);

        Assert.Equal((0, 1), (again, more));
        await using var context = await test.Contexts.CreateDbContextAsync();
        Assert.Equal(2 * StoreUnderTest.FiveSteps.Count, await context.Set<StepTimeRow>().CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Running_dossiers_tell_nothing_and_old_work_is_forgotten(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));
        Assert.Equal(0, await Worker(test).RunAsync(Later));
        await WalkAsync(test, 15);
        await Worker(test).RunAsync(Later);

        await Worker(test).RunAsync(Later + DurationWorker.Kept);

        await using var context = await test.Contexts.CreateDbContextAsync();
        Assert.False(await context.Set<StepTimeRow>().AnyAsync());
    }

    private static DurationWorker Worker(CatalogueUnderTest test) =>
        new(test.Contexts, test.Store, test.Live, test.Services.GetRequiredService<StepDurations>());

    private static async Task WalkAsync(CatalogueUnderTest test, int minutes)
    {
        var at = StoreUnderTest.Morning;
        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));
        var dossier = filed.Dossier;
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            at = at.AddMinutes(minutes);
            var seq = dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem).Seq;
            var answer = await test.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), by, at, dossier.Id, new CompleteWork(seq, by, outcome) { Excuse = StoreUnderTest.ExcuseAt(step) }));
            Assert.Null(answer.Refusal);
            dossier = answer.Dossier;
        }

        Assert.Equal(Lifecycle.Finished, dossier.Lifecycle);
    }
}
