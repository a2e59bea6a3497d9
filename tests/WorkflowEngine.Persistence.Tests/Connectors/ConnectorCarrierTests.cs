using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Calls;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Connectors;

public sealed class ConnectorCarrierTests
{
    private const string Source = "dan-cu";
    private const string Answer = """{ "hoTen": "Trần Thị Bình" }""";

    [Theory, EveryDatabase]
    public async Task In_the_sandbox_a_look_up_is_answered_from_what_was_recorded(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var asking = await AskAsync(test, "042185001218");
        using var client = new CallClient(new CallOptions());

        await test.Worker(Carrier(test, Desk(test, client, new ConnectorOptions { Sandbox = true }))).RunAsync();

        Assert.Equal(("Found", "Nguyễn Thị Mai"), await CameToAsync(test, asking));
    }

    [Theory, EveryDatabase]
    public async Task A_service_is_called_with_its_secret_and_its_answer_comes_back(DatabaseKind kind)
    {
        using var service = SomeSystem.Answering(200, Answer);
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var asking = await AskAsync(test, "042185001218");
        using var client = Client(service.Port);

        await test.Worker(Carrier(test, Desk(test, client, Live(service.Url)))).RunAsync();

        var heard = Assert.Single(service.Requests);
        Assert.Equal(("GET", "/cong-dan/042185001218", "Bearer bi-mat"), (heard.Method, heard.Path, heard.Headers["Authorization"]));
        Assert.Equal(("Found", "Trần Thị Bình"), await CameToAsync(test, asking));
    }

    [Theory, EveryDatabase]
    public async Task What_could_not_be_asked_waits_and_goes_on_by_itself_when_the_service_is_back(DatabaseKind kind)
    {
        var away = true;
        using var service = SomeSystem.Answering(_ => away ? new Reply(503) : new Reply(200, Answer));
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var asking = await AskAsync(test, "042185001218");
        using var client = Client(service.Port);
        var desk = Desk(test, client, Live(service.Url));
        var worker = test.Worker(Carrier(test, desk));

        await worker.RunAsync();
        var waiting = Assert.Single(await test.RowsAsync());
        var down = desk.Look().Single(one => one.Connector.Head.Id == Source);
        away = false;
        test.Catalogue.Clock.Now = waiting.At;
        await worker.RunAsync();

        Assert.StartsWith("dan-cu: ", waiting.Fault, StringComparison.Ordinal);
        Assert.Equal(StoreUnderTest.Morning, down.DownSince);
        Assert.Equal(("Found", "Trần Thị Bình"), await CameToAsync(test, asking));
        Assert.Null(desk.Look().Single(one => one.Connector.Head.Id == Source).DownSince);
        Assert.Single(service.Requests.Select(request => request.Headers[CallRequest.KeyHeader]).Distinct());
    }

    [Theory, EveryDatabase]
    public async Task A_service_that_stays_away_makes_the_look_up_unavailable_after_the_documents_pauses(DatabaseKind kind)
    {
        using var service = SomeSystem.Answering(500);
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var asking = await AskAsync(test, "042185001218");
        using var client = Client(service.Port);
        var desk = Desk(test, client, Live(service.Url));
        var worker = test.Worker(Carrier(test, desk));
        var pauses = new List<double>();

        while (await worker.RunAsync() > 0 && await test.RowsAsync() is [var row, ..])
        {
            pauses.Add((row.At - test.Catalogue.Clock.Now).TotalSeconds);
            test.Catalogue.Clock.Now = row.At;
        }

        Assert.Equal(desk.Find(Source)!.Retries.Select(pause => pause.TotalSeconds), pauses);
        Assert.Equal(pauses.Count + 1, service.Requests.Count);
        Assert.Equal(("Unavailable", null), await CameToAsync(test, asking));
    }

    [Theory, EveryDatabase]
    public async Task A_service_that_keeps_failing_rests_and_one_call_sees_whether_it_is_back(DatabaseKind kind)
    {
        var away = true;
        using var service = SomeSystem.Answering(_ => away ? new Reply(500) : new Reply(200, Answer));
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        using var client = Client(service.Port);
        var desk = Desk(test, client, Live(service.Url));
        var connector = desk.Find(Source)!;
        var cancel = TestContext.Current.CancellationToken;
        for (var i = 0; i < connector.Failures; i++)
        {
            await desk.AskAsync(connector, Query($"04218500000{i}"), $"{i}", false, cancel);
        }

        var resting = await desk.AskAsync(connector, Query("042185000009"), "9", false, cancel);
        var calls = service.Requests.Count;
        test.Catalogue.Clock.Now += connector.Rest;
        var seen = await desk.AskAsync(connector, Query("042185000009"), "9", false, cancel);
        var again = await desk.AskAsync(connector, Query("042185000009"), "9", false, cancel);
        away = false;
        test.Catalogue.Clock.Now += connector.Rest;
        var back = await desk.AskAsync(connector, Query("042185000009"), "9", false, cancel);

        Assert.Equal((ConnectorOutcome.Failed, connector.Rest, connector.Failures), (resting.Outcome, resting.Rest, calls));
        Assert.Equal((ConnectorOutcome.Failed, TimeSpan.Zero), (seen.Outcome, seen.Rest));
        Assert.Equal((ConnectorOutcome.Failed, connector.Rest), (again.Outcome, again.Rest));
        Assert.Equal((ConnectorOutcome.Found, connector.Failures + 2), (back.Outcome, service.Requests.Count));
    }

    [Theory, EveryDatabase]
    public async Task An_answer_is_used_again_only_for_as_long_as_the_document_says(DatabaseKind kind)
    {
        using var service = SomeSystem.Answering(200, Answer);
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        using var client = Client(service.Port);
        var desk = Desk(test, client, Live(service.Url));
        var connector = desk.Find(Source)!;
        var cancel = TestContext.Current.CancellationToken;

        await desk.AskAsync(connector, Query("042185001218"), "a", false, cancel);
        var kept = await desk.AskAsync(connector, Query("042185001218"), "b", false, cancel);
        var calls = service.Requests.Count;
        test.Catalogue.Clock.Now += connector.Cache;
        await desk.AskAsync(connector, Query("042185001218"), "c", false, cancel);

        Assert.Equal((1, ConnectorOutcome.Found), (calls, kept.Outcome));
        Assert.Equal(2, service.Requests.Count);
    }

    [Theory, EveryDatabase]
    public async Task Nothing_leaves_for_a_practice_dossier_a_host_that_is_not_listed_or_a_secret_that_is_missing(DatabaseKind kind)
    {
        using var service = SomeSystem.Answering(200, Answer);
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        using var client = Client(service.Port);
        using var closed = new CallClient(new CallOptions());
        var cancel = TestContext.Current.CancellationToken;
        var connector = Desk(test, client, Live(service.Url)).Find(Source)!;

        var practice = await Desk(test, client, Live(service.Url)).AskAsync(connector, Query("042185001218"), "a", true, cancel);
        var unlisted = await Desk(test, closed, Live(service.Url)).AskAsync(connector, Query("042185001218"), "b", false, cancel);
        var without = await Desk(test, client, Live(service.Url) with { Secrets = new Dictionary<string, string>() }).AskAsync(connector, Query("042185001218"), "c", false, cancel);
        var nowhere = await Desk(test, client, new ConnectorOptions()).AskAsync(connector, Query("042185001218"), "d", false, cancel);

        Assert.Equal("Nguyễn Thị Mai", practice.Value["hoTen"].TextOrNull);
        Assert.Contains("Http:AllowedHosts", unlisted.Fault!.Vi, StringComparison.Ordinal);
        Assert.Contains("Connectors:Secrets:dan-cu", without.Fault!.Vi, StringComparison.Ordinal);
        Assert.Contains("Connectors:Of:dan-cu:Address", nowhere.Fault!.Vi, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    private static ValueMap Query(string identity) => ValueMap.Of(("soDinhDanh", identity));

    private static CallClient Client(int port) => new(new CallOptions { AllowedHosts = [$"127.0.0.1:{port}"] });

    private static ConnectorOptions Live(string url) => new()
    {
        Of = new Dictionary<string, ConnectorSetting> { [Source] = new() { Address = new Uri(url) } },
        Secrets = new Dictionary<string, string> { [Source] = "bi-mat" },
    };

    private static ConnectorDesk Desk(OutboxUnderTest test, CallClient client, ConnectorOptions options) => new(test.Catalogue.Live, client, options, test.Catalogue.Clock);

    private static LookupCarrier Carrier(OutboxUnderTest test, ConnectorDesk desk) =>
        new(test.Catalogue.Store, new VaultShelf(test.Catalogue.Contexts, test.Catalogue.Seals), desk, test.Catalogue.Clock);

    private static async Task<Dossier> AskAsync(OutboxUnderTest test, string identity)
    {
        await test.PublishAsync("tra-cuu", SomeSender.Lookup("tra-cuu", Source, $"soDinhDanh: '{identity}'"));
        return (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("tra-cuu"))).Dossier;
    }

    private static async Task<(string Outcome, string? Name)> CameToAsync(OutboxUnderTest test, Dossier asking)
    {
        var history = await test.Catalogue.Store.ReadHistoryAsync(asking.Id);
        var after = await test.Catalogue.Store.FindAsync(asking.Id);
        var outcome = history.SelectMany(turn => turn.Events).OfType<ActivityCompleted>().First(ended => ended.Outcomes.Length == 1 && ended.Outcomes[0] != "Done").Outcomes[0];
        return (outcome, after!.Results["tra-cuu"].MapOrEmpty["Result"].MapOrEmpty["hoTen"].TextOrNull);
    }
}
