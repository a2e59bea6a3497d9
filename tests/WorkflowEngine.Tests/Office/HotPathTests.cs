using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office;

public sealed class HotPathTests
{
    private const int Times = 1000;

    [Fact]
    public void Asking_who_may_act_allocates_nothing()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c"}""");

        var bytes = Allocated(() => office.MayAct("c", "ky", "xa", SomeOffice.Day) && office.MayDo("d", Right.Sign, "xa", SomeOffice.Day));

        Assert.Equal(0, bytes);
    }

    [Theory]
    [InlineData("competent:commune/ho-tich", PersonChoice.Pool)]
    [InlineData("competent:commune/ho-tich", PersonChoice.LeastLoaded)]
    [InlineData("unit:xa.phong", PersonChoice.Named)]
    public void Resolving_allocates_nothing_but_the_assignment(string unit, PersonChoice choice)
    {
        var office = SomeOffice.Small();
        var rule = new AssignmentRule(SomeOffice.Rule(unit), "tham-dinh", choice, "a");
        var request = SomeOffice.Request() with { Excluded = ["b"], Loads = _ => 1 };
        var assignment = new Assignment("xa.phong", "tham-dinh", "a", Standing.None);

        var bytes = Allocated(() => office.Resolve(rule, request).Assignment is not null);

        Assert.Equal(Allocated(() => (assignment with { Unit = "xa" }) is not null), bytes);
    }

    [Fact]
    public void Asking_again_for_open_work_that_still_holds_allocates_nothing_when_it_waits_in_the_pool()
    {
        var office = SomeOffice.Small();
        var rule = new AssignmentRule(SomeOffice.Rule("unit:xa.phong"), "tham-dinh");
        var request = SomeOffice.Request();
        var current = office.Resolve(rule, request).Assignment!;

        var bytes = Allocated(() => office.Reresolve(current, rule, request).Assignment is not null);

        Assert.Equal(0, bytes);
    }

    private static long Allocated(Func<bool> ask)
    {
        for (var i = 0; i < Times; i++)
        {
            Assert.True(ask());
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var held = true;
        for (var i = 0; i < Times; i++)
        {
            held &= ask();
        }

        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(held);
        return (after - before) / Times;
    }
}
