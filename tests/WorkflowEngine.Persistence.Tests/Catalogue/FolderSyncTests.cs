using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class FolderSyncTests
{
    private const string File = "cho-gio.json";

    [Theory, EveryDatabase]
    public async Task A_changed_file_becomes_a_new_version_and_the_old_one_is_superseded(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);
        await test.Sync.RunAsync();

        test.Clock.Now += TimeSpan.FromMinutes(1);
        test.Replace(CatalogueUnderTest.Procedures, File, "01:00:00", "02:00:00");
        var report = await test.Sync.RunAsync();

        var versions = await test.VersionsOfAsync("cho-gio");
        Assert.Equal([(1, VersionStatus.Superseded), (2, VersionStatus.Published)], versions.Select(version => (version.Number, version.Status)));
        Assert.Equal(new NewVersion(null, "cho-gio", 2, VersionStatus.Published, "procedures/" + File), Assert.Single(report!.Added));
        Assert.Equal("cho-gio-v2", test.Current.Definitions["cho-gio"].Version);
        Assert.Equal("cho-gio-v2", test.Current.Definitions["cho-gio"].Plan.Version);
    }

    [Theory, EveryDatabase]
    public async Task Files_that_did_not_change_are_not_even_read(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);
        await test.Sync.RunAsync();

        Assert.Null(await test.Sync.RunAsync());
    }

    [Theory, EveryDatabase]
    public async Task The_text_of_a_version_that_was_given_out_comes_back_as_nothing_new(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);
        await test.Sync.RunAsync();
        test.Replace(CatalogueUnderTest.Procedures, File, "01:00:00", "02:00:00");
        await test.Sync.RunAsync();

        test.Clock.Now += TimeSpan.FromMinutes(1);
        test.Write(CatalogueUnderTest.Procedures, File, (await test.VersionsOfAsync("cho-gio"))[0].Content);
        var report = await test.Sync.RunAsync();

        Assert.Empty(report!.Added);
        Assert.Equal(2, (await test.VersionsOfAsync("cho-gio")).Count);
    }

    [Theory, EveryDatabase]
    public async Task A_broken_document_is_refused_with_the_reason_and_the_old_one_goes_on(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, "bao-tin.json", SomeSender.Notice);
        await test.Sync.RunAsync();

        test.Replace(CatalogueUnderTest.Procedures, "bao-tin.json", "\"template\": \"thu/bao-tin\", ", "");
        var report = await test.Sync.RunAsync();

        Assert.Empty(report!.Added);
        var finding = Assert.Single(await test.FindingsAsync(), finding => finding.IsError);
        Assert.Equal(("procedures/bao-tin.json", "bao"), (finding.Source, finding.Place));
        Assert.Contains("chưa chọn mẫu thư", finding.Vi, StringComparison.Ordinal);
        Assert.Equal("bao-tin:1", test.Current.Definitions["bao-tin"].Version);
        Assert.Equal(VersionStatus.Published, Assert.Single(await test.VersionsOfAsync("bao-tin")).Status);
    }

    [Theory, EveryDatabase("mended")]
    [EveryDatabase("removed")]
    public async Task What_was_wrong_is_forgotten_once_the_file_is_mended_or_gone(DatabaseKind kind, string how)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        var path = test.Write(CatalogueUnderTest.Procedures, File, "{ \"definitionId\": ");
        await test.Sync.RunAsync();
        Assert.Contains(await test.FindingsAsync(), finding => finding.IsError);

        test.Clock.Now += TimeSpan.FromMinutes(1);
        if (how == "mended")
        {
            test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);
        }
        else
        {
            System.IO.File.Delete(path);
        }

        await test.Sync.RunAsync();

        Assert.Empty(await test.FindingsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_file_that_is_gone_takes_no_version_with_it(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        var path = test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);
        await test.Sync.RunAsync();

        System.IO.File.Delete(path);
        await test.Sync.RunAsync();

        Assert.Equal(VersionStatus.Published, Assert.Single(await test.VersionsOfAsync("cho-gio")).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_file_in_which_the_checks_find_errors_is_refused_with_them_and_as_a_draft_is_kept(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var longer = SomeProcedure.FiveSteps.Replace("\"1 wd\"", "\"9 wd\"", StringComparison.Ordinal);
        test.Write(CatalogueUnderTest.Procedures, "nam-buoc.json", longer);

        var report = await test.Sync.RunAsync();
        var drafted = await test.Import.TakeAsync(
            [new SourceFile(SourceFolder.Procedures, "nam-buoc.json", longer, null)], new ImportTerms(false, "wfe", VersionOrigin.Import));

        Assert.False(report!.IsWhole);
        Assert.Empty(report.Added);
        Assert.Contains(report.Findings, finding => finding.IsError && finding.Sentence.Vi.StartsWith("Thời gian các bước cộng lại vượt thời hạn", StringComparison.Ordinal));
        Assert.Equal(1, test.Current.FindProcedure("1.009999")!.Number);
        Assert.Equal(VersionStatus.Draft, Assert.Single(drafted.Added).Status);
    }

    [Theory, EveryDatabase]
    public async Task Warnings_of_a_published_file_wait_for_a_reason(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, "nam-buoc.json", SomeProcedure.FiveSteps.Replace("\"form\": \"original\"", "\"group\": \"a\", \"form\": \"original\"", StringComparison.Ordinal));

        var report = await test.Sync.RunAsync();

        Assert.True(report!.IsWhole);
        Assert.Contains(report.Findings, finding => !finding.IsError && finding.Place == "customProperties.procedure.components");
        Assert.Null(Assert.Single(await test.Reader.WarningsAsync("nam-buoc", 2)).Reason);
    }

    [Theory, EveryDatabase]
    public async Task A_draft_from_a_file_that_was_written_over_is_not_taken_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = SomeProcedure.Waiting.Replace("01:00:00", "02:00:00", StringComparison.Ordinal);
        var file = new SourceFile(SourceFolder.Procedures, File, text, null);
        await test.Import.TakeAsync([file], new ImportTerms(false, "wfe", VersionOrigin.Import));
        await test.SendAsync(new SaveDefinitionDraft("tran-thanh-binh", null, text.Replace("02:00:00", "03:00:00", StringComparison.Ordinal)) { BaseVersionId = "cho-gio-v2" });

        var report = await test.Import.TakeAsync([file], new ImportTerms(false, "wfe", VersionOrigin.Import));

        Assert.Empty(report.Added);
        Assert.Equal(2, (await test.VersionsOfAsync("cho-gio")).Count);
    }

    [Theory, EveryDatabase]
    public async Task A_procedure_and_its_letter_that_were_taken_in_as_drafts_are_published_when_they_are_handed_in_again_for_that(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = SomeProcedure.FiveSteps.Replace("\"1 wd\"", "\"0.9 wd\"", StringComparison.Ordinal);
        SourceFile[] files = [new(SourceFolder.Procedures, "nam-buoc.json", text, null), new(SourceFolder.Templates, "letters/moi.vi.txt", "Mới", null)];
        var drafted = await test.Import.TakeAsync(files, new ImportTerms(false, "wfe", VersionOrigin.Import));

        var published = await test.Import.TakeAsync(files, new ImportTerms(true, "wfe", VersionOrigin.Import));
        var again = await test.Import.TakeAsync(files, new ImportTerms(true, "wfe", VersionOrigin.Import));

        Assert.Equal(drafted.Added.Select(version => version with { Status = VersionStatus.Published }), published.Added);
        Assert.Equal(2, published.Added.Count);
        Assert.Empty(again.Added);
        await test.Live.RefreshAsync();
        Assert.Equal(2, test.Current.FindProcedure("1.009999")!.Number);
        Assert.Equal([VersionStatus.Superseded, VersionStatus.Published], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
    }

    [Theory, EveryDatabase]
    public async Task Where_files_are_not_published_they_wait_as_drafts(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind, publish: false);
        test.Write(CatalogueUnderTest.Procedures, File, SomeProcedure.Waiting);

        await test.Sync.RunAsync();

        Assert.Equal(VersionStatus.Draft, Assert.Single(await test.VersionsOfAsync("cho-gio")).Status);
        Assert.Empty(test.Current.Definitions);
    }

    [Theory, EveryDatabase]
    public async Task A_version_made_in_the_browser_is_not_overwritten_by_an_older_file(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var older = test.Clock.Now += TimeSpan.FromMinutes(1);
        test.Clock.Now += TimeSpan.FromMinutes(1);
        var made = SomeProcedure.Waiting.Replace("01:00:00", "03:00:00", StringComparison.Ordinal);
        var saved = await test.SendAsync(new SaveDefinitionDraft("tran-thanh-binh", null, made) { Note = "Chờ lâu hơn" });
        var published = await test.SendAsync(new PublishVersion("tran-thanh-binh", "cho-gio", saved.Version!.Number));
        Assert.Null(published.Refusal);

        test.Clock.Now = older;
        test.Replace(CatalogueUnderTest.Procedures, File, "01:00:00", "02:00:00");
        await test.Sync.RunAsync();

        var versions = await test.VersionsOfAsync("cho-gio");
        Assert.Equal([VersionStatus.Superseded, VersionStatus.Published, VersionStatus.Draft], versions.Select(version => version.Status));
        Assert.Equal((2, VersionOrigin.Browser), (published.Version!.Number, versions[1].Origin));
        Assert.Equal(versions[1].VersionId, test.Current.Definitions["cho-gio"].Version);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_files_that_are_one_document_the_second_is_refused(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.Write(CatalogueUnderTest.Procedures, "a.json", SomeProcedure.Waiting);
        test.Write(CatalogueUnderTest.Procedures, "b.json", SomeProcedure.Waiting.Replace("01:00:00", "02:00:00", StringComparison.Ordinal));

        var report = await test.Sync.RunAsync();

        Assert.Equal("procedures/a.json", Assert.Single(report!.Added).Source);
        Assert.Equal("procedures/b.json", Assert.Single(report.Findings, finding => finding.IsError).Source);
    }

    [Theory, EveryDatabase]
    public async Task Two_processes_that_find_the_same_files_at_once_make_one_version(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        await using var other = CatalogueUnderTest.Over(kind, test.ConnectionString);
        for (var round = 1; round <= 20; round++)
        {
            var text = SomeProcedure.Waiting.Replace("01:00:00", $"01:00:{round:00}", StringComparison.Ordinal);
            test.Write(CatalogueUnderTest.Procedures, File, text);
            other.Write(CatalogueUnderTest.Procedures, File, text);

            await Task.WhenAll(Task.Run(() => test.Sync.RunAsync()), Task.Run(() => other.Sync.RunAsync()));

            Assert.Equal(round, (await test.VersionsOfAsync("cho-gio")).Count);
        }
    }

    [Theory, EveryDatabase]
    public async Task What_the_product_ships_is_taken_whole(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        test.CopyShipped("workflows/office", CatalogueUnderTest.Office);
        test.CopyShipped("workflows/procedures", CatalogueUnderTest.Procedures);
        test.CopyShipped("templates", CatalogueUnderTest.Templates);

        var report = await test.Sync.RunAsync();

        Assert.True(report!.IsWhole, string.Join('\n', report.Findings));
        Assert.Empty(test.Current.Findings);
        Assert.NotNull(test.Current.Office);
        Assert.True(test.Current.Procedures.Count >= 13);
        Assert.All(test.Current.Procedures, procedure => Assert.Same(procedure, test.Current.FindProcedure(procedure.Facts!.Code)));
        Assert.All(await test.VersionsOfAsync("1.001193-dang-ky-khai-sinh"), version => Assert.True(WorkflowDocument.Read(version.Content).IsValid));
    }
}
