using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Statuses;

public sealed class StatusFeedTests
{
    private const string Portal = "cong-dvc";
    private const int All = 1000;

    [Theory, EveryDatabase]
    public async Task Each_change_of_state_stands_in_the_feed_once_and_in_the_order_of_its_dossier(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var feed = Feed(test);
        var first = (await test.WalkAsync()).Dossier;
        var second = (await test.WalkAsync()).Dossier;

        var changes = await feed.ReadAsync(Portal, All);

        Assert.Equal(Enumerable.Range(1, changes.Count).Select(number => (long)number), changes.Select(change => change.Number));
        foreach (var dossier in new[] { first, second })
        {
            var own = changes.Where(change => change.Dossier == dossier.Id).ToList();
            var happened = (await test.Store.ReadHistoryAsync(dossier.Id))
                .SelectMany(turn => turn.Events.OfType<StatusChanged>().Select(changed => (turn.Revision, changed.Status)))
                .Prepend((1, PublicStatus.Registered));
            Assert.Equal(happened, own.Select(change => (change.Revision, change.Status)));
            Assert.Equal(dossier.Status, own[^1].Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task A_reader_goes_on_where_it_was_and_readers_do_not_touch_each_other(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var feed = Feed(test);
        await test.WalkAsync();
        var seen = await feed.ReadAsync(Portal, 2);

        await feed.DoneAsync(Portal, seen[^1].Number);
        await feed.DoneAsync(Portal, seen[0].Number);
        var rest = await feed.ReadAsync(Portal, All);
        var other = await feed.ReadAsync("khac", All);

        Assert.Equal(seen[^1].Number + 1, rest[0].Number);
        Assert.Equal(seen.Concat(rest), other);
        Assert.Equal((rest.Count, other.Count), (await feed.BacklogAsync(Portal), await feed.BacklogAsync("khac")));
    }

    [Theory, EveryDatabase]
    public async Task Who_begins_now_gets_what_happens_from_now_on_and_keeps_its_place(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var feed = Feed(test);
        var before = (await test.WalkAsync()).Dossier;
        await feed.BeginNowAsync(Portal);
        var after = (await test.WalkAsync()).Dossier;

        await feed.BeginNowAsync(Portal);
        var changes = await feed.ReadAsync(Portal, All);

        Assert.NotEqual(before.Id, after.Id);
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(after.Id, change.Dossier));
    }

    [Theory, EveryDatabase]
    public async Task Readers_and_turns_at_once_lose_nothing_and_double_nothing(DatabaseKind kind)
    {
        const int Walkers = 4;
        const int Each = 5;
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var feed = Feed(test);
        var read = new List<StatusChange>();
        using var stop = new CancellationTokenSource();
        var reading = Task.WhenAll(ReadOnAsync(Portal, read), ReadOnAsync("khac", []));

        await Task.WhenAll(Enumerable.Range(0, Walkers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await test.WalkAsync();
            }
        })));
        await stop.CancelAsync();
        await reading;

        var written = Convert.ToInt64(await test.ScalarAsync("SELECT count(*) FROM status_change"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Enumerable.Range(1, (int)written).Select(number => (long)number), read.Select(change => change.Number));
        Assert.Equal(Walkers * Each, read.Select(change => change.Dossier).Distinct().Count());
        Assert.All(read.GroupBy(change => change.Dossier), own => Assert.Equal(own.OrderBy(change => change.Revision), own));

        async Task ReadOnAsync(string reader, List<StatusChange> into)
        {
            for (var last = false; ;)
            {
                var some = await feed.ReadAsync(reader, 7);
                into.AddRange(some);
                if (some.Count > 0)
                {
                    await feed.DoneAsync(reader, some[^1].Number);
                }
                else if (last)
                {
                    return;
                }

                last = stop.IsCancellationRequested;
                await Task.Yield();
            }
        }
    }

    [Theory, EveryDatabase]
    public async Task A_practice_dossier_tells_nobody_of_its_states(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Practice = true });

        Assert.Empty(await Feed(test).ReadAsync(Portal, All));
    }

    private static StatusFeed Feed(StoreUnderTest test) => new(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), TimeProvider.System);
}
