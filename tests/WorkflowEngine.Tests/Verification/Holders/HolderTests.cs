using WorkflowEngine.Tests.Office;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Holders;

public sealed class HolderTests
{
    [Fact]
    public void A_role_that_the_office_does_not_have()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().With("tham-dinh", "role", "\"tham-tra\""), FindingCodes.UnknownRole);

        Assert.Contains("tham-dinh", finding.WayOut.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_holds_the_role_in_the_unit_that_the_receiving_one_leads_to()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().With("tham-dinh", "unit", "\"receiving\""), FindingCodes.Nobody);

        Assert.Equal("tham-dinh", finding.StepId);
        Assert.Contains("Đơn vị xa.mot-cua", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_in_a_unit_that_is_asked_for_its_opinion()
    {
        var consult = SomeProcedure.Sound()
            .Official("hoi", "Procedure.Consult", "0.1 wd", """ "parties": "competent, unit:tinh.so", "silence": "agree", "clock": "stops" """)
            .Cut("ky:Approved cap").Flow("ky:Approved hoi", "hoi:Agreed cap", "hoi:Objected ky");

        Assert.Equal(("hoi", "parties"), (SomeWorld.Alone(consult, FindingCodes.Nobody) is var finding ? finding.StepId : null, finding.Member));
    }

    [Fact]
    public void No_unit_receives_the_field()
    {
        var office = SomeOffice.Load(
            SomeOffice.UnitsOf([.. SomeOffice.Units.Where(unit => !unit.Contains("\"receives\"", StringComparison.Ordinal))]),
            SomeOffice.PositionsOf(SomeOffice.Position("cv", "xa.phong", "tham-dinh")),
            SomeOffice.PeopleOf([SomeOffice.Person("a", "cv")]));
        var world = new VerificationWorld { Today = SomeOffice.Day, Office = office };

        Assert.Single(SomeProcedure.Sound().Check(world), finding => finding is { Code: FindingCodes.NoReception, IsError: true });
    }

    [Fact]
    public void A_procedure_without_a_field()
    {
        var sound = SomeProcedure.Sound();
        sound.Facts.Remove("field");

        Assert.Equal(FindingSeverity.Warning, SomeWorld.Alone(sound, FindingCodes.NoReception).Severity);
    }

    [Fact]
    public void A_person_that_the_office_does_not_have()
    {
        Assert.Equal("ky", SomeWorld.Alone(SomeProcedure.Sound().With("ky", "assign", "\"person:zz\""), FindingCodes.UnknownPerson).StepId);
        Assert.Empty(SomeProcedure.Sound().With("ky", "assign", "\"person:d\"").Check());
    }

    [Theory]
    [InlineData("fourEyesWith", "\"khong-co\"", FindingCodes.UnknownStep)]
    [InlineData("assign", "\"same-as:khong-co\"", FindingCodes.UnknownStep)]
    [InlineData("fourEyesWith", "\"bo-sung\"", FindingCodes.UnknownStep)]
    [InlineData("fourEyesWith", "\"cap\"", FindingCodes.StepNotBefore)]
    [InlineData("assign", "\"same-as:tra\"", FindingCodes.StepNotBefore)]
    public void A_named_step_that_is_not_there_or_cannot_come_before(string member, string value, string code) =>
        Assert.Equal(("ky", member), (SomeWorld.Alone(SomeProcedure.Sound().With("ky", member, value), code) is var finding ? finding.StepId : null, finding.Member));

    [Fact]
    public void A_step_that_an_arrow_back_leads_from_can_come_before() =>
        Assert.Empty(SomeProcedure.Sound().With("tham-dinh", "fourEyesWith", "\"ky\"").Check());

    [Fact]
    public void Other_eyes_are_asked_for_where_there_is_one_person()
    {
        var bad = SomeProcedure.Sound().With("tham-dinh", "role", "\"ky\"");

        var finding = SomeWorld.Alone(bad, FindingCodes.NoOtherEyes);

        Assert.Contains("Người d", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(["tham-dinh", "ky"], finding.Path);
    }
}
