using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Ports;

public sealed class PortTests
{
    [Fact]
    public void A_connection_from_a_port_that_the_step_does_not_have()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().Flow("ky:Signed cap"), FindingCodes.UnknownPort);

        Assert.Contains("Approved, SupplementRequired, Rejected, Returned", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_that_people_can_choose_leads_nowhere()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().Cut("ky:Rejected tu-choi"), FindingCodes.OpenPort);

        Assert.Equal((FindingSeverity.Error, "ky", "Rejected"), (finding.Severity, finding.StepId, finding.Member));
        Assert.StartsWith("Kết quả “Không đồng ý” của bước", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal("ky", finding.Path[^1]);
    }

    [Fact]
    public void An_outcome_that_nobody_chooses_leads_nowhere_after_the_result()
    {
        var bad = SomeProcedure.Sound()
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'moi'")} """)
            .Cut("tra:Returned ket-thuc").Flow("tra:Returned hoi", "hoi:True ket-thuc");

        Assert.Equal(FindingSeverity.Error, SomeWorld.Alone(bad, FindingCodes.OpenPort).Severity);
    }

    [Fact]
    public void Where_silence_counts_as_an_answer_time_does_not_just_run_out()
    {
        var consult = SomeProcedure.Sound()
            .Official("hoi", "Procedure.Consult", "0.1 wd", """ "parties": "competent", "silence": "agree", "clock": "stops" """)
            .Cut("ky:Approved cap").Flow("ky:Approved hoi", "hoi:Agreed cap", "hoi:Objected ky");

        Assert.Empty(consult.Check());
        Assert.Equal("Expired", SomeWorld.Only(consult.With("hoi", "silence", "\"expire\""), FindingCodes.OpenPort).Member);
    }

    [Fact]
    public void Two_connections_from_one_port_to_one_step()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().Flow("ky:Approved cap"), FindingCodes.DoubledConnection);

        Assert.Equal(("ky", "Approved"), (finding.StepId, finding.Member));
    }
}
