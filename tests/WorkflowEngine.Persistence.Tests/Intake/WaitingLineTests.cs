using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Intake;

public sealed class WaitingLineTests
{
    private const string OneStop = "thanh-sen.trung-tam-pvhcc";

    private static readonly DateOnly Today = new(2026, 11, 17);

    [Theory, EveryDatabase]
    public async Task Nobody_gets_a_number_twice_and_no_number_is_called_twice(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var line = Line(test);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => line.TakeAsync(OneStop, Today)));
        var called = await Task.WhenAll(Enumerable.Range(0, 4).Select(clerk => line.CallAsync(OneStop, Today, $"can-bo-{clerk}", clerk + 1)));

        Assert.Equal(Enumerable.Range(1, 8), taken.Select(ticket => ticket.Number).Order());
        Assert.Equal([1, 2, 3, 4], called.Select(ticket => ticket!.Number).Order());
    }

    [Theory, EveryDatabase]
    public async Task Each_place_and_each_day_counts_from_one(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var line = Line(test);
        await line.TakeAsync(OneStop, Today);

        var elsewhere = await line.TakeAsync("tran-phu.trung-tam-pvhcc", Today);
        var tomorrow = await line.TakeAsync(OneStop, Today.AddDays(1));

        Assert.Equal((1, 1), (elsewhere.Number, tomorrow.Number));
        Assert.Null(await line.CallAsync(OneStop, Today.AddDays(2), "can-bo", 1));
    }

    [Theory, EveryDatabase]
    public async Task A_number_sent_to_a_colleague_waits_for_them_alone_and_comes_first(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var line = Line(test);
        await line.TakeAsync(OneStop, Today);
        await line.TakeAsync(OneStop, Today);
        await line.CallAsync(OneStop, Today, "mot", 1);

        await line.TransferAsync(OneStop, Today, "mot", "hai");
        var other = await line.CallAsync(OneStop, Today, "mot", 1);
        var theirs = await line.CallAsync(OneStop, Today, "hai", 2);

        Assert.Equal((2, 1), (other!.Number, theirs!.Number));
        Assert.False(await line.EndAsync(OneStop, Today, "ba", TicketState.Served));
    }

    [Theory, EveryDatabase]
    public async Task A_missed_number_is_called_again_for_half_an_hour_from_whichever_counter(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var clock = new MovedClock(new DateTimeOffset(2026, 11, 17, 2, 0, 0, TimeSpan.Zero));
        var line = Line(test, clock);
        await line.TakeAsync(OneStop, Today);
        await line.TakeAsync(OneStop, Today);
        await line.CallAsync(OneStop, Today, "mot", 1);
        await line.EndAsync(OneStop, Today, "mot", TicketState.NoShow);
        await line.CallAsync(OneStop, Today, "hai", 2);

        clock.Now += WaitingLine.Recallable;
        var missed = await line.MissedAsync(OneStop, Today);
        var again = await line.RecallAsync(OneStop, Today, "hai", 1, 2);
        var open = await line.OpenAsync(OneStop, Today);
        await line.EndAsync(OneStop, Today, "hai", TicketState.NoShow);
        clock.Now += WaitingLine.Recallable + TimeSpan.FromSeconds(1);
        var late = await line.RecallAsync(OneStop, Today, "mot", 1, 1);

        Assert.Equal([1], missed.Select(ticket => ticket.Number));
        Assert.Equal((1, TicketState.Called, 2, "hai"), (again!.Number, again.State, again.Counter, again.Clerk));
        Assert.Equal([1], open.Select(ticket => ticket.Number));
        Assert.Null(late);
        Assert.Empty(await line.MissedAsync(OneStop, Today));
    }

    [Theory, EveryDatabase]
    public async Task Only_the_clerk_who_serves_a_number_calls_it_again_and_their_counter_is_kept(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var clock = new MovedClock(new DateTimeOffset(2026, 11, 17, 2, 0, 0, TimeSpan.Zero));
        var line = Line(test, clock);
        await line.TakeAsync(OneStop, Today);
        await line.TakeAsync(OneStop, Today);
        await line.CallAsync(OneStop, Today, "mot", 3);

        clock.Now += TimeSpan.FromMinutes(2);
        var theirs = await line.RecallAsync(OneStop, Today, "mot", 1, 3);
        var others = await line.RecallAsync(OneStop, Today, "hai", 1, 2);
        var waiting = await line.RecallAsync(OneStop, Today, "mot", 2, 3);
        var unknown = await line.RecallAsync(OneStop, Today, "mot", 9, 3);

        Assert.Equal((1, clock.GetUtcNow()), (theirs!.Number, theirs.CalledAt));
        Assert.Equal((null, null, null), (others, waiting, unknown));
        Assert.Equal(3, await line.CounterOfAsync(OneStop, "mot"));
        Assert.Null(await line.CounterOfAsync(OneStop, "hai"));
    }

    private static WaitingLine Line(StoreUnderTest test, TimeProvider? clock = null) =>
        new(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), clock ?? TimeProvider.System);
}
