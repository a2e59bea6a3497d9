using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Practice;

/// <summary>A practice dossier leaves nothing that anybody else could come upon.</summary>
public sealed class PracticeDossierTests
{
    [Theory, EveryDatabase]
    public async Task It_lies_in_no_inbox_waits_for_no_clock_and_sends_nothing(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var begun = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Practice = true });
        var wait = begun.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);
        var done = await Practising.AdvanceAsync(
            test.Store,
            new AdvancePractice(Guid.NewGuid(), "tran-thanh-binh", StoreUnderTest.Morning.AddHours(3), begun.Dossier.Id, new CompleteWork(wait.Seq, "pham-thi-dung", "Accepted")),
            TestContext.Current.CancellationToken);

        Assert.Null(done.Refusal);
        Assert.Equal(2, done.Revision);
        await using var context = test.Context();
        Assert.Equal(0, await context.WorkItems.CountAsync());
        Assert.Equal(0, await context.Dues.CountAsync());
        Assert.Equal(0, await context.Outbox.CountAsync());
        Assert.Equal(0, await context.SignalWaits.CountAsync());
        Assert.Equal(0, await context.DossierParties.CountAsync());
        Assert.Equal(2, await context.History.CountAsync());
        Assert.Null(await test.Verifier.CheckAsync(begun.Dossier.Id, TestContext.Current.CancellationToken));
    }

    [Theory, EveryDatabase]
    public async Task A_real_dossier_is_not_moved_by_practising(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var real = await test.FileAsync("nam-buoc");
        var wait = real.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);

        var refused = await Practising.AdvanceAsync(
            test.Store,
            new AdvancePractice(Guid.NewGuid(), "tran-thanh-binh", StoreUnderTest.Morning, real.Dossier.Id, new CompleteWork(wait.Seq, "pham-thi-dung", "Accepted")),
            TestContext.Current.CancellationToken);

        Assert.Contains("không phải hồ sơ tập dượt", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Single(await test.Store.ReadHistoryAsync(real.Dossier.Id));
    }
}
