using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Law;

public sealed class LawTests
{
    [Fact]
    public void An_instrument_out_of_force_is_an_error_though_another_one_is_in_force()
    {
        var bad = SomeProcedure.Sound().WithFact("legalBasis", """[{ "instrument": "Nghị định 61", "to": "2025-06-30" }, { "instrument": "Nghị định 118", "from": "2025-07-01" }]""");

        var finding = SomeWorld.Alone(bad, FindingCodes.BasisNotInForce);

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Contains("30/06/2025", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void No_instrument_in_force_is_an_error()
    {
        var bad = SomeProcedure.Sound().WithFact("legalBasis", """[{ "instrument": "Luật 03/2026", "from": "2027-03-01" }]""");

        Assert.True(SomeWorld.Only(bad, FindingCodes.NoBasisInForce).IsError);
    }

    [Fact]
    public void No_legal_basis_at_all() => SomeWorld.Alone(SomeProcedure.Sound().WithFact("legalBasis", "[]"), FindingCodes.NoLegalBasis);

    [Fact]
    public void A_service_that_is_fully_online_and_needs_somebody_to_come()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().With("tra", "presence", "true"), FindingCodes.FullNeedsPresence);

        Assert.Equal("tra", finding.StepId);
    }

    [Fact]
    public void Presence_in_the_cases_that_are_partial_is_no_fault()
    {
        var partial = SomeProcedure.Sound()
            .WithFact("serviceLevels", """[{ "when": "fields.loai === 'lai'", "level": "partial", "reason": { "vi": "Phải đối chiếu bản chính", "en": "The original is compared" } }, { "level": "full" }]""")
            .Official("doi-chieu", "Procedure.Work", "0 wd", """ "presence": true, "time": null """)
            .Cut("tham-dinh:Approved ky").Flow("tham-dinh:Approved hoi", "hoi:False ky", "hoi:True doi-chieu", "doi-chieu ky", "doi-chieu:Returned nhan")
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'lai'")} """);

        Assert.DoesNotContain(partial.Check(), finding => finding.IsError);
        Assert.Single(partial.WithFact("serviceLevels", """[{ "level": "full" }]""").Check(), finding => finding.Code == FindingCodes.FullNeedsPresence);
    }

    [Fact]
    public void A_partial_service_without_its_reason() => SomeWorld.Only(
        SomeProcedure.Sound().WithFact("serviceLevels", """[{ "level": "partial" }]"""), FindingCodes.PartialWithoutReason);

    [Fact]
    public void No_time_limit() => Assert.Equal(
        FindingSeverity.Warning, SomeWorld.Alone(SomeProcedure.Sound().WithFact("timeLimits", "[]"), FindingCodes.NoTimeLimit).Severity);

    [Fact]
    public void A_case_without_a_time_limit()
    {
        SomeWorld.Only(SomeProcedure.Sound().WithFact("timeLimits", """[{ "id": "a", "when": "fields.loai === 'lai'", "limit": "3 wd" }]"""), FindingCodes.NoTimeLimit);
        SomeWorld.Only(SomeProcedure.Sound().WithFact("timeLimits", """[{ "id": "a", "channels": ["online"], "limit": "3 wd" }]"""), FindingCodes.NoTimeLimit);
    }

    [Fact]
    public void Something_is_issued_that_the_facts_do_not_promise()
    {
        SomeWorld.Alone(SomeProcedure.Sound().WithFact("results", "[]"), FindingCodes.NoResults);
        Assert.Equal("cap", SomeWorld.Only(SomeProcedure.Sound().With("cap", "result", "\"KQ.G15.000098\""), FindingCodes.UnknownResult).StepId);
    }

    [Fact]
    public void Something_is_promised_that_nobody_issues()
    {
        var bad = SomeProcedure.Sound();
        bad.Facts["results"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse("""{ "code": "KQ.G15.000032", "name": { "vi": "Giấy khác", "en": "Another paper" } }"""));

        SomeWorld.Alone(bad, FindingCodes.ResultNeverIssued);
    }

    [Fact]
    public void A_paper_is_looked_up_in_the_vault_that_nobody_issues()
    {
        var bad = SomeProcedure.Sound().WithFact("components", """[{ "id": "g", "name": { "vi": "Giấy", "en": "Paper" }, "lookup": "vault:KQ.G15.000077" }]""");
        var good = SomeProcedure.Sound().WithFact("components", """[{ "id": "g", "name": { "vi": "Giấy", "en": "Paper" }, "lookup": "vault:KQ.G15.000031" }]""");

        Assert.Equal(FindingSeverity.Note, SomeWorld.Alone(bad, FindingCodes.UnknownVaultResult).Severity);
        Assert.Empty(good.Check());
    }
}
