using WorkflowEngine.Persistence.Statuses;

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
}
