using WorkflowEngine.Office;

namespace WorkflowEngine.Tests.Office;

public sealed class HoldingTests
{
    private static readonly DateOnly Day = SomeOffice.Day;

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-11-01", false)]
    public void Holds_a_position_from_its_first_to_its_last_day(string day, bool held)
    {
        var office = SomeOffice.Load(
            SomeOffice.UnitsOf(SomeOffice.Units),
            SomeOffice.PositionsOf(SomeOffice.Position("cv", "xa.phong", "tham-dinh")),
            SomeOffice.PeopleOf(["""{"code":"a","name":"An","positions":[{"position":"cv","from":"2026-10-01","to":"2026-10-31"}]}"""]));

        var may = office.MayAct("a", "tham-dinh", "xa.phong", SomeOffice.On(day));

        Assert.Equal(held, may);
    }

    [Fact]
    public void Cuts_what_a_person_holds_by_the_periods_of_the_position_and_of_the_unit()
    {
        var office = SomeOffice.Load(
            SomeOffice.UnitsOf([.. SomeOffice.Units, SomeOffice.Unit("xa.to", "division", "xa", "\"to\":\"2026-12-31\"")]),
            SomeOffice.PositionsOf(SomeOffice.Position("to", "xa.to", "tham-dinh", "\"from\":\"2026-03-01\",\"to\":\"2026-12-31\"")),
            SomeOffice.PeopleOf(["""{"code":"a","name":"An","positions":[{"position":"to","from":"2026-03-01","to":"2026-12-31"}]}"""]));

        bool[] may = [.. new[] { new DateOnly(2026, 2, 28), new(2026, 3, 1), new(2026, 12, 31), new(2027, 1, 1) }.Select(day => office.MayAct("a", "tham-dinh", "xa.to", day))];

        Assert.Equal([false, true, true, false], may);
    }

    [Fact]
    public void A_role_with_scope_below_reaches_every_unit_underneath_and_no_agency_outside()
    {
        var office = SomeOffice.Small();

        bool[] may = [.. new[] { "tinh", "xa", "xa.phong", "chi-nhanh" }.Select(unit => office.MayAct("l", "giam-sat", unit, Day))];

        Assert.Equal([true, true, true, false], may);
    }

    [Fact]
    public void A_role_with_scope_unit_stays_in_the_units_that_the_position_works_for()
    {
        var office = SomeOffice.Small();

        bool[] may = [.. new[] { "xa", "xa.phong", "xa.mot-cua", "tinh" }.Select(unit => office.MayAct("d", "ky", unit, Day))];

        Assert.Equal([true, true, false, false], may);
    }

    [Theory]
    [InlineData("2026-11-15", StandingKind.None)]
    [InlineData("2026-11-16", StandingKind.Delegated)]
    [InlineData("2026-11-20", StandingKind.Delegated)]
    [InlineData("2026-11-21", StandingKind.None)]
    public void A_delegation_lets_the_taker_act_during_its_days_beside_the_giver(string day, StandingKind kind)
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c","roles":["ky"],"from":"2026-11-16","to":"2026-11-20"}""");

        var standing = office.StandingOf("c", "ky", "xa", SomeOffice.On(day));

        Assert.Equal(new Standing(kind, kind == StandingKind.None ? null : "d"), standing);
        Assert.True(office.MayAct("d", "ky", "xa", SomeOffice.On(day)));
    }

    [Fact]
    public void A_delegation_named_for_one_unit_gives_nothing_in_another()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c","units":["xa"],"from":"2026-11-16"}""");

        Assert.True(office.MayAct("c", "ky", "xa", Day));
        Assert.False(office.MayAct("c", "ky", "xa.phong", Day));
    }

    [Fact]
    public void What_was_received_by_delegation_is_not_passed_on()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c"},{"giver":"c","taker":"a"}""");

        Assert.True(office.MayAct("c", "ky", "xa", Day));
        Assert.False(office.MayAct("a", "ky", "xa", Day));
        Assert.True(office.MayAct("a", "xem-xet", "xa.phong", Day));
    }

    [Fact]
    public void A_role_that_is_not_delegable_goes_neither_with_a_delegation_nor_with_a_stand_in()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"l","taker":"a"}""", absences: """{"person":"l","standIn":"b"}""");

        Assert.True(office.MayAct("a", "giam-sat", "xa", Day));
        Assert.True(office.MayAct("b", "giam-sat", "xa", Day));
        Assert.Empty(office.PeopleWith("thiet-ke", "xa", Day));
    }

    [Theory]
    [InlineData("2026-11-15", true, false)]
    [InlineData("2026-11-16", false, true)]
    [InlineData("2026-11-20", false, true)]
    [InlineData("2026-11-21", true, false)]
    public void While_a_person_is_away_the_stand_in_acts_and_they_do_not(string day, bool person, bool standIn)
    {
        var office = SomeOffice.Small(absences: """{"person":"c","standIn":"a","from":"2026-11-16","to":"2026-11-20"}""");

        var at = SomeOffice.On(day);

        Assert.Equal(person, office.MayAct("c", "xem-xet", "xa.phong", at));
        Assert.Equal(standIn, office.MayAct("a", "xem-xet", "xa.phong", at));
    }

    [Fact]
    public void A_delegation_goes_on_while_its_giver_is_away_and_stops_while_its_taker_is()
    {
        var office = SomeOffice.Small(
            delegations: """{"giver":"d","taker":"c"}""",
            absences: """{"person":"d","from":"2026-11-16","to":"2026-11-20"},{"person":"c","from":"2026-11-23","to":"2026-11-27"}""");

        Assert.Equal(["c"], office.PeopleWith("ky", "xa", new DateOnly(2026, 11, 17)));
        Assert.Equal(["d"], office.PeopleWith("ky", "xa", new DateOnly(2026, 11, 24)));
    }

    [Fact]
    public void A_position_of_ones_own_comes_before_a_delegation()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"a","taker":"b"}""");

        var standing = office.StandingOf("b", "tham-dinh", "xa.phong", Day);

        Assert.Equal(new Standing(StandingKind.Own, null), standing);
        Assert.Equal(["a", "b"], office.PeopleWith("tham-dinh", "xa.phong", Day));
    }

    [Fact]
    public void Lists_what_a_person_may_do_by_unit_and_role()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c","units":["xa"]}""");

        var holdings = office.HoldingsOf("c", Day);

        Assert.Equal(
            [new Holding("ky", "xa", new Standing(StandingKind.Delegated, "d")), new Holding("xem-xet", "xa.phong", new Standing(StandingKind.Own, null))],
            holdings);
        Assert.Equal(["xem-xet"], office.RolesOf("c", "xa.phong", Day));
    }

    [Fact]
    public void A_right_holds_where_and_while_it_is_granted_to_a_role_that_is_held()
    {
        var office = SomeOffice.Small();

        Assert.True(office.MayDo("a", Right.Appraise, "xa.phong", new DateOnly(2026, 12, 31)));
        Assert.False(office.MayDo("a", Right.Appraise, "xa.phong", new DateOnly(2027, 1, 1)));
        Assert.False(office.MayDo("a", Right.Sign, "xa.phong", Day));
        Assert.True(office.MayDo("d", Right.Sign, "xa", Day));
        Assert.True(office.MayDoSomewhere("d", Right.Sign, Day));
        Assert.False(office.MayDoSomewhere("d", Right.Appraise, Day));
    }

    [Fact]
    public void Names_the_position_by_which_somebody_holds_a_role_themselves()
    {
        var office = SomeOffice.Small(delegations: """{"giver":"d","taker":"c"}""");

        Assert.Equal(("ct", "xa"), (office.PositionBy("d", "ky", "xa.phong", Day)?.Position.Code, office.PositionBy("d", "ky", "xa.phong", Day)?.Unit.Code));
        Assert.Equal("ld", office.PositionBy("l", "giam-sat", "xa.phong", Day)?.Position.Code);
        Assert.Null(office.PositionBy("c", "ky", "xa", Day));
        Assert.Null(office.PositionBy("d", "ky", "tinh", Day));
    }

    [Fact]
    public void Names_the_days_on_which_nobody_can_do_a_step()
    {
        var office = SomeOffice.Small(absences: """{"person":"c","from":"2026-11-16","to":"2026-11-20"},{"person":"a","from":"2026-11-16","to":"2026-11-20"}""");
        var month = new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));

        Assert.Equal([new Period(new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 20))], office.UnstaffedDays("xem-xet", "xa.phong", month));
        Assert.Empty(office.UnstaffedDays("tham-dinh", "xa.phong", month));
        Assert.Equal([month], office.UnstaffedDays("xem-xet", "xa", month));
        Assert.Equal([new Period(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 30))], office.UnstaffedDays("ky", "xa", new Period(new DateOnly(2025, 6, 1), new DateOnly(2025, 7, 31))));
    }

    [Fact]
    public void Nobody_answers_to_codes_that_do_not_exist()
    {
        var office = SomeOffice.Small();

        Assert.False(office.MayAct("khong-co", "ky", "xa", Day));
        Assert.False(office.MayAct("d", "khong-co", "xa", Day));
        Assert.False(office.MayAct("d", "ky", "khong-co", Day));
        Assert.Empty(office.PeopleWith("ky", "khong-co", Day));
        Assert.Empty(office.HoldingsOf("khong-co", Day));
        Assert.Null(office.FindUnit("khong-co", Day));
    }
}
