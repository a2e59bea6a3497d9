using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class ScheduleTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory, EveryDatabase]
    public async Task A_draft_is_published_at_the_start_of_its_day_in_the_offices_time(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        var set = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = Day });

        test.Clock.Now = new DateTimeOffset(2026, 11, 19, 23, 59, 59, TimeSpan.FromHours(7));
        var early = await test.Schedule.RunAsync();
        test.Clock.Now = new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.FromHours(7));
        var due = await test.Schedule.RunAsync();
        var after = await test.Schedule.RunAsync();

        Assert.Equal((VersionStatus.Draft, Day), (set.Version!.Status, set.Version.PublishOn));
        Assert.Empty(early);
        Assert.Equal(VersionStatus.Published, Assert.Single(due).Version!.Status);
        Assert.Empty(after);
        Assert.Equal(2, test.Current.FindProcedure("1.009999")!.Number);
        Assert.Contains(await test.Changes.ReadAsync("nam-buoc"), change => change is { Kind: DefinitionChangeKind.Published, Number: 2, Person: Some.Publisher });
    }

    [Theory, EveryDatabase]
    public async Task Many_nodes_publish_it_once(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await using var other = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await other.Live.RefreshAsync();
        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = Day });
        test.Clock.Now = other.Clock.Now = new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(7));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(node => Task.Run(() => (node % 2 == 0 ? test : other).Schedule.RunAsync())));

        Assert.Single(await test.Changes.ReadAsync("nam-buoc"), change => change is { Kind: DefinitionChangeKind.Published, Number: 2 });
        Assert.DoesNotContain(await test.Changes.ReadAsync("nam-buoc"), change => change.Kind == DefinitionChangeKind.ScheduleFailed);
        Assert.Equal([VersionStatus.Superseded, VersionStatus.Published], (await test.VersionsOfAsync("nam-buoc")).Select(version => version.Status));
    }

    [Theory, EveryDatabase]
    public async Task What_fails_the_checks_on_its_day_is_told_and_the_version_before_goes_on(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        var changed = Some.Shorter.Replace("\"role\": \"van-thu\"", "\"role\": \"thu-phi\", \"mayWrite\": \"ketLuan\"", StringComparison.Ordinal);
        changed = changed.Replace("\"unit\": \"unit:thanh-sen.van-phong\", \"role\": \"thu-phi\"", "\"unit\": \"unit:thanh-sen.trung-tam-pvhcc\", \"role\": \"thu-phi\"", StringComparison.Ordinal);
        await test.SendAsync(Some.Save(changed));
        var set = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = Day });
        Assert.Null(set.Refusal);
        await using (var context = test.Context())
        {
            // What nobody foresaw when the day was set: the draft's role is gone by then.
            var row = context.Set<DefinitionVersionRow>().Single(row => row.DefinitionId == "nam-buoc" && row.Number == 2);
            row.Content = row.Content.Replace("thu-phi", "thu-phi-cu", StringComparison.Ordinal);
            await context.SaveChangesAsync();
        }

        test.Clock.Now = new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(7));
        var answer = Assert.Single(await test.Schedule.RunAsync());
        var again = await test.Schedule.RunAsync();

        Assert.Equal(EditingRefusalKind.Findings, answer.Refusal!.Kind);
        Assert.Empty(again);
        var finding = Assert.Single(await test.FindingsAsync());
        Assert.Equal(("nam-buoc", true), (finding.Source, finding.IsError));
        Assert.StartsWith("Bản 2 đến ngày công bố 20/11/2026 nhưng không công bố được", finding.Vi, StringComparison.Ordinal);
        Assert.Equal(1, test.Current.FindProcedure("1.009999")!.Number);
        Assert.Contains(await test.Changes.ReadAsync("nam-buoc"), change => change.Kind == DefinitionChangeKind.ScheduleFailed);
    }

    [Theory, EveryDatabase]
    public async Task Whoever_changes_a_draft_takes_its_day_away(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = Day });

        var saved = await test.SendAsync(Some.Save(Some.Warned));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = Day });
        var taken = await test.SendAsync(new UnscheduleVersion(Some.Publisher, "nam-buoc", 2));
        test.Clock.Now = new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(7));

        Assert.True(saved.Unscheduled);
        Assert.Null(saved.Version!.PublishOn);
        Assert.Null(taken.Version!.PublishOn);
        Assert.Empty(await test.Schedule.RunAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_day_that_has_begun_means_now(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));

        var answer = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { On = new DateOnly(2026, 11, 17) });

        Assert.Equal(VersionStatus.Published, answer.Version!.Status);
    }
}
