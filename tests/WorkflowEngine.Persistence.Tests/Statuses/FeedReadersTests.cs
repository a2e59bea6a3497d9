using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Tests.Statuses;

public sealed class FeedReadersTests
{
    public static readonly TimeSpan AfterLease = FeedReaders.Lease + TimeSpan.FromSeconds(1);

    [Fact]
    public void Pauses_grow_the_last_one_holds_and_after_failures_in_a_row_comes_the_rest()
    {
        var pace = new FeedPace([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)], 4, TimeSpan.FromMinutes(10));

        var pauses = Enumerable.Range(1, 5).Select(failures => pace.After(failures).TotalSeconds);

        Assert.Equal([5, 30, 30, 600, 600], pauses);
        Assert.Equal((false, true), (pace.IsProbe(3), pace.IsProbe(4)));
    }

    [Theory, EveryDatabase]
    public async Task A_node_that_was_too_slow_changes_nothing_of_the_reader_that_another_has_by_now(DatabaseKind kind)
    {
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var readers = new FeedReaders(new StatusFeed(office.Contexts, office.Clock), office.Contexts, office.Clock);
        var slow = (await readers.TakeAsync("thu"))!;
        var meanwhile = await readers.TakeAsync("thu");
        office.Clock.Now += AfterLease;
        var other = (await readers.TakeAsync("thu"))!;

        var kept = await readers.KeepAsync(slow);
        await readers.SucceedAsync(slow);
        var failed = await readers.FailAsync(slow, new Sentence("Chậm", "Slow"), TimeSpan.FromMinutes(1));
        var third = await readers.TakeAsync("thu");
        var stillKept = await readers.KeepAsync(other);
        var ended = await readers.FailAsync(stillKept!, new Sentence("Hỏng", "Broken"), TimeSpan.FromMinutes(1));

        Assert.Null(meanwhile);
        Assert.Null(kept);
        Assert.False(failed);
        Assert.Null(third);
        Assert.NotNull(stillKept);
        Assert.True(ended);
        Assert.Equal((1, "Hỏng"), ((await readers.FindAsync("thu"))!.Failures, (await readers.FindAsync("thu"))!.FaultVi));
    }

    [Theory, EveryDatabase]
    public async Task What_was_paused_while_it_ran_stays_paused(DatabaseKind kind)
    {
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var readers = new FeedReaders(new StatusFeed(office.Contexts, office.Clock), office.Contexts, office.Clock);
        var taken = (await readers.TakeAsync("thu"))!;
        await readers.PauseAsync("thu", new Sentence("Tạm ngừng", "Paused"));

        var kept = await readers.KeepAsync(taken);
        await readers.SucceedAsync(taken);

        Assert.Null(kept);
        Assert.Equal(FeedReaders.Paused, (await readers.FindAsync("thu"))!.NextAt);
    }
}
