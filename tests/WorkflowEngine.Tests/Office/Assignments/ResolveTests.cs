using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office.Assignments;

public sealed class ResolveTests
{
    private const string ReviewerAway = """{"person":"c","from":"2026-11-16","to":"2026-11-20"}""";
    private const string ReviewerReplaced = """{"person":"c","standIn":"a","from":"2026-11-16","to":"2026-11-20"}""";

    private static readonly UnitRule Division = SomeOffice.Rule("unit:xa.phong");

    [Fact]
    public void A_pool_has_nobody_yet()
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh"), SomeOffice.Request());

        Assert.Equal(new Assignment("xa.phong", "tham-dinh", null, Standing.None), resolution.Assignment);
    }

    [Fact]
    public void The_named_person_gets_the_step()
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.Named, "b"), SomeOffice.Request());

        Assert.Equal(new Assignment("xa.phong", "tham-dinh", "b", new Standing(StandingKind.Own, null)), resolution.Assignment);
    }

    [Theory]
    [InlineData(3, 2, "b")]
    [InlineData(2, 3, "a")]
    [InlineData(2, 2, "a")]
    [InlineData(int.MaxValue, int.MaxValue, "a")]
    public void The_least_loaded_gets_the_step_and_of_equals_the_first_by_code(int ofA, int ofB, string expected)
    {
        var office = SomeOffice.Small();
        var request = SomeOffice.Request() with { Loads = person => person == "a" ? ofA : ofB };

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.LeastLoaded), request);

        Assert.Equal(expected, resolution.Assignment?.Person);
    }

    [Fact]
    public void The_least_loaded_is_never_somebody_excluded()
    {
        var office = SomeOffice.Small();
        var request = SomeOffice.Request() with { Loads = person => person == "a" ? 0 : 9, Excluded = ["a"] };

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.LeastLoaded), request);

        Assert.Equal("b", resolution.Assignment?.Person);
    }

    [Fact]
    public void The_person_of_the_earlier_step_gets_this_one()
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.SamePerson), SomeOffice.Request() with { SamePerson = "b" });

        Assert.Equal("b", resolution.Assignment?.Person);
        Assert.Null(resolution.Assignment?.Reason);
    }

    [Theory]
    [InlineData("2026-11-15", "c", StandingKind.Own)]
    [InlineData("2026-11-16", "a", StandingKind.StandIn)]
    [InlineData("2026-11-20", "a", StandingKind.StandIn)]
    [InlineData("2026-11-21", "c", StandingKind.Own)]
    public void The_stand_in_gets_the_step_on_the_days_of_absence(string day, string person, StandingKind kind)
    {
        var office = SomeOffice.Small(absences: ReviewerReplaced);

        var resolution = office.Resolve(new AssignmentRule(Division, "xem-xet", PersonChoice.Named, "c"), SomeOffice.Request(SomeOffice.On(day)));

        Assert.Equal((person, kind), (resolution.Assignment?.Person, resolution.Assignment?.Standing.Kind));
        Assert.Equal(kind == StandingKind.StandIn, resolution.Assignment?.Reason is not null);
    }

    [Fact]
    public void A_stand_in_who_did_the_earlier_step_does_not_get_this_one()
    {
        var office = SomeOffice.Small(absences: ReviewerReplaced);

        var resolution = office.Resolve(new AssignmentRule(Division, "xem-xet", PersonChoice.Named, "c"), SomeOffice.Request() with { Excluded = ["a"] });

        Assert.Null(resolution.Assignment);
        Assert.Contains("Người a", resolution.Nobody?.Vi, StringComparison.Ordinal);
        Assert.Contains("Người c", resolution.Nobody?.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "đã làm bước trước")]
    [InlineData("c", "không giữ vai trò này")]
    [InlineData("khong-co", "không giữ vai trò này")]
    public void Somebody_who_may_not_leaves_the_step_to_the_pool_with_the_reason(string named, string vi)
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.Named, named), SomeOffice.Request() with { Excluded = ["a"] });

        Assert.True(resolution.Assignment?.IsPool);
        Assert.Contains(vi, resolution.Assignment?.Reason?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_away_without_a_stand_in_leaves_the_step_to_the_pool_with_the_reason()
    {
        var office = SomeOffice.Small(absences: """{"person":"a"}""");

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.Named, "a"), SomeOffice.Request());

        Assert.True(resolution.Assignment?.IsPool);
        Assert.Contains("Người a vắng", resolution.Assignment?.Reason?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_person_who_is_not_known_leaves_the_step_to_the_pool_with_the_reason()
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "tham-dinh", PersonChoice.SamePerson), SomeOffice.Request());

        Assert.True(resolution.Assignment?.IsPool);
        Assert.NotNull(resolution.Assignment?.Reason);
    }

    [Theory]
    [InlineData("xem-xet", "xa", "không có ai giữ vai trò “Vai xem-xet” tại Đơn vị xa")]
    [InlineData("khong-co", "xa", "Không có vai trò nào mang mã “khong-co”")]
    public void Says_why_nobody_can_do_the_step(string role, string unit, string vi)
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(UnitRule.Fixed(unit), role), SomeOffice.Request());

        Assert.Contains(vi, resolution.Nobody?.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_who_is_away_when_all_are()
    {
        var office = SomeOffice.Small(absences: ReviewerAway);

        var resolution = office.Resolve(new AssignmentRule(Division, "xem-xet"), SomeOffice.Request());

        Assert.Contains("đều vắng: Người c", resolution.Nobody?.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PersonChoice.Pool)]
    [InlineData(PersonChoice.LeastLoaded)]
    [InlineData(PersonChoice.Named)]
    public void Four_eyes_hold_when_the_only_one_with_the_role_did_the_earlier_step(PersonChoice choice)
    {
        var office = SomeOffice.Small();

        var resolution = office.Resolve(new AssignmentRule(Division, "xem-xet", choice, "c"), SomeOffice.Request() with { Excluded = ["c"] });

        Assert.Contains("chỉ có Người c giữ vai trò “Vai xem-xet”", resolution.Nobody?.Vi, StringComparison.Ordinal);
        Assert.Contains("is held only by Người c", resolution.Nobody?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_the_office_asks_for_that_day()
    {
        var office = SomeOffice.Small(absences: ReviewerAway).At(new DateOnly(2026, 11, 21));

        var resolution = office.Resolve(new AssignmentRule(Division, "xem-xet", PersonChoice.LeastLoaded), SomeOffice.Request());

        Assert.Equal("c", resolution.Assignment?.Person);
        Assert.True(office.MayAct("c", "xem-xet", "xa.phong"));
    }
}
