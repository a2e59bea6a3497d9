using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using static WorkflowEngine.Persistence.Tests.Outbox.SomeWorkflow;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class WorkflowClosureTests
{
    [Theory, EveryDatabase]
    public async Task A_document_runs_with_the_workflows_that_stand_in_it(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("Chao", Of("Chao", "", Line("mot")));
        await test.PublishAsync("ngoai", Of("ngoai", "", Use("Chao:1")));

        var lines = await LinesAsync(test.Catalogue, "ngoai");

        Assert.Equal(["mot"], lines);
    }

    [Theory, EveryDatabase]
    public async Task Files_that_come_together_are_taken_in_the_order_in_which_they_stand_in_one_another(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        test.Catalogue.Write(CatalogueUnderTest.Procedures, "a-ngoai.json", Of("ngoai", "", Use("Chao:1")));
        test.Catalogue.Write(CatalogueUnderTest.Procedures, "b-trong.json", Of("Chao", "", Line("mot")));

        var report = await test.Catalogue.Sync.RunAsync();

        Assert.True(report!.IsWhole);
        Assert.Equal(["mot"], await LinesAsync(test.Catalogue, "ngoai"));
    }

    [Theory, EveryDatabase]
    public async Task A_step_without_its_version_is_pinned_to_the_one_published_then_also_in_another_process(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("Chao", Of("Chao", "", Line("mot")));
        await test.PublishAsync("ngoai", Of("ngoai", "", Step("chao", "Chao")));

        await test.PublishAsync("Chao", Version("Chao", 2, "", Line("hai")));

        await using var other = CatalogueUnderTest.Over(kind, test.Catalogue.ConnectionString);
        await other.Live.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["mot"], await LinesAsync(test.Catalogue, "ngoai"));
        Assert.Equal(["mot"], await LinesAsync(other, "ngoai"));
        Assert.Contains("\"workflowDefinitionVersionId\": \"Chao:1\"", Assert.Single(await test.Catalogue.VersionsOfAsync("ngoai")).Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_is_not_there_falls_back_to_the_published_one_and_stays_with_it(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("Chao", Of("Chao", "", Line("mot")));
        await test.PublishAsync("ngoai", Of("ngoai", "", Use("Chao:77")));

        await test.PublishAsync("Chao", Version("Chao", 2, "", Line("hai")));
        await test.Catalogue.Sync.RunAsync();

        Assert.Equal(["mot"], await LinesAsync(test.Catalogue, "ngoai"));
        Assert.Single(await test.Catalogue.VersionsOfAsync("ngoai"));
    }

    [Theory, EveryDatabase]
    public async Task Documents_that_stand_in_each_other_are_refused(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("Chao", Of("Chao", "", Line("mot")));
        await test.PublishAsync("Ngoai", Of("Ngoai", "", Use("Chao:1")));

        test.Catalogue.Write(CatalogueUnderTest.Procedures, "Chao.json", Version("Chao", 2, "", Step("quay", "Ngoai", "\"workflowDefinitionId\": \"Ngoai\"")));
        var report = await test.Catalogue.Sync.RunAsync();

        Assert.Contains(report!.Findings, finding => finding.Sentence.En.Contains("stands as a step inside itself", StringComparison.Ordinal));
        Assert.Single(await test.Catalogue.VersionsOfAsync("Chao"));
    }

    [Theory, EveryDatabase]
    public async Task Publishing_a_draft_writes_down_which_versions_stand_in_it(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("Chao", Of("Chao", "", Line("mot")));
        var saved = await test.Catalogue.SendAsync(new SaveDefinitionDraft(Designer, null, Of("ngoai", "", Step("chao", "Chao"))));

        var answer = await test.Catalogue.SendAsync(new PublishVersion(Designer, "ngoai", saved.Version!.Number) { WarningsReason = "thử" });

        Assert.Null(answer.Refusal);
        Assert.Contains("\"workflowDefinitionVersionId\": \"Chao:1\"", answer.Version!.Content, StringComparison.Ordinal);
        Assert.Equal(["mot"], await LinesAsync(test.Catalogue, "ngoai"));
    }

    /// <summary>Somebody of the shipped office who may design and publish.</summary>
    private const string Designer = "tran-thanh-binh";

    private static string Line(string text) => Step("l", "Elsa.WriteLine", $"\"text\": \"{text}\"");

    private static string Use(string version) =>
        Step("chao", version.Split(':')[0], $"\"workflowDefinitionId\": \"{version.Split(':')[0]}\", \"workflowDefinitionVersionId\": \"{version}\"");

    private static async Task<IEnumerable<string>> LinesAsync(CatalogueUnderTest test, string definition)
    {
        var published = test.Current.Definitions[definition];
        var answer = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "he-thong", test.Clock.Now, definition, published.Version, new Begin(0)));
        Assert.Null(answer.Refusal);
        return answer.Events.OfType<LineWritten>().Select(line => line.Text.Text!);
    }
}
