using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using static WorkflowEngine.Persistence.Tests.Outbox.SomeWorkflow;

namespace WorkflowEngine.Persistence.Tests.Calls;

public sealed class HttpCarrierTests
{
    [Theory, EveryDatabase]
    public async Task A_dossier_goes_on_with_what_another_system_answered(DatabaseKind kind)
    {
        using var system = SomeSystem.Answering(200, """{ "gia": 12 }""");
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var begun = await CallAsync(test, system.Url);

        await RunAsync(test, $"127.0.0.1:{system.Port}");

        var after = await test.Catalogue.Store.FindAsync(begun.Id);
        Assert.Equal(Lifecycle.Finished, after!.Lifecycle);
        Assert.Equal(12, after.Output["Gia"].AsNumber());
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_call_that_is_made_again_carries_the_same_key(DatabaseKind kind)
    {
        using var system = SomeSystem.Answering(200, "{}");
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await CallAsync(test, system.Url);
        var message = await test.Queue.ReadAsync(Assert.Single(await test.RowsAsync()), TestContext.Current.CancellationToken);
        using var client = new CallClient(new CallOptions { AllowedHosts = [$"127.0.0.1:{system.Port}"] });
        var carrier = new HttpCarrier(test.Catalogue.Store, client, test.Catalogue.Clock);

        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);
        await carrier.CarryAsync(message!, TestContext.Current.CancellationToken);

        Assert.Equal(2, system.Requests.Count);
        Assert.Single(system.Requests.Select(request => request.Headers[CallRequest.KeyHeader]).Distinct());
    }

    [Theory, EveryDatabase]
    public async Task A_host_that_is_not_listed_leaves_an_incident_that_may_be_tried_again(DatabaseKind kind)
    {
        using var system = SomeSystem.Answering(200, """{ "gia": 1 }""");
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var begun = await CallAsync(test, system.Url);

        await RunAsync(test);
        var stuck = await test.Catalogue.Store.FindAsync(begun.Id);
        await test.Catalogue.Store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "quan-tri", test.Catalogue.Clock.Now, begun.Id, new ResolveIncident(1, WorkflowEngine.Dossiers.Events.IncidentWay.Retry, "")));
        await RunAsync(test, $"127.0.0.1:{system.Port}");

        Assert.Contains("Http:AllowedHosts", Assert.Single(stuck!.Incidents).Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Finished, (await test.Catalogue.Store.FindAsync(begun.Id))!.Lifecycle);
        Assert.Single(system.Requests);
    }

    private static async Task<Dossier> CallAsync(OutboxUnderTest test, string url)
    {
        await test.PublishAsync("goi", Of(
            "goi",
            Outputs("Gia") + "\"options\": { \"incidentStrategyType\": \"ContinueWithIncidents\" },",
            Step("hoi", "Elsa.SendHttpRequest", $"\"url\": \"{url}gia\""),
            Output("Gia", "getOutputFrom('hoi', 'ParsedContent').gia")));
        var version = test.Catalogue.Current.Definitions["goi"].Version;
        var answer = await test.Catalogue.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "he-thong", test.Catalogue.Clock.Now, "goi", version, new Begin(0)));
        Assert.Null(answer.Refusal);
        return answer.Dossier;
    }

    private static async Task RunAsync(OutboxUnderTest test, params string[] hosts)
    {
        using var client = new CallClient(new CallOptions { AllowedHosts = hosts });
        await test.Worker(new HttpCarrier(test.Catalogue.Store, client, test.Catalogue.Clock)).RunAsync();
    }
}
