using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office.Assignments;

public sealed class ReresolveTests
{
    private static readonly Standing Own = new(StandingKind.Own, null);
    private static readonly AssignmentRule Review = new(UnitRule.Fixed("xa.phong"), "xem-xet", PersonChoice.Named, "c");
    private static readonly AssignmentRule Appraise = new(UnitRule.Fixed("xa.phong"), "tham-dinh", PersonChoice.LeastLoaded);

    [Fact]
    public void Keeps_the_very_same_assignment_while_it_holds()
    {
        var current = new Assignment("xa.phong", "tham-dinh", "b", Own);

        var again = SomeOffice.Small().Reresolve(current, Appraise, SomeOffice.Request());

        Assert.Same(current, again.Assignment);
    }

    [Fact]
    public void Keeps_a_pool_while_somebody_can_claim()
    {
        var current = new Assignment("xa.phong", "tham-dinh", null, Standing.None);

        var again = SomeOffice.Small().Reresolve(current, Appraise, SomeOffice.Request());

        Assert.Same(current, again.Assignment);
    }

    [Fact]
    public void Refuses_a_pool_that_nobody_is_left_to_claim()
    {
        var current = new Assignment("xa.phong", "xem-xet", null, Standing.None);

        var again = SomeOffice.Small(absences: """{"person":"c"}""").Reresolve(current, Review, SomeOffice.Request());

        Assert.Contains("Người c", again.Nobody?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_work_of_somebody_away_to_the_stand_in()
    {
        var current = new Assignment("xa.phong", "xem-xet", "c", Own);

        var again = SomeOffice.Small(absences: """{"person":"c","standIn":"b"}""").Reresolve(current, Review, SomeOffice.Request());

        Assert.Equal(("b", new Standing(StandingKind.StandIn, "c")), (again.Assignment?.Person, again.Assignment?.Standing));
        Assert.Contains("Người c vắng", again.Assignment?.Reason?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_the_work_of_somebody_who_lost_the_role_into_the_pool()
    {
        var current = new Assignment("xa.phong", "tham-dinh", "c", Own);

        var again = SomeOffice.Small().Reresolve(current, Appraise, SomeOffice.Request());

        Assert.True(again.Assignment?.IsPool);
        Assert.Contains("Người c không giữ vai trò này", again.Assignment?.Reason?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_the_work_of_somebody_excluded_since_into_the_pool()
    {
        var current = new Assignment("xa.phong", "tham-dinh", "a", Own);

        var again = SomeOffice.Small().Reresolve(current, Appraise, SomeOffice.Request() with { Excluded = ["a"] });

        Assert.True(again.Assignment?.IsPool);
    }

    [Fact]
    public void Notes_that_a_person_now_acts_by_delegation()
    {
        var current = new Assignment("xa.phong", "xem-xet", "a", Own);

        var again = SomeOffice.Small(delegations: """{"giver":"c","taker":"a"}""").Reresolve(current, Review, SomeOffice.Request());

        Assert.Equal(("a", new Standing(StandingKind.Delegated, "c")), (again.Assignment?.Person, again.Assignment?.Standing));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", null)]
    public void Follows_a_merged_unit_with_whoever_came_along(string before, string? after)
    {
        var current = new Assignment("xa-cu", "tham-dinh", before, Own);

        var again = UnitRuleTests.Merged().Reresolve(current, new AssignmentRule(UnitRule.Receiving, "tham-dinh"), SomeOffice.Request() with { Receiving = "xa-cu" });

        Assert.Equal(("xa", after), (again.Assignment?.Unit, again.Assignment?.Person));
        Assert.NotNull(again.Assignment?.Reason);
    }

    [Fact]
    public void Asks_the_rule_again_when_the_unit_is_gone_without_a_successor()
    {
        var current = new Assignment("khong-con", "tham-dinh", "a", Own);

        var again = SomeOffice.Small().Reresolve(current, Appraise, SomeOffice.Request());

        Assert.Equal(("xa.phong", "a"), (again.Assignment?.Unit, again.Assignment?.Person));
    }

    [Fact]
    public void Leaves_open_work_where_it_is_when_competence_moves_between_units_that_stand()
    {
        var current = new Assignment("xa.phong", "tham-dinh", "a", Own);

        var again = SomeOffice.Small().Reresolve(current, new AssignmentRule(UnitRule.Fixed("tinh.so"), "tham-dinh"), SomeOffice.Request());

        Assert.Same(current, again.Assignment);
    }
}
