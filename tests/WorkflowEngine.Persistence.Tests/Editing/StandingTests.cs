using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class StandingTests
{
    [Theory, EveryDatabase]
    public async Task A_suspended_procedure_takes_no_new_dossiers_says_why_and_its_dossiers_go_on(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var running = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));

        await test.SendAsync(new SuspendProcedure(Some.Publisher, "nam-buoc", "Chờ hướng dẫn mới"));
        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));
        var practice = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc", filing: StoreUnderTest.Case() with { Practice = true }));
        var last = await FinishAsync(test, running.Dossier);

        Assert.Equal("Thủ tục này tạm ngừng nhận hồ sơ từ ngày 17/11/2026. Lý do: Chờ hướng dẫn mới.", filed.Refusal!.Vi);
        Assert.Equal(filed.Refusal, test.Current.FindProcedure("1.009999")!.Closed!.Sentence);
        Assert.Null(practice.Refusal);
        Assert.Equal(WorkflowEngine.Dossiers.Lifecycle.Finished, last.Lifecycle);
    }

    [Theory, EveryDatabase]
    public async Task A_filing_that_was_taken_before_it_was_suspended_gets_its_answer_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var filing = StoreUnderTest.Filing("nam-buoc");
        var first = await test.Store.FileAsync(filing);
        await test.SendAsync(new SuspendProcedure(Some.Publisher, "nam-buoc", "Chờ hướng dẫn mới"));

        var again = await test.Store.FileAsync(filing);

        Assert.True(again.Repeated);
        Assert.Equal(first.Dossier.Filing!.Code, again.Dossier.Filing!.Code);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_files_before_the_procedure_is_in_force(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter.Replace("\"status\": \"active\"", "\"status\": \"active\", \"validFrom\": \"2026-12-01\"", StringComparison.Ordinal)));
        var version = (await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2))).Version!.VersionId;

        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc") with { Version = version });
        var practice = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc", filing: StoreUnderTest.Case() with { Practice = true }) with { Version = version });

        Assert.Contains("có hiệu lực từ ngày 01/12/2026", filed.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(practice.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_resumed_procedure_takes_dossiers_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(new SuspendProcedure(Some.Publisher, "nam-buoc", "Chờ hướng dẫn mới"));

        var answer = await test.SendAsync(new ResumeProcedure(Some.Publisher, "nam-buoc"));
        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));

        Assert.Equal(VersionStatus.Published, answer.Version!.Status);
        Assert.Null(filed.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_repealed_procedure_is_closed_for_good(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));

        var without = await test.SendAsync(new RepealProcedure(Some.Publisher, "nam-buoc", "", "Thay bằng thủ tục khác"));
        await test.SendAsync(new RepealProcedure(Some.Publisher, "nam-buoc", "45/QĐ-UBND", "Thay bằng thủ tục khác"));
        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));
        var resumed = await test.SendAsync(new ResumeProcedure(Some.Publisher, "nam-buoc"));
        var published = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Contains("số quyết định bãi bỏ", without.Refusal!.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal("Thủ tục này đã bãi bỏ từ ngày 17/11/2026 (Quyết định 45/QĐ-UBND). Lý do: Thay bằng thủ tục khác.", filed.Refusal!.Vi);
        Assert.Equal(EditingRefusalKind.WrongState, resumed.Refusal!.Kind);
        Assert.Contains("đã bãi bỏ", published.Refusal!.Sentence.Vi, StringComparison.Ordinal);
        Assert.Empty(ProcedureList.Find(test.Current, new ProcedureQuery { Words = "thủ tục thử" }));
    }

    [Theory, EveryDatabase]
    public async Task A_file_does_not_end_a_suspension(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(new SuspendProcedure(Some.Publisher, "nam-buoc", "Chờ hướng dẫn mới"));

        test.Write(CatalogueUnderTest.Procedures, "nam-buoc.json", Some.Shorter);
        await test.Sync.RunAsync();

        Assert.Equal([VersionStatus.Suspended, VersionStatus.Draft], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
        Assert.NotNull(test.Current.FindProcedure("1.009999")!.Closed);
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_is_taken_back_leaves_none_in_its_place(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        var answer = await test.SendAsync(new RetractVersion(Some.Publisher, "nam-buoc"));
        var again = await test.SendAsync(new RetractVersion(Some.Publisher, "nam-buoc"));
        var saved = await test.SendAsync(Some.Save(Some.Shorter) with { BaseVersionId = "nam-buoc:1", BaseRevision = 1 });

        Assert.Equal(VersionStatus.Retracted, answer.Version!.Status);
        Assert.True(again.AlreadyDone);
        Assert.Null(test.Current.FindProcedure("1.009999"));
        Assert.Equal((2, VersionStatus.Draft), (saved.Version!.Number, saved.Version.Status));
    }

    private static async Task<WorkflowEngine.Dossiers.Dossier> FinishAsync(CatalogueUnderTest test, WorkflowEngine.Dossiers.Dossier dossier)
    {
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            var answer = await StoreUnderTest.CompleteAsync(test.Store, dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
            dossier = answer.Dossier;
        }

        return dossier;
    }
}
