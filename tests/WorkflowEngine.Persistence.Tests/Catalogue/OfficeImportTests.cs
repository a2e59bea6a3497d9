using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class OfficeImportTests
{
    private const string People = "people/cap-xa.json";
    private const string Units = "units/cap-xa.json";

    [Theory, EveryDatabase]
    public async Task A_changed_office_is_another_snapshot_and_whoever_has_the_old_one_keeps_it(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var before = test.Current;

        test.Replace(CatalogueUnderTest.Office, People, "Phạm Thị Oanh", "Phạm Thị Kiều Oanh");
        await test.Sync.RunAsync();

        Assert.Equal("Phạm Thị Oanh", before.Office!.Snapshot.FindPerson("pham-thi-oanh")!.Name);
        Assert.Equal("Phạm Thị Kiều Oanh", test.Current.Office!.Snapshot.FindPerson("pham-thi-oanh")!.Name);
        Assert.Same(before.Templates["notices/da-tiep-nhan.vi.txt"], test.Current.Templates["notices/da-tiep-nhan.vi.txt"]);
        Assert.Same(before.Definitions["nam-buoc"].Plan, test.Current.Definitions["nam-buoc"].Plan);
    }

    [Theory, EveryDatabase]
    public async Task A_document_that_names_what_does_not_exist_is_refused_and_the_office_stays(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var before = test.Current.Office;

        test.Replace(CatalogueUnderTest.Office, People, "thanh-sen.van-phong.van-thu", "thanh-sen.van-phong.khong-co");
        var report = await test.Sync.RunAsync();

        Assert.Empty(report!.Added);
        Assert.Contains(await test.FindingsAsync(), finding => finding is { IsError: true, Source: "office/" + People } && finding.Vi.Contains("khong-co", StringComparison.Ordinal));
        Assert.Same(before, test.Current.Office);
    }

    [Theory, EveryDatabase]
    public async Task A_change_that_breaks_another_document_is_refused_and_says_which(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        test.Replace(CatalogueUnderTest.Office, Units, "\"code\": \"thanh-sen.kinh-te\"", "\"code\": \"thanh-sen.kinh-te-moi\"");
        var report = await test.Sync.RunAsync();

        Assert.Empty(report!.Added);
        Assert.Contains(report.Findings, finding => finding.IsError && finding.Source == "office/" + Units && finding.Sentence.Vi.Contains("positions/cap-xa.json", StringComparison.Ordinal));
        Assert.NotNull(test.Current.Office!.Snapshot.FindUnit("thanh-sen.kinh-te", new DateOnly(2026, 11, 17)));
    }

    [Theory, EveryDatabase]
    public async Task Of_several_changes_those_that_are_whole_are_taken(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        test.Replace(CatalogueUnderTest.Office, People, "Phạm Thị Oanh", "Phạm Thị Kiều Oanh");
        test.Write(CatalogueUnderTest.Office, "laws/hong.json", """{ "kind": "clock-law", "id": "hong" }""");
        var report = await test.Sync.RunAsync();

        Assert.Equal("people/cap-xa", Assert.Single(report!.Added).Name);
        Assert.All(report.Findings.Where(finding => finding.IsError), finding => Assert.Equal("office/laws/hong.json", finding.Source));
        Assert.Equal("Phạm Thị Kiều Oanh", test.Current.Office!.Snapshot.FindPerson("pham-thi-oanh")!.Name);
    }

    [Theory, EveryDatabase]
    public async Task Letters_are_given_as_they_stand_with_the_hash_of_their_text(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var facts = test.Services.GetRequiredService<IFactsSource>();
        var before = await facts.AtAsync(test.Clock.Now);

        test.Write(CatalogueUnderTest.Templates, "notices/da-tiep-nhan.vi.txt", "Đã nhận.\n");
        await test.Sync.RunAsync();
        var after = await facts.AtAsync(test.Clock.Now);

        Assert.NotEqual(before.Templates("notices/da-tiep-nhan.vi.txt")!.Hash, after.Templates("notices/da-tiep-nhan.vi.txt")!.Hash);
        Assert.Equal("Đã nhận.\n", after.Templates("notices/da-tiep-nhan.vi.txt")!.Template.Source);
        Assert.Null(after.Templates("notices/khong-co.vi.txt"));
        Assert.Equal(new OfficeNames("Ủy ban nhân dân tỉnh Hà Tĩnh", "Trung tâm Phục vụ hành chính công", "Hà Tĩnh"), after.Names);
    }

    [Theory, EveryDatabase]
    public async Task A_letter_that_cannot_be_read_is_refused_and_the_old_one_goes_on(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var before = test.Current.Templates["notices/da-tiep-nhan.vi.txt"];

        test.Write(CatalogueUnderTest.Templates, "notices/da-tiep-nhan.vi.txt", "Dòng một\n{{ if }}");
        await test.Sync.RunAsync();

        var findings = (await test.FindingsAsync()).Where(finding => finding.Source == "templates/notices/da-tiep-nhan.vi.txt").ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((true, 2), (finding.IsError, finding.Line)));
        Assert.Same(before, test.Current.Templates["notices/da-tiep-nhan.vi.txt"]);
    }

    [Theory, EveryDatabase]
    public async Task Open_work_of_somebody_who_left_is_looked_at_again_once(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var recheck = test.Services.GetRequiredService<HolderRecheck>();
        while (await recheck.RunAsync())
        {
        }

        var filed = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc"));
        var (step, by, outcome) = StoreUnderTest.FiveSteps[0];
        var answer = await StoreUnderTest.CompleteAsync(test.Store, filed.Dossier, step, by, outcome);
        var wait = Assert.Single(answer.Dossier.Waits);
        await test.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), "pham-thi-oanh", test.Clock.Now, answer.Dossier.Id, new ClaimWork(wait.Seq, "pham-thi-oanh")));

        test.Replace(
            CatalogueUnderTest.Office, People,
            "\"signIn\": \"oanh.pt\", \"phone\": \"0239 3000 124, máy lẻ 12\", \"positions\": [{\"position\": \"thanh-sen.van-phong.tu-phap-ho-tich\"}]",
            "\"signIn\": \"oanh.pt\", \"phone\": \"0239 3000 124, máy lẻ 12\", \"positions\": [{\"position\": \"thanh-sen.van-phong.van-thu\"}]");
        await test.Sync.RunAsync();
        var turns = 0;
        while (await recheck.RunAsync())
        {
            turns++;
        }

        await using var context = test.Context();
        Assert.Equal(1, turns);
        Assert.Null((await context.WorkItems.AsNoTracking().SingleAsync()).Person);
        Assert.Single((await test.Store.ReadHistoryAsync(answer.Dossier.Id)), turn => turn.Actor == HolderRecheck.Actor);
    }
}
