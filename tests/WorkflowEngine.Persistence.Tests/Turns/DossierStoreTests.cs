using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.WorkItems;

namespace WorkflowEngine.Persistence.Tests.Turns;

public sealed class DossierStoreTests
{
    [Theory, EveryDatabase]
    public async Task Walks_a_dossier_to_its_end(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var answer = await test.WalkAsync();

        Assert.Empty(answer.Dossier.Incidents);
        Assert.Equal(6, answer.Revision);
        Assert.Equal(Lifecycle.Finished, answer.Dossier.Lifecycle);
        Assert.Equal(PublicStatus.Returned, answer.Dossier.Status);
        Assert.Equal(answer.Dossier, await test.Store.FindAsync(answer.Dossier.Id));
        Assert.Null(await test.Verifier.CheckAsync(answer.Dossier.Id));
        await using var context = test.Context();
        Assert.Empty(await context.WorkItems.ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task Writes_what_lists_and_pages_need_when_a_dossier_is_filed(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var answer = await test.FileAsync("nam-buoc");

        await using var context = test.Context();
        var row = await context.Dossiers.AsNoTracking().SingleAsync();
        Assert.Equal("H27.012.00-261117-0001", row.Code);
        Assert.Equal(("1.009999", SomeProcedure.Unit, "online"), (row.Procedure, row.Unit, row.Channel));
        Assert.Equal((PublicStatus.Registered, Lifecycle.Running, 1), (row.Status, row.Lifecycle, row.Revision));
        Assert.Equal(StoreUnderTest.Morning, row.ReceivedAt);
        Assert.Equal(answer.Dossier.Clock!.Due(Shipped.Documents.Calendar), row.Due);
        Assert.Equal(test.Seals.SecretMark(row.Code!, answer.Dossier.Secret!.ToLowerInvariant()), row.SecretHash);
        var item = await context.WorkItems.AsNoTracking().SingleAsync();
        Assert.Equal((answer.Dossier.Id, 1, "tiep-nhan", SomeProcedure.Unit, "tiep-nhan", null), (item.DossierId, item.Seq, item.Step, item.Unit, item.Role, item.Person));
        Assert.Equal(answer.Dossier.Waits[0].Item!.Due, item.Due);
        Assert.False(item.Stopped);
        Assert.Equal([answer.Dossier.Id], await context.DossierParties.Where(party => party.Party == test.Seals.IdentityMark("0421 8500 1218")).Select(party => party.DossierId).ToListAsync());
        Assert.Equal([answer.Dossier.Id], await context.DossierParties.Where(party => party.Party == test.Seals.AccountMark("7")).Select(party => party.DossierId).ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task Moves_the_work_from_step_to_step(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var (step, by, outcome) = StoreUnderTest.FiveSteps[0];

        var answer = await test.CompleteAsync(filed.Dossier, step, by, outcome);

        await using var context = test.Context();
        var item = await context.WorkItems.AsNoTracking().SingleAsync();
        Assert.Equal(("tham-dinh", "thanh-sen.van-phong", "tham-dinh", 2), (item.Step, item.Unit, item.Role, item.Seq));
        var row = await context.Dossiers.AsNoTracking().SingleAsync();
        Assert.Equal((2, PublicStatus.InProgress), (row.Revision, row.Status));
        Assert.Equal(answer.Dossier, await test.Store.FindAsync(answer.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task Shows_who_holds_a_piece_of_work(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var by = StoreUnderTest.FiveSteps[0].By;

        await test.Store.ExecuteAsync(Advance(filed, by, new ClaimWork(1, by)));

        await using (var context = test.Context())
        {
            Assert.Equal(by, (await context.WorkItems.AsNoTracking().SingleAsync()).Person);
        }

        await test.Store.ExecuteAsync(Advance(filed, by, new ReleaseWork(1, by)));

        await using var later = test.Context();
        Assert.Null((await later.WorkItems.AsNoTracking().SingleAsync()).Person);
    }

    [Theory, EveryDatabase]
    public async Task Writes_nothing_when_the_engine_refuses(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");

        var answer = await test.Store.ExecuteAsync(Advance(filed, "pham-thi-oanh", new CompleteWork(1, "pham-thi-oanh", "Accepted")));

        Assert.Contains("vai trò", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal((1, filed.Dossier), (answer.Revision, answer.Dossier));
        Assert.Single(await test.Store.ReadHistoryAsync(filed.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task Says_so_when_there_is_no_such_dossier(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var answer = await test.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), "ai", StoreUnderTest.Morning, 99, new TimePassed(1)));

        Assert.Contains("Không có hồ sơ", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(await test.Store.FindAsync(99));
        Assert.Empty(await test.Store.ReadHistoryAsync(99));
    }

    [Theory, EveryDatabase]
    public async Task Keeps_rows_for_signals_and_messages_as_long_as_they_are_waited_for(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var begun = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "he-thong", StoreUnderTest.Morning, "tin-hieu", "tin-hieu:1", new Begin(0) { Correlation = "HS-1" }));
        await using (var context = test.Context())
        {
            var wait = await context.SignalWaits.AsNoTracking().SingleAsync();
            Assert.Equal((begun.Dossier.Id, "DA-DEN", "HS-1"), (wait.DossierId, wait.Name, wait.Correlation));
        }

        var answer = await test.Store.ExecuteAsync(Advance(begun, "he-thong", new Signalled("da-den")));

        await using var later = test.Context();
        Assert.Empty(await later.SignalWaits.ToListAsync());
        var message = await later.Outbox.AsNoTracking().SingleAsync();
        Assert.Equal((begun.Dossier.Id, 2, 1, MessageKind.Task), (message.DossierId, message.Revision, message.No, message.Kind));
        var turn = await test.Store.ReadTurnAsync(message.DossierId, message.Revision);
        Assert.Equal("Nguyễn Văn Kín", Assert.Single(turn!.Events.OfType<MessageQueued>(), queued => queued.No == message.No).Payload.Map["payload"].AsText());
        Assert.Equal(answer.Events.Count, turn.Events.Length);
        Assert.Null(await test.Store.ReadTurnAsync(message.DossierId, 9));
        Assert.DoesNotContain("Kín", (await later.History.SingleAsync(row => row.Revision == 2)).Events, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Keeps_a_row_for_a_moment_until_it_has_passed(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var begun = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "he-thong", StoreUnderTest.Morning, "cho-gio", "cho-gio:1", new Begin(0)));
        await using (var context = test.Context())
        {
            Assert.Equal(StoreUnderTest.Morning.AddHours(1), (await context.Dues.AsNoTracking().SingleAsync()).At);
        }

        var answer = await test.Store.ExecuteAsync(Advance(begun, "he-thong", new TimePassed(begun.Dossier.Waits[0].Seq)));

        Assert.Equal(Lifecycle.Finished, answer.Dossier.Lifecycle);
        await using var later = test.Context();
        Assert.Empty(await later.Dues.ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task Sorts_work_without_a_time_after_all_other_work(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("song-song");
        await test.FileAsync("nam-buoc");

        await using var context = test.Context();
        var dues = await context.WorkItems.AsNoTracking().OrderBy(item => item.Due).ThenBy(item => item.Seq).Select(item => item.Due).ToListAsync();

        Assert.Equal(3, dues.Count);
        Assert.True(dues[0] < WorkItemRow.NeverDue);
        Assert.Equal([WorkItemRow.NeverDue, WorkItemRow.NeverDue], dues[1..]);
    }

    [Theory, EveryDatabase]
    public async Task Practice_takes_no_number_from_real_dossiers(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var practice = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Practice = true });
        var real = await test.FileAsync("nam-buoc");

        Assert.Equal("TH-H27.012.00-261117-0001", practice.Dossier.Filing!.Code);
        Assert.Equal("H27.012.00-261117-0001", real.Dossier.Filing!.Code);
    }

    private static AdvanceDossier Advance(DossierAnswer answer, string by, Stimulus stimulus) =>
        new(Guid.NewGuid(), by, StoreUnderTest.Morning.AddHours(1), answer.Dossier.Id, stimulus);
}
