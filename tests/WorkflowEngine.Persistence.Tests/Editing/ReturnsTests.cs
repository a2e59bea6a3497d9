using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class ReturnsTests
{
    [Theory, EveryDatabase]
    public async Task Rolling_back_is_one_action_and_a_new_version(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus));
        await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));
        await test.SendAsync(new ApproveVersion(Some.Approver, "nam-buoc", 2, "Đồng ý", "1/QĐ", new DateOnly(2026, 11, 17)));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        await test.SendAsync(Some.Save(Some.Shorter) with { BaseVersionId = "nam-buoc-v2" });
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 3));

        var answer = await test.SendAsync(new RollBackVersion(Some.Publisher, "nam-buoc", 2) { Reason = "Bản 3 sai thời hạn" });
        var again = await test.SendAsync(new RollBackVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Equal((4, VersionStatus.Published, 2), (answer.Version!.Number, answer.Version.Status, answer.Version.BasedOn));
        Assert.Equal((await test.VersionsOfAsync("nam-buoc"))[1].Hash, answer.Version.Hash);
        Assert.Equal((4, true), (again.Version!.Number, again.AlreadyDone));
        Assert.Equal(4, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task What_was_never_published_or_fails_the_checks_today_is_not_rolled_back_to(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        var never = await test.SendAsync(new RollBackVersion(Some.Publisher, "nam-buoc", 2));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        await using (var context = test.Context())
        {
            var row = context.Set<DefinitionVersionRow>().Single(row => row.DefinitionId == "nam-buoc" && row.Number == 1);
            row.Content = row.Content.Replace("\"role\": \"tham-dinh\"", "\"role\": \"vai-tro-cu\"", StringComparison.Ordinal);
            await context.SaveChangesAsync();
        }

        var broken = await test.SendAsync(new RollBackVersion(Some.Publisher, "nam-buoc", 1));

        Assert.Equal(EditingRefusalKind.WrongState, never.Refusal!.Kind);
        Assert.Equal(EditingRefusalKind.Findings, broken.Refusal!.Kind);
        Assert.Equal(2, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task Reverting_makes_a_draft_with_the_older_content(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        var answer = await test.SendAsync(new RevertToVersion(Some.Designer, "nam-buoc", 1));
        var again = await test.SendAsync(new RevertToVersion(Some.Designer, "nam-buoc", 1));

        Assert.Equal((3, VersionStatus.Draft, 1), (answer.Version!.Number, answer.Version.Status, answer.Version.BasedOn));
        Assert.Equal((await test.VersionsOfAsync("nam-buoc"))[0].Hash, answer.Version.Hash);
        Assert.True(again.AlreadyDone);
        Assert.Equal(2, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task A_deleted_draft_leaves_its_number_and_its_authors(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter.Replace("Thủ tục thử", "Thủ tục đổi tên", StringComparison.Ordinal)));

        var deleted = await test.SendAsync(new DeleteDraft(Some.Designer, "nam-buoc", 2));
        var published = await test.SendAsync(new DeleteDraft(Some.Designer, "nam-buoc", 1));
        var next = await test.SendAsync(Some.Save(Some.Shorter));

        Assert.Null(deleted.Refusal);
        Assert.Equal(EditingRefusalKind.WrongState, published.Refusal!.Kind);
        Assert.Equal(3, next.Version!.Number);
        Assert.Equal("Thủ tục thử", (await test.Reader.ListAsync(new DefinitionQuery { Ids = ["nam-buoc"] })).Items[0].Name);
        Assert.Contains(await test.Changes.ReadAsync("nam-buoc"), change => change is { Kind: DefinitionChangeKind.Saved, Number: 2, Person: Some.Designer });
    }

    [Theory, EveryDatabase]
    public async Task A_document_whose_only_draft_is_deleted_is_gone(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(SomeProcedure.SideBySide));

        await test.SendAsync(new DeleteDraft(Some.Designer, "song-song", 1));

        Assert.Null(await test.Reader.LatestAsync("song-song"));
        Assert.DoesNotContain((await test.Reader.ListAsync(new DefinitionQuery())).Items, item => item.Definition == "song-song");
    }

    [Theory, EveryDatabase]
    public async Task Who_did_what_when_is_told_newest_first_with_saves_folded(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        for (var minute = 1; minute <= 3; minute++)
        {
            test.Clock.Now += TimeSpan.FromMinutes(1);
            await test.SendAsync(Some.Save(Some.Waiting(minute + 1)));
        }

        test.Clock.Now += TimeSpan.FromMinutes(1);
        await test.SendAsync(new PublishVersion(Some.Publisher, "cho-gio", 2) { Note = "Chờ lâu hơn" });
        test.Clock.Now += TimeSpan.FromMinutes(1);
        await test.SendAsync(new SuspendProcedure(Some.Publisher, "cho-gio", "Lỗi"));

        var changes = await test.Changes.ReadAsync("cho-gio");

        Assert.Equal(
            [DefinitionChangeKind.Suspended, DefinitionChangeKind.Published, DefinitionChangeKind.Saved],
            changes.Take(3).Select(change => change.Kind));
        Assert.Equal((3, 3L, Some.Designer, TimeSpan.FromMinutes(2)), (changes[2].Times, changes[2].Revision, changes[2].Person, changes[2].At - changes[2].FirstAt));
        Assert.Equal(("Chờ lâu hơn", Some.Publisher), (changes[1].Note, changes[1].Person));
        Assert.Equal([DefinitionChangeKind.Imported, DefinitionChangeKind.Published], changes.Skip(3).Select(change => change.Kind).Order().Reverse());
    }
}
