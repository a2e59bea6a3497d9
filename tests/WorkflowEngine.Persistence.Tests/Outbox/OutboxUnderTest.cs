using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Tests.Outbox;

/// <summary>An outbox over a store of its own, with the carriers that the product has.</summary>
internal sealed class OutboxUnderTest : IAsyncDisposable
{
    private readonly CallClient _client = new(new CallOptions());

    private OutboxUnderTest(CatalogueUnderTest catalogue)
    {
        Catalogue = catalogue;
        Queue = new OutboxQueue(catalogue.Contexts, catalogue.Seals);
    }

    public CatalogueUnderTest Catalogue { get; }

    public OutboxQueue Queue { get; }

    public static async Task<OutboxUnderTest> CreateAsync(DatabaseKind kind) => new(await CatalogueUnderTest.WithOfficeAsync(kind));

    public OutboxWorker Worker(params IMessageCarrier[] carriers) => new(Queue, carriers, Catalogue.Clock);

    /// <summary>A worker with everything that stays in the house.</summary>
    public OutboxWorker WholeWorker() => Worker(
        new InboxCarrier(Catalogue.Contexts, Catalogue.Seals, Catalogue.Clock),
        new SmsCarrier(new SmsOptions { Folder = Catalogue.Folder("sms") }, new HttpClient(), Catalogue.Contexts, Catalogue.Clock),
        new SignalCarrier(Catalogue.Contexts, Catalogue.Store, Catalogue.Live, Catalogue.Clock),
        new ReferralCarrier(Catalogue.Store, Catalogue.Live, Catalogue.Clock),
        new LookupCarrier(Catalogue.Store, new VaultShelf(Catalogue.Contexts, Catalogue.Seals), Connectors, Catalogue.Clock));

    /// <summary>As a node has them that knows no service: it can ask nobody.</summary>
    private ConnectorDesk Connectors => new(Catalogue.Live, _client, new ConnectorOptions(), Catalogue.Clock);

    /// <summary>Adds a published document.</summary>
    public async Task PublishAsync(string name, string json)
    {
        Catalogue.Write(CatalogueUnderTest.Procedures, name + ".json", json);
        var report = await Catalogue.Sync.RunAsync();
        Assert.True(report!.IsWhole, string.Join('\n', report.Findings));
    }

    public async Task<IReadOnlyList<OutboxRow>> RowsAsync()
    {
        await using var context = Catalogue.Context();
        return await context.Outbox.AsNoTracking().OrderBy(row => row.DossierId).ThenBy(row => row.No).ToListAsync();
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return Catalogue.DisposeAsync();
    }
}

/// <summary>Counts what it is handed; the next calls may fail before or after the effect.</summary>
internal sealed class CountingCarrier(params MessageKind[] kinds) : IMessageCarrier
{
    private readonly List<OutboxMessage> _carried = [];

    public IReadOnlyList<OutboxMessage> Carried => _carried;

    public Exception? Failure { get; set; }

    /// <summary>What is done for each message; nothing when null.</summary>
    public IMessageCarrier? Effect { get; init; }

    public IReadOnlyList<MessageKind> Kinds => kinds;

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        lock (_carried)
        {
            _carried.Add(message);
        }

        if (Effect is not null)
        {
            await Effect.CarryAsync(message, cancel);
        }

        if (Failure is { } failure)
        {
            throw failure;
        }
    }
}
