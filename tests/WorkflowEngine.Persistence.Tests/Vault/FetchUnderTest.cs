using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Vault;

/// <summary>Shipped procedures over a store that can ask connected databases: recorded answers, or a node that can ask nobody.</summary>
internal sealed class FetchUnderTest : IAsyncDisposable
{
    public static readonly VaultOwner Owner = new("7", "042185001218");

    private readonly CallClient _client = new(new CallOptions());

    private FetchUnderTest(CatalogueUnderTest catalogue) => Catalogue = catalogue;

    public CatalogueUnderTest Catalogue { get; }

    public static async Task<FetchUnderTest> CreateAsync(DatabaseKind kind, params string[] procedures)
    {
        var test = new FetchUnderTest(await CatalogueUnderTest.WithOfficeAsync(kind));
        foreach (var procedure in procedures)
        {
            test.Catalogue.Write(CatalogueUnderTest.Procedures, procedure + ".json", Shipped.TextOf($"workflows/procedures/{procedure}.json"));
        }

        var report = await test.Catalogue.Sync.RunAsync();
        Assert.True(report!.IsWhole, string.Join('\n', report.Findings));
        return test;
    }

    /// <param name="recorded">Whether the sandbox answers; otherwise no service has an address.</param>
    public DossierStore Store(bool recorded) => new(
        Catalogue.Services.GetRequiredService<IDossierDatabase>(), Catalogue.Services.GetRequiredService<IPlanSource>(),
        Catalogue.Services.GetRequiredService<IFactsSource>(), Catalogue.Seals)
    {
        Fetches = new PaperFetches(
            Catalogue.Contexts, new ConnectorDesk(Catalogue.Live, _client, new ConnectorOptions { Sandbox = recorded }, Catalogue.Clock), Catalogue.Seals, Catalogue.Clock),
    };

    public VaultChecks Checks(DossierStore store) => new(Catalogue.Contexts, store, Catalogue.Seals, Catalogue.Clock);

    /// <summary>A command that files the first shipped scenario of a procedure with some answers changed and one paper.</summary>
    public FileNewDossier Filing(string procedure, ValueMap changed, ProvidedComponent paper)
    {
        var version = Version(procedure);
        using var scenarios = JsonDocument.Parse(Shipped.TextOf($"workflows/procedures/{procedure}.scenarios.json"));
        var fields = ValueJson.Read(scenarios.RootElement.GetProperty("inputs")[0].GetProperty("fields")).AsMap();
        return new FileNewDossier(Guid.NewGuid(), "account:7", StoreUnderTest.Morning, version.Definition, version.Version, new FileDossier(0, "")
        {
            Channel = "online",
            Unit = SomeProcedure.Unit,
            Applicant = ValueMap.Of(("kind", "citizen"), ("name", StoreUnderTest.Name), ("identity", "042185001218"), ("phone", "0912000111"), ("address", "Tổ 5")),
            Fields = changed.Aggregate(fields, (known, pair) => known.With(pair.Key, pair.Value)),
            Components = [paper],
            Account = "7",
            Identified = true,
            Assurance = Procedures.Assurance.Verified,
        });
    }

    /// <summary>Presses “check and fetch” for the paper of a command, as its applicant.</summary>
    public async Task<PaperFetch?> FetchAsync(DossierStore store, string procedure, FileNewDossier command, bool? consents = null)
    {
        var plan = Version(procedure).Plan;
        var component = plan.Procedure!.Components.Single(one => one.Id == command.Filing.Components[0].Component);
        return await Checks(store).FetchAsync(new FetchCase(command.Actor, command.Id, plan.Rules!, AnswersOf(command)) { Consents = consents }, Owner, component);
    }

    public async Task<VaultSight> SightAsync(DossierStore store, string procedure, FileNewDossier command)
    {
        var plan = Version(procedure).Plan;
        return (await Checks(store).SightAsync(command.Id, Owner, plan)).For(plan.Rules!, AnswersOf(command));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Catalogue.DisposeAsync();
    }

    private PublishedVersion Version(string procedure) => Catalogue.Current.FindProcedure(procedure.Split('-')[0])!;

    private FilingAnswers AnswersOf(FileNewDossier command) => new()
    {
        Fields = command.Filing.Fields,
        Applicant = command.Filing.Applicant,
        Channel = command.Filing.Channel,
        Unit = command.Filing.Unit,
        Now = command.At,
        Calendar = Catalogue.Current.Office!.CalendarAt(command.At),
    };
}
