using System.Globalization;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.History;

public sealed class HistoryVerifierTests
{
    private static readonly DateOnly Day = new(2026, 11, 17);
    private static readonly DateTimeOffset NextMorning = StoreUnderTest.Morning.AddDays(1);

    [Theory]
    [EveryDatabase("UPDATE history SET events = replace(events, 'pham-thi-oanh', 'dang-van-vinh') WHERE dossier_id = {0} AND revision = 3", 3)]
    [EveryDatabase("UPDATE history SET actor = 'ai-khac' WHERE dossier_id = {0} AND revision = 2", 2)]
    [EveryDatabase("UPDATE history SET command_id = '{2}' WHERE dossier_id = {0} AND revision = 2", 2)]
    [EveryDatabase("UPDATE history SET personal = {1} WHERE dossier_id = {0} AND revision = 1", 1)]
    [EveryDatabase("UPDATE history SET personal = NULL WHERE dossier_id = {0} AND revision = 1", 1)]
    [EveryDatabase("UPDATE history SET at = (SELECT max(at) FROM history) WHERE dossier_id = {0} AND revision = 1", 1)]
    [EveryDatabase("DELETE FROM history WHERE dossier_id = {0} AND revision = 3", 3)]
    [EveryDatabase("DELETE FROM history WHERE dossier_id = {0} AND revision = 6", 5)]
    [EveryDatabase("UPDATE dossier SET revision = 5 WHERE id = {0}", 6)]
    [EveryDatabase("UPDATE history SET dossier_id = 1000 WHERE dossier_id = {0} AND revision = 1", 1)]
    public async Task Names_the_row_that_was_tampered_with(DatabaseKind kind, string sql, int revision)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var dossier = (await test.WalkAsync()).Dossier.Id;
        Assert.Null(await test.Verifier.CheckAsync(dossier));

        await test.TamperAsync(Sql(kind, sql, dossier));

        var finding = await test.Verifier.CheckAsync(dossier);
        Assert.Equal((dossier, revision), (finding!.Dossier, finding.Revision));
    }

    [Theory, EveryDatabase]
    public async Task Sees_two_rows_that_changed_places(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var dossier = (await test.WalkAsync()).Dossier.Id;

        await test.TamperAsync(
            Sql(kind, "UPDATE history SET revision = 99 WHERE dossier_id = {0} AND revision = 2", dossier),
            Sql(kind, "UPDATE history SET revision = 2 WHERE dossier_id = {0} AND revision = 3", dossier),
            Sql(kind, "UPDATE history SET revision = 3 WHERE dossier_id = {0} AND revision = 99", dossier));

        Assert.Equal(2, (await test.Verifier.CheckAsync(dossier))!.Revision);
    }

    // whoever cuts the last turn off and sets the dossier back leaves a chain that holds: the day's anchor does not
    [Theory, EveryDatabase]
    public async Task The_anchor_of_a_day_shows_a_tail_that_was_cut_off_with_care(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var dossier = (await test.WalkAsync()).Dossier.Id;
        await test.WalkAsync();
        var anchor = await AnchorAsync(test, Day);
        Assert.Equal((2, 12), (anchor.Dossiers, anchor.Rows));
        Assert.Empty(await test.Verifier.CheckAnchorsAsync());

        await test.TamperAsync(
            Sql(kind, "DELETE FROM history WHERE dossier_id = {0} AND revision = 6", dossier),
            Sql(kind, "UPDATE dossier SET revision = 5, last_hash = (SELECT hash FROM history WHERE dossier_id = {0} AND revision = 5) WHERE id = {0}", dossier));

        Assert.Null(await test.Verifier.CheckAsync(dossier));
        Assert.Contains("17/11/2026", Assert.Single(await test.Verifier.CheckAnchorsAsync()).Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("UPDATE chain_anchor SET hash = seal")]
    [EveryDatabase("UPDATE chain_anchor SET seal = hash")]
    public async Task An_anchor_that_was_not_made_here_is_seen(DatabaseKind kind, string sql)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.WalkAsync();
        await AnchorAsync(test, Day);

        await test.TamperAsync(sql);

        Assert.Single(await test.Verifier.CheckAnchorsAsync());
    }

    [Theory, EveryDatabase]
    public async Task Anchors_hang_together_over_days_without_anybody(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc");
        var first = await AnchorAsync(test, Day);
        await test.FileAsync("nam-buoc", at: NextMorning);

        var second = await AnchorAsync(test, Day.AddDays(3));

        Assert.Equal((1, 1), (second.Dossiers, second.Rows));
        Assert.Equal(first.Until, second.From);
        Assert.Empty(await test.Verifier.CheckAnchorsAsync());
        await test.TamperAsync("DELETE FROM chain_anchor WHERE rows = 1 AND day = (SELECT min(day) FROM chain_anchor)");
        Assert.Single(await test.Verifier.CheckAnchorsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_day_is_anchored_once_and_only_when_it_is_over(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc");
        var midnight = Shipped.Documents.Calendar.At(Day.AddDays(1), TimeOnly.MinValue);

        await Assert.ThrowsAsync<InvalidOperationException>(() => test.Verifier.AnchorDayAsync(Day, Shipped.Documents.Calendar, midnight));
        var first = await AnchorAsync(test, Day);
        var again = await AnchorAsync(test, Day);

        Assert.Equal(first.Hash, again.Hash);
        await Assert.ThrowsAsync<InvalidOperationException>(() => AnchorAsync(test, Day.AddDays(-1)));
    }

    private static Task<ChainAnchorRow> AnchorAsync(StoreUnderTest test, DateOnly day) =>
        test.Verifier.AnchorDayAsync(day, Shipped.Documents.Calendar, Shipped.Documents.Calendar.At(day.AddDays(1), new TimeOnly(1, 0)));

    private static string Sql(DatabaseKind kind, string sql, long dossier) => string.Format(
        CultureInfo.InvariantCulture, sql, dossier, kind == DatabaseKind.Sqlite ? "x'0011'" : "decode('0011', 'hex')", Guid.NewGuid());
}
