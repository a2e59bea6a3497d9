using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Rules;

public sealed class RuleTests
{
    [Theory]
    [InlineData("field.hoTen === 'A'", FindingCodes.UnknownName, "field")]
    [InlineData("tinhPhi(fields.soBan) > 0", FindingCodes.UnknownName, "tinhPhi")]
    [InlineData("variables.KetQua === 1", FindingCodes.UnknownName, "KetQua")]
    [InlineData("getKetQua() === 1", FindingCodes.UnknownName, "KetQua")]
    [InlineData("getInput('Don') === 1", FindingCodes.UnknownName, "Don")]
    [InlineData("getOutputFrom('tra-cuu', 'Result') === 1", FindingCodes.UnknownName, "tra-cuu")]
    [InlineData("fields.hoten === 'A'", FindingCodes.UnknownMember, "hoTen")]
    [InlineData("components.donXin.provided", FindingCodes.UnknownMember, "components.donXin")]
    [InlineData("outcomes['xem-xet'] === 'Approved'", FindingCodes.UnknownMember, "outcomes.xem-xet")]
    [InlineData("fields.loai === 'cu'", FindingCodes.UnknownChoice, "moi, lai")]
    public void A_rule_that_reads_what_nobody_declares(string rule, string code, string says)
    {
        var finding = SomeWorld.Alone(Deciding(rule), code);

        Assert.Contains(says, finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fields.hoTen === 'A' && channel === 'online' && unit !== ''")]
    [InlineData("components.don?.provided === true || notes['nhan'] === 'x'")]
    [InlineData("outcomes['tham-dinh'] === 'Approved' && dossier.supplements < 2")]
    [InlineData("// fields.khongCo\n'fields.khongCo' !== applicant.name")]
    [InlineData("const fields2 = { khongCo: 1 }; return fields2.khongCo === 1 && isNullOrEmpty(fields.hoTen)")]
    [InlineData("[{ khongCo: 1 }].some(fields => fields.khongCo > 0)")]
    [InlineData("getGhiChu() === getVariable('GhiChu')")]
    public void A_rule_that_reads_what_is_there(string rule) => Assert.Empty(Deciding(rule).Variable("GhiChu").Check());

    [Fact]
    public void Rules_of_the_facts_are_read_too()
    {
        var bad = SomeProcedure.Sound().WithFact("fees", """[{ "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "money(1000) * fields.soTrang" }]""");

        var finding = Assert.Single(bad.Check(), finding => finding.Code == FindingCodes.UnknownMember);

        Assert.Equal("customProperties.procedure.fees[0].amount", finding.Member);
    }

    [Fact]
    public void A_rule_that_is_none_is_told_with_its_place()
    {
        var finding = Assert.Single(Deciding("fields.hoTen ===").Check(), finding => finding.IsError);

        Assert.Equal(("RULE-SYNTAX", "hoi", "condition"), (finding.Code, finding.StepId, finding.Member));
    }

    [Fact]
    public void A_step_that_writes_a_field_that_the_form_does_not_have()
    {
        Assert.Equal("mayWrite", SomeWorld.Alone(SomeProcedure.Sound().With("ky", "mayWrite", "\"hoTen, soBang\""), FindingCodes.UnknownMember).Member);
        Assert.Empty(SomeProcedure.Sound().With("ky", "mayWrite", "\"hoTen, soBan\"").Check());
    }

    [Fact]
    public void A_decision_that_is_always_the_same() =>
        Assert.Contains("“False”", SomeWorld.Alone(Deciding("true"), FindingCodes.DeadBranch).Sentence.Vi, StringComparison.Ordinal);

    [Fact]
    public void A_case_that_an_earlier_one_takes_away()
    {
        var sound = Switching("fields.loai === 'moi'", "fields.loai === 'lai'");
        var dead = Switching("fields.loai === 'moi'", "fields.loai === 'moi' && fields.soBan > 1");

        Assert.Empty(sound.Check());
        Assert.Equal("cases[1].condition", Assert.Single(dead.Check()).Member);
    }

    [Fact]
    public void Two_cases_of_one_name()
    {
        var bad = Switching("fields.loai === 'moi'", "fields.loai === 'lai'", second: "A");

        Assert.Contains(bad.Check(), finding => finding.Code == FindingCodes.DoubledCase);
    }

    [Theory]
    [InlineData("fields.soBan.toFixed(0) === '1' ? money(1) : 'một nghìn'")]
    [InlineData("money(fields.soBan * 1000)")]
    public void A_fee_that_is_no_money_or_fails_on_a_form_that_may_be_handed_in(string amount)
    {
        var bad = SomeProcedure.Sound().WithFact("fees", $$"""[{ "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "{{amount}}" }]""");
        var good = SomeProcedure.Sound().WithFact("fees", """[{ "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "money(1000 * (fields.soBan || 1))" }]""");

        Assert.Equal("customProperties.procedure.fees[0].amount", Assert.Single(bad.Check()).Member);
        Assert.Empty(good.Check());
    }

    [Fact]
    public void Every_choice_of_the_form_is_tried()
    {
        var bad = SomeProcedure.Sound().WithFact("fees", """[{ "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "fields.loai === 'lai' ? 'miễn' : money(1)" }]""");

        Assert.Equal(FindingCodes.RuleFails, Assert.Single(bad.Check()).Code);
    }

    private static SomeProcedure Deciding(string rule) => SomeProcedure.Sound()
        .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule(rule)} """)
        .Cut("ky:Approved cap").Flow("ky:Approved hoi", "hoi:True cap", "hoi:False tu-choi");

    private static SomeProcedure Switching(string one, string two, string second = "B") => SomeProcedure.Sound()
        .Step("hoi", "Elsa.FlowSwitch", $$"""
            "cases": [
              { "label": "A", "condition": { "type": "JavaScript", "value": "{{one}}" } },
              { "label": "{{second}}", "condition": { "type": "JavaScript", "value": "{{two}}" } }]
            """)
        .Cut("ky:Approved cap").Flow("ky:Approved hoi", "hoi:A cap", $"hoi:{second} tu-choi", "hoi:Default tu-choi");
}
