using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Vault;

/// <summary>The shipped household business procedure over a store of its own; commands pass where attempts are written down.</summary>
internal sealed class HouseholdUnderTest : IAsyncDisposable
{
    private static readonly ValueMap Fields = ReadFields();

    private HouseholdUnderTest(OutboxUnderTest outbox) => Outbox = outbox;

    public OutboxUnderTest Outbox { get; }

    private DossierStore Store => Outbox.Catalogue.Store;

    private AttemptLog Log => (AttemptLog)Outbox.Catalogue.Services.GetService(typeof(AttemptLog))!;

    public static async Task<HouseholdUnderTest> CreateAsync(DatabaseKind kind)
    {
        var test = new HouseholdUnderTest(await OutboxUnderTest.CreateAsync(kind));
        await test.Outbox.PublishAsync("ho-kinh-doanh", Shipped.TextOf("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json"));
        return test;
    }

    public Task<DossierAnswer> FileAsync() => FileAsync(new ProvidedComponent("giayDeNghi", "form", 1));

    public async Task<DossierAnswer> FileAsync(ProvidedComponent paper, Func<FileDossier, FileDossier>? change = null)
    {
        var filing = new FileDossier(0, "")
        {
            Channel = "online",
            Unit = SomeProcedure.Unit,
            Applicant = ValueMap.Of(("kind", "citizen"), ("name", StoreUnderTest.Name), ("identity", "042185001218"), ("phone", "0912000111"), ("address", "Tổ 5")),
            Fields = Fields,
            Components = [paper],
            Account = "7",
        };
        var version = Outbox.Catalogue.Current.FindProcedure("1.001612")!;
        var command = new FileNewDossier(Guid.NewGuid(), "account:7", StoreUnderTest.Morning, version.Definition, version.Version, change?.Invoke(filing) ?? filing);
        return await Recorded<FileNewDossier>().Handle(command, default, () => Store.FileAsync(command));
    }

    public Task<DossierAnswer> ReceiveAsync(DossierAnswer filed, string outcome, params SupplementItem[] items) =>
        CompleteAsync(filed.Dossier, filed.Dossier.Waits.Single(wait => wait.Item is not null).Seq, outcome, items);

    /// <summary>Answers what stands before a step, then asks for papers there.</summary>
    public async Task<DossierAnswer> AskAsync(Dossier dossier, string step, params SupplementItem[] items)
    {
        while (dossier.Waits.FirstOrDefault(wait => wait.Item?.Step == step) is null)
        {
            var wait = dossier.Waits[^1];
            var answer = wait.Kind switch
            {
                WaitKind.Lookup => await Store.ExecuteAsync(Command(dossier, new AnswerLookup(wait.Seq, "Unavailable"))),
                WaitKind.Payment => await Store.ExecuteAsync(Command(dossier, new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "cash", "1"))),
                _ => await CompleteAsync(dossier, wait.Seq, "Done", []),
            };
            Assert.Null(answer.Refusal);
            dossier = answer.Dossier;
        }

        return await CompleteAsync(dossier, dossier.Waits.Single(wait => wait.Item?.Step == step).Seq, "SupplementRequired", items);
    }

    public ValueTask DisposeAsync() => Outbox.DisposeAsync();

    private static AdvanceDossier Command(Dossier dossier, Stimulus stimulus) => new(Guid.NewGuid(), "system:test", StoreUnderTest.Morning, dossier.Id, stimulus);

    private async Task<DossierAnswer> CompleteAsync(Dossier dossier, int seq, string outcome, SupplementItem[] items)
    {
        var item = dossier.WaitOf(seq)!.Item!;
        var by = item.Person ?? Shipped.Documents.Office.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 17))[0];
        var done = new CompleteWork(seq, by, outcome) { Items = [.. items] };
        var command = new AdvanceDossier(Guid.NewGuid(), by, StoreUnderTest.Morning.AddMinutes(5), dossier.Id, done);
        return await Recorded<AdvanceDossier>().Handle(command, default, () => Store.ExecuteAsync(command));
    }

    /// <summary>The answers of the first shipped scenario.</summary>
    private static ValueMap ReadFields()
    {
        using var scenarios = JsonDocument.Parse(Shipped.TextOf("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.scenarios.json"));
        return ValueJson.Read(scenarios.RootElement.GetProperty("inputs")[0].GetProperty("fields")).AsMap().With("vonKinhDoanh", Value.OfMoney(50_000_000));
    }

    private AttemptRecording<T> Recorded<T>()
        where T : ICommand => new(Log, new EntryWay { Name = "page" });
}
