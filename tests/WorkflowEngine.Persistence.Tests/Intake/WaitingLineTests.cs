using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Intake;
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
        var called = await Task.WhenAll(Enumerable.Range(0, 4).Select(clerk => line.CallAsync(OneStop, Today, $"can-bo-{clerk}")));

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
        Assert.Null(await line.CallAsync(OneStop, Today.AddDays(2), "can-bo"));
    }

    [Theory, EveryDatabase]
    public async Task A_number_sent_to_a_colleague_waits_for_them_alone_and_comes_first(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var line = Line(test);
        await line.TakeAsync(OneStop, Today);
        await line.TakeAsync(OneStop, Today);
        await line.CallAsync(OneStop, Today, "mot");

        await line.TransferAsync(OneStop, Today, "mot", "hai");
        var other = await line.CallAsync(OneStop, Today, "mot");
        var theirs = await line.CallAsync(OneStop, Today, "hai");

        Assert.Equal((2, 1), (other!.Number, theirs!.Number));
        Assert.False(await line.EndAsync(OneStop, Today, "ba", TicketState.Served));
    }

    private static WaitingLine Line(StoreUnderTest test) => new(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), TimeProvider.System);
}
