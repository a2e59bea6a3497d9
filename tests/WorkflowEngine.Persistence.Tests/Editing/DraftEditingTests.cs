using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class DraftEditingTests
{
    [Theory, EveryDatabase]
    public async Task The_first_save_of_a_published_document_makes_a_draft_and_later_ones_write_over_it(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        var first = await test.SendAsync(Some.Save(Some.Waiting(2)) with { BaseVersionId = "cho-gio:1", BaseRevision = 1 });
        var second = await test.SendAsync(Some.Save(Some.Waiting(3)) with { BaseVersionId = first.Version!.VersionId, BaseRevision = 1 });

        Assert.Equal((2, 1L, VersionStatus.Draft, true), (first.Version.Number, first.Version.Revision, first.Version.Status, first.Version.IsLatest));
        Assert.Equal((2, 2L, first.Version.VersionId), (second.Version!.Number, second.Version.Revision, second.Version.VersionId));
        Assert.Contains("03:00:00", second.Version.Content, StringComparison.Ordinal);
        Assert.Equal((2, false, true), (second.Version.Document.Version, second.Version.Document.IsPublished, second.Version.Document.IsLatest));
        Assert.False((await test.Reader.PublishedAsync("cho-gio"))!.Document.IsLatest);
        Assert.Contains("02:00:00", await test.Reader.ContentOfRevisionAsync("cho-gio", 2, 1), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_retried_save_changes_nothing(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var save = Some.Save(Some.Waiting(2)) with { BaseVersionId = "cho-gio:1", BaseRevision = 1 };
        await test.SendAsync(save);

        var again = await test.SendAsync(save);

        Assert.True(again.AlreadyDone);
        Assert.Equal((2, 1L), (again.Version!.Number, again.Version.Revision));
    }

    [Theory, EveryDatabase]
    public async Task A_save_without_a_change_makes_no_draft(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        var answer = await test.SendAsync(Some.Save(SomeProcedure.Waiting) with { BaseVersionId = "cho-gio:1", BaseRevision = 1 });

        Assert.True(answer.AlreadyDone);
        Assert.Single(await test.VersionsOfAsync("cho-gio"));
    }

    [Theory, EveryDatabase]
    public async Task Who_saves_over_somebody_else_is_told_who_and_when_and_nothing_is_lost(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var draft = (await test.SendAsync(Some.Save(Some.Waiting(2)) with { Session = "a" })).Version!;
        await test.SendAsync(Some.Save(Some.Waiting(3), Some.OtherDesigner) with { BaseVersionId = draft.VersionId, BaseRevision = 1, Session = "b" });

        var late = await test.SendAsync(Some.Save(Some.Waiting(4)) with { BaseVersionId = draft.VersionId, BaseRevision = 1, Session = "a" });

        Assert.Equal(EditingRefusalKind.Conflict, late.Refusal!.Kind);
        Assert.Contains("Mai Thị Hằng đã lưu bản 2 lúc 08:30 ngày 17/11/2026", late.Refusal.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal((2L, true), (late.Refusal.Theirs!.Revision, late.Refusal.Theirs.Content.Contains("03:00:00", StringComparison.Ordinal)));
        Assert.Contains("04:00:00", await Some.RefusedTextAsync(test, "cho-gio"), StringComparison.Ordinal);
        Assert.Contains("03:00:00", (await test.Reader.LatestAsync("cho-gio"))!.Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_tab_is_never_in_conflict_with_its_own_saves(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Waiting(2)) with { BaseVersionId = "cho-gio:1", BaseRevision = 1, Session = "a" });

        var late = await test.SendAsync(Some.Save(Some.Waiting(3)) with { BaseVersionId = "cho-gio:1", BaseRevision = 1, Session = "a" });

        Assert.Null(late.Refusal);
        Assert.Equal((2, 2L), (late.Version!.Number, late.Version.Revision));
    }

    [Theory, EveryDatabase]
    public async Task What_was_opened_before_another_version_was_published_is_in_conflict(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Waiting(2)));
        await test.SendAsync(new PublishVersion(Some.Publisher, "cho-gio", 2));

        var late = await test.SendAsync(Some.Save(Some.Waiting(3)) with { BaseVersionId = "cho-gio:1", BaseRevision = 1 });

        Assert.Equal(EditingRefusalKind.Conflict, late.Refusal!.Kind);
        Assert.Equal(2, late.Refusal.Theirs!.Number);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_saves_in_flight_one_wins_and_the_other_is_told(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await using var other = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await other.Live.RefreshAsync();
        var draft = (await test.SendAsync(Some.Save(Some.Waiting(2)) with { Session = "a" })).Version!;

        for (var round = 1; round <= 5; round++)
        {
            var revision = (await test.Reader.LatestAsync("cho-gio"))!.Revision;
            var mine = Some.Save(Some.Waiting(round * 2 + 1)) with { BaseVersionId = draft.VersionId, BaseRevision = revision, Session = "a" };
            var theirs = Some.Save(Some.Waiting(round * 2 + 2), Some.OtherDesigner) with { BaseVersionId = draft.VersionId, BaseRevision = revision, Session = "b" };
            var answers = await Task.WhenAll(Task.Run(() => test.SendAsync(mine)), Task.Run(() => other.SendAsync(theirs)));

            var won = Assert.Single(answers, answer => answer.Refusal is null);
            var lost = Assert.Single(answers, answer => answer.Refusal is not null);
            Assert.Equal(revision + 1, won.Version!.Revision);
            Assert.Equal((EditingRefusalKind.Conflict, won.Version.Hash), (lost.Refusal!.Kind, lost.Refusal.Theirs!.Hash));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_document_without_an_id_gets_one_that_nobody_has(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var text = SomeProcedure.FiveSteps.Replace("\"id\": \"nam-buoc:1\", \"definitionId\": \"nam-buoc\", ", "", StringComparison.Ordinal);

        var first = await test.SendAsync(Some.Save(text));
        var second = await test.SendAsync(Some.Save(text.Replace("0.5 wd", "0.4 wd", StringComparison.Ordinal)));

        Assert.Equal(("1.009999-thu-tuc-thu", 1), (first.Version!.Definition, first.Version.Number));
        Assert.Equal(("1.009999-thu-tuc-thu-2", 1), (second.Version!.Definition, second.Version.Number));
        Assert.Equal("1.009999-thu-tuc-thu-2", second.Version.Document.DefinitionId);
    }

    [Theory, EveryDatabase]
    public async Task What_would_lock_a_document_in_the_designer_is_refused_and_names_the_step(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var twice = SomeProcedure.SideBySide.Replace("[\\\"A\\\",\\\"B\\\"]", "[\\\"A\\\",\\\"A\\\"]", StringComparison.Ordinal);
        Assert.NotEqual(SomeProcedure.SideBySide, twice);
        var doubled = SomeProcedure.FiveSteps.Replace("\"id\": \"ky\"", "\"id\": \"tham-dinh\"", StringComparison.Ordinal);

        var ports = await test.SendAsync(Some.Save(twice));
        var ids = await test.SendAsync(Some.Save(doubled));

        Assert.Equal((EditingRefusalKind.Findings, "re"), (ports.Refusal!.Kind, Assert.Single(ports.Findings).StepId));
        Assert.Contains("“re” có hai kết quả cùng tên “A”", ports.Refusal.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal((EditingRefusalKind.Findings, "tham-dinh"), (ids.Refusal!.Kind, Assert.Single(ids.Findings).StepId));
        Assert.Null(await test.Reader.LatestAsync("song-song"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"definitionId\": \"x\" }")]
    [InlineData("{ \"definitionId\": \"x\", \"root\": ")]
    [InlineData("{ \"definitionId\": \"a/b\", \"root\": { \"id\": \"r\", \"type\": \"Elsa.Sequence\" } }")]
    public async Task What_cannot_be_kept_says_why(string text)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);

        var answer = await test.SendAsync(Some.Save(text));

        Assert.Equal(EditingRefusalKind.Unreadable, answer.Refusal!.Kind);
        Assert.True(answer.Refusal.Sentence.Vi.Length > 30, answer.Refusal.Sentence.Vi);
    }

    [Fact]
    public async Task A_document_of_five_megabytes_is_refused_with_the_limit_and_what_was_saved_stays()
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);
        await test.SendAsync(Some.Save(Some.Waiting(2)));
        var huge = SomeProcedure.Waiting.Replace("\"version\": 1, ", $"\"version\": 1, \"description\": \"{new string('a', 5 * 1024 * 1024)}\", ", StringComparison.Ordinal);

        var answer = await test.SendAsync(Some.Save(huge));

        Assert.Equal(EditingRefusalKind.Unreadable, answer.Refusal!.Kind);
        Assert.Contains("5,0 MB, bản nháp dài nhất 4 MB", answer.Refusal.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("02:00:00", (await test.Reader.LatestAsync("cho-gio"))!.Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Only_who_may_design_saves(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);

        var answer = await test.SendAsync(Some.Save(Some.Waiting(2), Some.Official));

        Assert.Equal(EditingRefusalKind.NotAllowed, answer.Refusal!.Kind);
        Assert.Single(await test.VersionsOfAsync("cho-gio"));
    }
}
