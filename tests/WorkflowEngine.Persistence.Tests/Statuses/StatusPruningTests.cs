using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Statuses;

public sealed class StatusPruningTests
{
    private const int All = 1000;

    private readonly MovedClock _clock = new(StoreUnderTest.Morning);

    [Theory, EveryDatabase]
    public async Task What_every_reader_has_passed_is_gone_and_what_one_still_needs_stays(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var (feed, readers, pruning) = Over(test);
        await readers.TakeAsync("nhanh");
        await readers.TakeAsync("cham");
        await test.WalkAsync();
        await test.WalkAsync();
        var changes = await feed.ReadAsync("nhanh", All);
        await feed.DoneAsync("nhanh", changes[^1].Number);
        await feed.DoneAsync("cham", changes[2].Number);

        var removed = await pruning.RunAsync();
        var left = await feed.ReadAsync("cham", All);
        await feed.DoneAsync("cham", changes[^1].Number);
        var rest = await pruning.RunAsync();

        Assert.Equal(3, removed);
        Assert.Equal(changes.Skip(3), left);
        Assert.Equal((changes.Count - 3, 0L), (rest, await RowsAsync(test)));
    }

    [Theory, EveryDatabase]
    public async Task A_reader_that_was_given_up_or_that_nobody_runs_holds_nothing_back(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var (feed, readers, pruning) = Over(test);
        await readers.TakeAsync("dung");
        await readers.TakeAsync("vang");
        await test.WalkAsync();
        await readers.StopAsync("dung");
        var held = await pruning.RunAsync();
        _clock.Now += StatusPruning.Unseen + TimeSpan.FromDays(1);
        await readers.TakeAsync("moi");
        await test.WalkAsync();
        var fresh = await feed.ReadAsync("moi", All);

        var removed = await pruning.RunAsync();

        Assert.Equal(0, held);
        Assert.NotEqual(0, removed);
        Assert.Equal(fresh, await feed.ReadAsync("moi", All));
    }

    [Theory, EveryDatabase]
    public async Task Where_nobody_reads_nothing_is_kept_and_who_begins_later_gets_what_happens_then(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var (feed, readers, pruning) = Over(test);
        await test.WalkAsync();
        await pruning.RunAsync();
        var empty = await RowsAsync(test);
        await readers.TakeAsync("moi");
        var dossier = (await test.WalkAsync()).Dossier;

        await pruning.RunAsync();
        var changes = await feed.ReadAsync("moi", All);

        Assert.Equal(0L, empty);
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(dossier.Id, change.Dossier));
    }

    private (StatusFeed Feed, FeedReaders Readers, StatusPruning Pruning) Over(StoreUnderTest test)
    {
        var contexts = test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>();
        var feed = new StatusFeed(contexts, _clock);
        return (feed, new FeedReaders(feed, contexts, _clock), new StatusPruning(contexts, _clock));
    }

    private static async Task<long> RowsAsync(StoreUnderTest test) =>
        Convert.ToInt64(await test.ScalarAsync("SELECT count(*) FROM status_change"), CultureInfo.InvariantCulture);
}
