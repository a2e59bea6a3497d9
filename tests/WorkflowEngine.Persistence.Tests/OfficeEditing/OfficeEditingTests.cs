using System.Globalization;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.OfficeEditing;

public sealed class OfficeEditingTests
{
    private const string Keeper = "tran-thanh-binh";
    private const string Name = "approval-rules/phe-duyet-quy-trinh";

    [Theory, EveryDatabase]
    public async Task A_draft_is_written_over_and_holds_for_everybody_once_it_is_published(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = (await ReaderOf(test).VersionsAsync(Name))[0].Content;
        var wider = text.Replace("[\"ho-tich\"]", "[\"ho-tich\", \"dat-dai\"]", StringComparison.Ordinal);
        Assert.NotEqual(text, wider);

        var first = await SendAsync(test, new SaveOfficeDraft(Keeper, wider) { BaseNumber = 1 });
        var again = await SendAsync(test, new SaveOfficeDraft(Keeper, wider) { BaseNumber = 1 });
        var before = test.Current.Office!.Approvals[0].Rules[0].Fields;
        var published = await SendAsync(test, new PublishOfficeDrafts(Keeper, [Name]));
        var reverted = await SendAsync(test, new RevertOfficeDocument(Keeper, Name, 1));

        Assert.Equal((2, VersionStatus.Draft, 1L), (first.Versions[0].Number, first.Versions[0].Status, first.Versions[0].Revision));
        Assert.True(again.AlreadyDone);
        Assert.Equal(["ho-tich"], before);
        Assert.Null(published.Refusal);
        Assert.Equal(["ho-tich", "dat-dai"], test.Current.Office!.Approvals[0].Rules[0].Fields);
        Assert.Equal((3, VersionStatus.Draft, text), (reverted.Versions[0].Number, reverted.Versions[0].Status, reverted.Versions[0].Content));
        Assert.Equal([VersionStatus.Draft, VersionStatus.Published, VersionStatus.Superseded], (await ReaderOf(test).VersionsAsync(Name)).Select(version => version.Status));
    }

    [Theory, EveryDatabase]
    public async Task What_makes_no_whole_with_the_others_is_kept_and_not_published(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var people = (await ReaderOf(test).VersionsAsync("people/ha-tinh"))[0].Content;
        var gone = people.Replace("\"ha-tinh.chu-tich\"", "\"ha-tinh.khong-co\"", StringComparison.Ordinal);
        Assert.NotEqual(people, gone);
        var office = test.Current.Office;

        var saved = await SendAsync(test, new SaveOfficeDraft(Keeper, gone));
        var published = await SendAsync(test, new PublishOfficeDrafts(Keeper, ["people/ha-tinh"]));
        var nothing = await SendAsync(test, new PublishOfficeDrafts(Keeper, [Name]));

        Assert.Null(saved.Refusal);
        Assert.Contains(published.Findings, finding => finding.IsError && finding.Source == "people/ha-tinh");
        Assert.Contains("không có bản nháp", nothing.Refusal!.Vi, StringComparison.Ordinal);
        await test.Live.RefreshAsync();
        Assert.Same(office, test.Current.Office);
    }

    [Theory, EveryDatabase]
    public async Task Who_saves_over_somebody_else_is_told(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = (await ReaderOf(test).VersionsAsync(Name))[0].Content;
        await SendAsync(test, new SaveOfficeDraft(Keeper, text + "\n ") { BaseNumber = 1, Session = "a" });
        await SendAsync(test, new SaveOfficeDraft(Keeper, text.Replace("mục 1", "mục 2", StringComparison.Ordinal)) { BaseNumber = 1, Session = "a" });

        var late = await SendAsync(test, new SaveOfficeDraft(Keeper, text.Replace("mục 1", "mục 3", StringComparison.Ordinal)) { BaseNumber = 1, BaseRevision = 1, Session = "b" });
        var broken = await SendAsync(test, new SaveOfficeDraft(Keeper, "{ \"kind\": "));
        var others = await SendAsync(test, new SaveOfficeDraft("ngo-anh-hoa", text));

        Assert.Contains("Trần Thanh Bình đã lưu", late.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("mục 2", late.Theirs!.Content, StringComparison.Ordinal);
        Assert.NotNull(broken.Refusal);
        Assert.Contains("không có quyền", others.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_list_has_the_newest_version_of_each_document(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = (await ReaderOf(test).VersionsAsync(Name))[0].Content;
        await SendAsync(test, new SaveOfficeDraft(Keeper, text.Replace("mục 1", "mục 2", StringComparison.Ordinal)));

        var list = await ReaderOf(test).ListAsync();

        Assert.Equal((2, true), Assert.Single(list, version => version.Name == Name) is var found ? (found.Number, found.IsDraft) : default);
        Assert.Contains(list, version => version is { Name: "units/cap-xa", Number: 1, Status: VersionStatus.Published });
    }

    [Theory, EveryDatabase]
    public async Task What_is_declared_at_once_does_not_publish_a_draft_that_somebody_keeps_and_the_draft_has_it_too(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        const string name = "people/ca-nhan-ngo-anh-hoa";
        var day = DateOnly.FromDateTime(test.Clock.Now.UtcDateTime).AddDays(10);
        var first = await SendAsync(test, new DeclareAbsence("ngo-anh-hoa", day, day, null, "nghi-phep"));
        Assert.Null(first.Refusal);
        var text = (await ReaderOf(test).VersionsAsync(name))[0].Content;
        var draft = await SendAsync(test, new SaveOfficeDraft(Keeper, text.Replace("Cán bộ tự khai trên hệ thống", "Nháp", StringComparison.Ordinal)) { BaseNumber = 1, Session = "a" });

        var declared = await SendAsync(test, new DeclareAbsence("ngo-anh-hoa", day.AddDays(30), day.AddDays(31), null, "nghi-phep"));
        var late = await SendAsync(test, new SaveOfficeDraft(Keeper, text) { BaseNumber = 2, BaseRevision = 1, Session = "a" });

        Assert.Null(draft.Refusal);
        Assert.Null(declared.Refusal);
        var versions = await ReaderOf(test).VersionsAsync(name);
        Assert.Equal([(3, VersionStatus.Draft), (2, VersionStatus.Published), (1, VersionStatus.Superseded)], versions.Select(version => (version.Number, version.Status)));
        Assert.DoesNotContain("Nháp", versions[1].Content, StringComparison.Ordinal);
        Assert.Contains("Nháp", versions[0].Content, StringComparison.Ordinal);
        Assert.All(versions.Take(2), version => Assert.Contains(day.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), version.Content, StringComparison.Ordinal));
        Assert.NotNull(late.Refusal);
    }

    private static OfficeDocuments ReaderOf(CatalogueUnderTest test) => test.Services.GetRequiredService<OfficeDocuments>();

    private static async Task<OfficeAnswer> SendAsync(CatalogueUnderTest test, IRequest<OfficeAnswer> command)
    {
        await using var scope = test.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }
}
