using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class PublishingTests
{
    [Theory, EveryDatabase]
    public async Task A_published_draft_is_what_new_dossiers_begin_with_and_the_one_before_is_superseded(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));

        var answer = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { Note = "Rút ngắn" });
        var again = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Null(answer.Refusal);
        Assert.Equal((VersionStatus.Published, true), (answer.Version!.Status, answer.Version.Document.IsPublished));
        Assert.True(again.AlreadyDone);
        Assert.Equal([VersionStatus.Superseded, VersionStatus.Published], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
        Assert.Equal(2, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task A_dossier_goes_on_with_the_version_that_it_began_with(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var begun = await test.Store.BeginAsync(new BeginWorkflow(Guid.NewGuid(), "test", test.Clock.Now, "cho-gio", "cho-gio:1", new Begin(0)));
        await test.SendAsync(Some.Save(Some.Waiting(5)));
        await test.SendAsync(new PublishVersion(Some.Publisher, "cho-gio", 2));
        await using var restarted = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await restarted.Live.RefreshAsync();

        var answer = await restarted.Store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "test", test.Clock.Now.AddHours(1), begun.Dossier.Id, new TimePassed(begun.Dossier.Waits[0].Seq)));

        Assert.Null(answer.Refusal);
        Assert.Equal("cho-gio:1", answer.Dossier.Version);
        Assert.Equal(2, restarted.Current.Definitions["cho-gio"].Number);
    }

    [Theory, EveryDatabase]
    public async Task What_the_checks_find_wrong_is_kept_as_a_draft_and_not_published(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var longer = SomeProcedure.FiveSteps.Replace("\"1 wd\"", "\"9 wd\"", StringComparison.Ordinal);
        var saved = await test.SendAsync(Some.Save(longer));

        var answer = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Null(saved.Refusal);
        Assert.Equal(EditingRefusalKind.Findings, answer.Refusal!.Kind);
        Assert.Contains(answer.Findings, finding => finding.Code == FindingCodes.OverLimit && finding.Path.Length > 3);
        Assert.Equal([VersionStatus.Published, VersionStatus.Draft], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
        Assert.Equal(1, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task New_warnings_stay_open_until_somebody_says_why(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Warned));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        var open = await test.Reader.WarningsAsync("nam-buoc", 2);
        var glance = (await test.Reader.VersionsAsync("nam-buoc"))[0];
        await test.SendAsync(new ExplainWarnings(Some.Designer, "nam-buoc", 2, "Phòng Tư pháp đã đối chiếu"));
        var explained = await test.Reader.WarningsAsync("nam-buoc", 2);

        Assert.Equal([FindingCodes.GroupOfOne], open.Select(warning => warning.Code));
        Assert.All(open, warning => Assert.Null(warning.Reason));
        Assert.Equal(1, glance.OpenWarnings);
        Assert.All(explained, warning => Assert.Equal(("Phòng Tư pháp đã đối chiếu", Some.Designer), (warning.Reason, warning.ExplainedBy)));
        Assert.Equal(0, (await test.Reader.VersionsAsync("nam-buoc"))[0].OpenWarnings);
    }

    [Theory, EveryDatabase]
    public async Task A_reason_given_with_publishing_leaves_no_warning_open(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Warned));

        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { WarningsReason = "Giấy tờ thay thế sẽ bổ sung sau" });

        var warning = Assert.Single(await test.Reader.WarningsAsync("nam-buoc", 2));
        Assert.Equal(("Giấy tờ thay thế sẽ bổ sung sau", Some.Publisher), (warning.Reason, warning.ExplainedBy));
    }

    [Theory, EveryDatabase]
    public async Task Who_may_design_but_not_publish_is_told_so(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));

        var answer = await test.SendAsync(new PublishVersion(Some.OtherDesigner, "nam-buoc", 2));

        Assert.Equal(EditingRefusalKind.NotAllowed, answer.Refusal!.Kind);
        Assert.Contains("không có quyền công bố", answer.Refusal.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_is_not_there_or_no_draft_is_not_published(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        var older = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 1));
        var unknown = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 9));

        Assert.Equal(EditingRefusalKind.WrongState, older.Refusal!.Kind);
        Assert.Equal(EditingRefusalKind.NotFound, unknown.Refusal!.Kind);
    }

    [Theory, EveryDatabase]
    public async Task Texts_in_between_are_dropped_when_it_is_published_and_the_last_of_each_author_and_five_minutes_stays(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        foreach (var (hours, author, minutes) in new[] { (2, Some.Designer, 0), (3, Some.Designer, 1), (4, Some.OtherDesigner, 0), (5, Some.Designer, 9) })
        {
            test.Clock.Now += TimeSpan.FromMinutes(minutes);
            await test.SendAsync(Some.Save(Some.Waiting(hours), author) with { BaseVersionId = (await test.Reader.LatestAsync("cho-gio"))!.VersionId });
        }

        await test.SendAsync(new PublishVersion(Some.Publisher, "cho-gio", 2));

        Assert.Null(await test.Reader.ContentOfRevisionAsync("cho-gio", 2, 1));
        Assert.Contains("03:00:00", await test.Reader.ContentOfRevisionAsync("cho-gio", 2, 2), StringComparison.Ordinal);
        Assert.Contains("04:00:00", await test.Reader.ContentOfRevisionAsync("cho-gio", 2, 3), StringComparison.Ordinal);
        Assert.Contains("05:00:00", await test.Reader.ContentOfRevisionAsync("cho-gio", 2, 4), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_practice_dossier_runs_on_the_draft_as_it_was_whatever_is_saved_later(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var draft = (await test.SendAsync(Some.Save(Some.Shorter))).Version!;
        var filed = await test.Store.FileAsync(
            StoreUnderTest.Filing("nam-buoc", at: test.Clock.Now, filing: StoreUnderTest.Case() with { Practice = true }) with { Version = draft.VersionId });
        await test.SendAsync(Some.Save(SomeProcedure.FiveSteps.Replace("\"1 wd\"", "\"0.6 wd\"", StringComparison.Ordinal)));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        await using var restarted = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await restarted.Live.RefreshAsync();

        var taken = await StoreUnderTest.CompleteAsync(restarted.Store, filed.Dossier, "tiep-nhan", "pham-thi-dung", "Accepted");

        Assert.Null(filed.Refusal);
        Assert.Null(taken.Refusal);
        Assert.Equal(draft.VersionId + "~1", taken.Dossier.Version);
        Assert.Contains("\"0.5 wd\"", await test.Reader.ContentOfRevisionAsync("nam-buoc", 2, 1), StringComparison.Ordinal);
    }
}
