using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Turns;

public sealed class RepeatedCommandTests
{
    [Theory, EveryDatabase]
    public async Task A_step_that_comes_again_is_answered_as_it_was_answered_first(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var (step, by, outcome) = StoreUnderTest.FiveSteps[0];
        var command = Guid.NewGuid();
        var first = await test.CompleteAsync(filed.Dossier, step, by, outcome, command);
        var later = await test.CompleteAsync(first.Dossier, "tham-dinh", "pham-thi-oanh", "Approved");

        var again = await test.CompleteAsync(filed.Dossier, step, by, outcome, command);

        AssertSame(first, again);
        Assert.Equal(later.Dossier, await test.Store.FindAsync(filed.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task A_filing_that_comes_again_gets_the_same_code_and_secret(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var command = Guid.NewGuid();
        var first = await test.FileAsync("nam-buoc", command);

        var again = await test.FileAsync("nam-buoc", command, StoreUnderTest.Morning.AddDays(1));

        AssertSame(first, again);
        Assert.Equal(first.Dossier.Secret, again.Dossier.Secret);
        Assert.Equal("H27.012.00-261118-0001", (await test.FileAsync("nam-buoc", at: StoreUnderTest.Morning.AddDays(1))).Dossier.Filing!.Code);
    }

    [Theory, EveryDatabase]
    public async Task The_last_step_that_comes_again_is_answered_as_it_was_answered_first(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var begin = new BeginWorkflow(Guid.NewGuid(), "he-thong", StoreUnderTest.Morning, "cho-gio", "cho-gio:1", new Begin(0));
        var begun = await test.Store.BeginAsync(begin);
        var command = new AdvanceDossier(Guid.NewGuid(), "he-thong", StoreUnderTest.Morning.AddHours(2), begun.Dossier.Id, new TimePassed(1));
        var first = await test.Store.ExecuteAsync(command);

        AssertSame(first, await test.Store.ExecuteAsync(command));
        AssertSame(begun, await test.Store.BeginAsync(begin));
    }

    // the process dies after the database took the turn and before anybody was told
    [Theory, EveryDatabase]
    public async Task A_step_whose_answer_was_lost_is_not_taken_twice(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var (_, by, outcome) = StoreUnderTest.FiveSteps[0];
        var command = new AdvanceDossier(Guid.NewGuid(), by, StoreUnderTest.Morning, filed.Dossier.Id, new CompleteWork(1, by, outcome));
        await Assert.ThrowsAsync<IOException>(() => test.StoreOver(new LosesAnswers(test.Database)).ExecuteAsync(command));

        var again = await test.Store.ExecuteAsync(command);

        Assert.True(again.Repeated);
        Assert.Equal(2, again.Revision);
        Assert.Equal(await test.Store.FindAsync(filed.Dossier.Id), again.Dossier);
        Assert.Equal(2, (await test.Store.ReadHistoryAsync(filed.Dossier.Id)).Count);
    }

    [Theory, EveryDatabase]
    public async Task A_filing_whose_answer_was_lost_is_not_taken_twice(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filing = StoreUnderTest.Filing("nam-buoc");
        await Assert.ThrowsAsync<IOException>(() => test.StoreOver(new LosesAnswers(test.Database)).FileAsync(filing));

        var again = await test.Store.FileAsync(filing);

        Assert.True(again.Repeated);
        Assert.Equal("H27.012.00-261117-0001", again.Dossier.Filing!.Code);
        Assert.Equal("H27.012.00-261117-0002", (await test.FileAsync("nam-buoc")).Dossier.Filing!.Code);
    }

    private static void AssertSame(DossierAnswer first, DossierAnswer again)
    {
        Assert.False(first.Repeated);
        Assert.True(again.Repeated);
        Assert.Equal(first.Revision, again.Revision);
        Assert.Equal(first.Dossier, again.Dossier);
        Assert.Equal(first.Events.Select(e => e.GetType()), again.Events.Select(e => e.GetType()));
    }
}
