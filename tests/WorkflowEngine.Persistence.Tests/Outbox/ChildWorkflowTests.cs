using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Values;
using static WorkflowEngine.Persistence.Tests.Outbox.SomeWorkflow;

namespace WorkflowEngine.Persistence.Tests.Outbox;

public sealed class ChildWorkflowTests
{
    private const string Execute = "Elsa.ExecuteWorkflow";
    private const string Dispatch = "Elsa.DispatchWorkflow";
    private const string Continue = "\"options\": { \"incidentStrategyType\": \"ContinueWithIncidents\" },";

    [Theory, EveryDatabase]
    public async Task A_parent_goes_on_with_the_outputs_of_its_child(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("con", Of("con", "\"inputs\": [{ \"name\": \"a\", \"type\": \"Object\" }]," + Outputs("Tong"), Event("xong"), Output("Tong", "getInput('a') + getLastResult()")));
        await test.PublishAsync("cha", Of("cha", Outputs("Nhan"), Run(Execute, "con", true, $"\"input\": {Js("({ a: 3 })")}"), Output("Nhan", "getLastResult().output.Tong")));

        var parent = await BeginAsync(test, "cha");
        await RunAsync(test);
        var child = await OtherAsync(test, parent.Id);
        await test.Catalogue.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), "he-thong", test.Catalogue.Clock.Now, child.Id, new Resume(child.Waits[0].Seq) { Input = 4d }));
        await RunAsync(test);

        Assert.Equal(parent.Id, child.Parent!.Dossier);
        Assert.Equal(7, (await FindAsync(test, parent.Id)).Output["Nhan"].AsNumber());
        Assert.Equal(Lifecycle.Finished, (await FindAsync(test, parent.Id)).Lifecycle);
    }

    [Theory, EveryDatabase]
    public async Task A_parent_that_does_not_wait_goes_on_when_its_child_waits(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("con", Of("con", "", Event("xong")));
        await test.PublishAsync("cha", Of("cha", Outputs("Con"), Run(Execute, "con", false), Output("Con", "getLastResult().subStatus")));

        var parent = await BeginAsync(test, "cha");
        await RunAsync(test);

        Assert.Equal("Suspended", (await FindAsync(test, parent.Id)).Output["Con"].AsText());
        Assert.Equal(Lifecycle.Running, (await OtherAsync(test, parent.Id)).Lifecycle);
    }

    [Theory, EveryDatabase]
    public async Task A_child_that_is_opened_again_is_the_same_one(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("con", Of("con", "", Event("xong")));
        await test.PublishAsync("cha", Of("cha", "", Run(Dispatch, "con", false)));
        var parent = await BeginAsync(test, "cha");
        var message = await test.Queue.ReadAsync(Assert.Single(await test.RowsAsync()), TestContext.Current.CancellationToken);
        var carrier = new ReferralCarrier(test.Catalogue.Store, test.Catalogue.Live, test.Catalogue.Clock);

        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);
        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);

        Assert.Equal(Lifecycle.Finished, (await FindAsync(test, parent.Id)).Lifecycle);
        Assert.Single(await OthersAsync(test, parent.Id));
    }

    [Theory, EveryDatabase]
    public async Task A_workflow_that_is_not_published_stops_the_step_with_the_reason(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("cha", Of("cha", Continue, Run(Execute, "khong-co", true)));

        var parent = await BeginAsync(test, "cha");
        await RunAsync(test);

        Assert.Contains("“khong-co”", Assert.Single((await FindAsync(test, parent.Id)).Incidents).Sentence.Vi, StringComparison.Ordinal);
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_procedure_is_not_run_as_a_child(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("cha", Of("cha", Continue, Run(Execute, "nam-buoc", true)));

        var parent = await BeginAsync(test, "cha");
        await RunAsync(test);

        Assert.Contains("administrative procedure", Assert.Single((await FindAsync(test, parent.Id)).Incidents).Sentence.En, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Workflows_that_call_themselves_without_end_are_stopped(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("vong", Of("vong", Continue, Run(Execute, "vong", true)));

        var first = await BeginAsync(test, "vong");
        await RunAsync(test);

        var all = await OthersAsync(test, first.Id);
        Assert.Equal(ChildOpening.MostGenerations, all.Count);
        Assert.Single(await Task.WhenAll(all.Select(id => FindAsync(test, id))), dossier => !dossier.Incidents.IsEmpty);
    }

    [Theory, EveryDatabase]
    public async Task A_workflow_that_runs_only_once_is_not_begun_beside_itself(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("mot", Of("mot", Strategy("Singleton"), Event("xong")));
        await test.PublishAsync("cha", Of("cha", Outputs("Chay"), Run(Dispatch, "mot", true), Output("Chay", "getLastResult().CannotStart")));
        var running = await BeginAsync(test, "mot");

        var parent = await BeginAsync(test, "cha");
        await RunAsync(test);

        Assert.True((await FindAsync(test, parent.Id)).Output["Chay"].AsBoolean());
        Assert.Single(await OthersAsync(test, parent.Id), running.Id);
    }

    [Theory, EveryDatabase]
    public async Task A_singleton_may_begin_again_once_it_has_ended(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("mot", Of("mot", Strategy("Singleton"), Event("xong")));
        var first = await BeginAsync(test, "mot");

        var refused = await TryBeginAsync(test, "mot", null);
        await test.Catalogue.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), "he-thong", test.Catalogue.Clock.Now, first.Id, new Resume(1)));
        var again = await TryBeginAsync(test, "mot", null);

        Assert.True(refused.RunsAlready);
        Assert.Contains("“mot”", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(again.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_correlated_singleton_runs_once_for_each_correlation_id(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("mot", Of("mot", Strategy("CorrelatedSingleton"), Event("xong")));

        var first = await TryBeginAsync(test, "mot", "A");
        var other = await TryBeginAsync(test, "mot", "B");
        var same = await TryBeginAsync(test, "mot", "A");

        Assert.Equal([false, false, true], new[] { first, other, same }.Select(answer => answer.RunsAlready));
    }

    [Theory, EveryDatabase]
    public async Task Of_many_that_begin_a_singleton_at_once_one_does(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("mot", Of("mot", Strategy("Singleton"), Event("xong")));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TryBeginAsync(test, "mot", null))));

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.Equal(7, answers.Count(answer => answer.RunsAlready));
    }

    [Theory, EveryDatabase]
    public async Task A_signal_begins_the_workflows_that_it_is_the_start_of(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("nghe", Of("nghe", Outputs("So"), Event("thu-phi", "\"customProperties\": { \"canStartWorkflow\": true }"), Output("So", "getLastResult().so"), Event("xong")));
        await test.PublishAsync("phat", Of("phat", "", Publish("thu-phi")));

        var sender = await BeginAsync(test, "phat");
        await RunAsync(test);
        await RunAsync(test);

        var begun = await OtherAsync(test, sender.Id);
        Assert.Equal("nghe", begun.Definition);
        Assert.Equal(5, begun.Output["So"].AsNumber());
    }

    private static string Strategy(string name) => $"\"options\": {{ \"activationStrategyType\": \"{name}\" }},";

    private static async Task<Dossier> BeginAsync(OutboxUnderTest test, string definition)
    {
        var answer = await TryBeginAsync(test, definition, null);
        Assert.Null(answer.Refusal);
        return answer.Dossier;
    }

    private static Task<DossierAnswer> TryBeginAsync(OutboxUnderTest test, string definition, string? correlation)
    {
        var version = test.Catalogue.Current.Definitions[definition].Version;
        return test.Catalogue.Store.BeginAsync(
            new BeginWorkflow(Guid.NewGuid(), "he-thong", test.Catalogue.Clock.Now, definition, version, new Begin(0) { Correlation = correlation, Input = ValueMap.Empty }));
    }

    private static async Task RunAsync(OutboxUnderTest test)
    {
        while (await test.WholeWorker().RunAsync() > 0)
        {
        }
    }

    private static async Task<Dossier> FindAsync(OutboxUnderTest test, long id) => (await test.Catalogue.Store.FindAsync(id))!;

    private static async Task<IReadOnlyList<long>> OthersAsync(OutboxUnderTest test, long not)
    {
        await using var context = test.Catalogue.Context();
        return await context.Dossiers.Where(row => row.Id != not).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
    }

    private static async Task<Dossier> OtherAsync(OutboxUnderTest test, long not) => await FindAsync(test, Assert.Single(await OthersAsync(test, not)));
}
