using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class DefinitionVersionsTests
{
    private static readonly string Longer = SomeProcedure.Waiting.Replace("01:00:00", "05:00:00", StringComparison.Ordinal);

    [Theory, EveryDatabase]
    public async Task A_dossier_goes_on_with_the_version_that_it_began_with(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var begun = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "test", test.Clock.Now, "cho-gio", "cho-gio:1", new Begin(0)));
        var (number, _) = await test.Versions.SaveDraftAsync(Longer, "an.nv", null);
        await test.Versions.PublishAsync("cho-gio", number!.Value);
        await using var restarted = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await restarted.Live.RefreshAsync();

        var answer = await restarted.Store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "test", test.Clock.Now.AddHours(1), begun.Dossier.Id, new TimePassed(begun.Dossier.Waits[0].Seq)));

        Assert.Null(answer.Refusal);
        Assert.Equal("cho-gio:1", answer.Dossier.Version);
        Assert.Equal(number, restarted.Current.Definitions["cho-gio"].Number);
    }

    [Theory, EveryDatabase]
    public async Task Rolling_back_publishes_an_older_version_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var (number, _) = await test.Versions.SaveDraftAsync(Longer, "an.nv", null);
        await test.Versions.PublishAsync("cho-gio", number!.Value);

        await test.Versions.PublishAsync("cho-gio", 1);

        Assert.Equal([VersionStatus.Published, VersionStatus.Superseded], (await test.VersionsOfAsync("cho-gio")).Select(version => version.Status));
    }

    [Theory, EveryDatabase]
    public async Task What_is_not_finished_is_kept_as_a_draft_and_not_published(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var unfinished = SomeProcedure.FiveSteps.Replace("\"1.009999\"", "\"\"", StringComparison.Ordinal);

        var (number, refusal) = await test.Versions.SaveDraftAsync(unfinished, "an.nv", "Đang soạn");
        var findings = await test.Versions.PublishAsync("nam-buoc", number!.Value);

        Assert.Null(refusal);
        Assert.Contains(findings, finding => finding.IsError);
        Assert.Equal([VersionStatus.Published, VersionStatus.Draft], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
    }

    [Theory, EveryDatabase]
    public async Task A_suspended_procedure_takes_no_new_dossiers(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        Assert.NotNull(test.Current.FindProcedure("1.009999"));

        Assert.True(await test.Versions.WithdrawAsync("nam-buoc", 1, VersionStatus.Suspended));
        await test.Live.RefreshAsync();

        Assert.Null(test.Current.FindProcedure("1.009999"));
        Assert.Equal("nam-buoc:1", (await test.Services.GetRequiredService<IPlanSource>().FindAsync("nam-buoc", "nam-buoc:1")).Version);
        Assert.False(await test.Versions.WithdrawAsync("nam-buoc", 9, VersionStatus.Retired));
    }

    [Fact]
    public async Task A_text_that_is_no_document_is_refused_in_words()
    {
        await using var test = await CatalogueUnderTest.CreateAsync(DatabaseKind.Sqlite);

        var (number, refusal) = await test.Versions.SaveDraftAsync("[]", "an.nv", null);

        Assert.Null(number);
        Assert.False(string.IsNullOrWhiteSpace(refusal!.Vi));
    }
}
