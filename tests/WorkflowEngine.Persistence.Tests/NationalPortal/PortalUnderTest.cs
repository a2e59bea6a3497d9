using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.SandboxPortal;

namespace WorkflowEngine.Persistence.Tests.NationalPortal;

/// <summary>An office with its dossiers, and a portal in a process of its own that is told of their states.</summary>
internal sealed class PortalUnderTest : IAsyncDisposable
{
    private readonly PortalClient _client;

    private PortalUnderTest(CatalogueUnderTest office, RunningPortal portal)
    {
        (Office, Portal) = (office, portal);
        _client = new PortalClient(new PortalSetting { Address = portal.Address, Secrets = [portal.Secret], Site = "https://dvc.example" }, office.Clock);
        List = new PortalStatusList(office.Contexts, office.Clock);
        Feed = new StatusFeed(office.Contexts, office.Clock);
        Readers = new FeedReaders(Feed, office.Contexts, office.Clock);
        var desk = new PortalDesk(office.Live, _client, office.Clock);
        Sender = new PortalSender(desk, new PortalRounds(desk, List, Readers, new StatusDetails(office.Store, (IPlanSource)office.Services.GetService(typeof(IPlanSource))!, _client.Setting)), Feed, Readers);
    }

    public CatalogueUnderTest Office { get; }

    public RunningPortal Portal { get; }

    public PortalStatusList List { get; }

    public StatusFeed Feed { get; }

    public FeedReaders Readers { get; }

    public PortalSender Sender { get; }

    /// <summary>An office of which the portal is told from now on.</summary>
    public static async Task<PortalUnderTest> CreateAsync(DatabaseKind kind)
    {
        var (office, portal) = (await CatalogueUnderTest.WithOfficeAsync(kind), await RunningPortal.StartAsync());
        var test = new PortalUnderTest(office, portal);
        await portal.SetAsync(office.Clock.Now);
        Assert.Equal(0, await test.Sender.RunAsync());
        return test;
    }

    /// <summary>The office after its process was started again.</summary>
    public async Task<PortalUnderTest> RestartedAsync()
    {
        var again = CatalogueUnderTest.Over(Office.Kind, Office.ConnectionString);
        again.Clock.Now = Office.Clock.Now;
        await again.Live.RefreshAsync();
        return new PortalUnderTest(again, Portal);
    }

    public Task<Dossier> FileAsync() => FileAsync(StoreUnderTest.Case());

    public async Task<Dossier> FileAsync(Execution.FileDossier filing)
    {
        var version = Office.Current.Definitions["nam-buoc"];
        var answer = await Office.Store.FileAsync(StoreUnderTest.Filing("nam-buoc", at: Office.Clock.Now, filing: filing) with { Version = version.Version });
        Assert.Null(answer.Refusal);
        return answer.Dossier;
    }

    /// <summary>Takes a dossier through some of its five steps.</summary>
    public async Task<Dossier> WalkAsync(Dossier dossier, int steps)
    {
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps.Skip(dossier.Records.Length).Take(steps))
        {
            var answer = await StoreUnderTest.CompleteAsync(Office.Store, dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
            dossier = answer.Dossier;
        }

        return dossier;
    }

    /// <summary>Tells the portal until there is nothing more to tell it or it is not to be called for now.</summary>
    public async Task<int> TellAsync()
    {
        var told = 0;
        for (int some; (some = await Sender.RunAsync()) > 0;)
        {
            told += some;
        }

        return told;
    }

    /// <summary>Time passes for the office, for the portal only where it is told.</summary>
    public async Task WaitAsync(TimeSpan time)
    {
        Office.Clock.Now += time;
        await Portal.SetAsync(Office.Clock.Now);
    }

    /// <summary>The states of dossiers as their histories have them, and as the portal's ledger has them, each in order.</summary>
    public async Task AssertSameAsync(params IReadOnlyList<Dossier> dossiers)
    {
        var told = await Portal.ToldAsync();
        foreach (var dossier in dossiers)
        {
            var own = (await Office.Store.ReadHistoryAsync(dossier.Id)).SelectMany(turn => turn.Events.OfType<StatusChanged>())
                .Select(changed => changed.Status).Prepend(PublicStatus.Registered).Select(status => ((int)status).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(own, told.Where(status => status.Dossier == dossier.Filing!.Code).Select(status => status.Status));
        }

        Assert.Equal(dossiers.Select(dossier => dossier.Filing!.Code).Order(StringComparer.Ordinal), told.Select(status => status.Dossier).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(told.Count, told.Select(status => status.Id).Distinct().Count());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Office.DisposeAsync();
        await Portal.DisposeAsync();
    }
}
