using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Structure;

public sealed class StructureTests
{
    [Fact]
    public void A_step_that_no_path_reaches()
    {
        var finding = SomeWorld.Only(SomeProcedure.Sound().Official("le", "Procedure.Work", "1 h").Flow("le tham-dinh", "le:Returned dung"), FindingCodes.Unreachable);

        Assert.Equal("le", finding.StepId);
    }

    [Fact]
    public void A_step_that_leads_nowhere_and_is_no_end()
    {
        var bad = SomeProcedure.Sound().Step("bao", "Procedure.Notify", """ "template": "forms/nhan" """).Cut("nhan:Refused tu-choi").Flow("nhan:Refused bao");

        var finding = SomeWorld.Only(bad, FindingCodes.DeadEnd);

        Assert.Equal(["bat-dau", "nhan", "bao"], finding.Path);
    }

    [Fact]
    public void A_circle_without_a_way_out()
    {
        var bad = SomeProcedure.Sound()
            .Official("vong", "Procedure.Work", "1 h")
            .Cut("ky:Rejected tu-choi").Flow("ky:Rejected vong", "vong vong-2", "vong:Returned vong-2")
            .Official("vong-2", "Procedure.Work", "1 h").Flow("vong-2 vong", "vong-2:Returned vong");

        var finding = SomeWorld.Only(bad, FindingCodes.NeverEnds);

        Assert.Equal(("vong", "ky"), (finding.StepId, finding.Path[^2]));
    }

    [Fact]
    public void An_end_without_a_result()
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().Cut("ky:Rejected tu-choi").Flow("ky:Rejected ket-thuc"), FindingCodes.EndsWithoutResult);

        Assert.Equal(["bat-dau", "nhan", "tham-dinh", "ky", "ket-thuc"], finding.Path);
    }

    [Fact]
    public void A_result_issued_in_one_of_two_branches_walked_at_once_is_a_result()
    {
        var good = SomeProcedure.Sound()
            .Step("tach", "Elsa.FlowFork", """ "branches": ["Cap", "Bao"] """)
            .Step("bao", "Procedure.Notify", """ "template": "forms/nhan" """)
            .Step("gop", "Elsa.FlowJoin", """ "mode": "WaitAll" """)
            .Cut("ky:Approved cap").Flow("ky:Approved tach", "tach:Cap cap", "tach:Bao bao", "bao gop")
            .Cut("cap:Issued tra").Flow("cap:Issued gop")
            .Without("tra").Cut("tra:Returned ket-thuc").Flow("gop ket-thuc");

        Assert.DoesNotContain(good.Check(), finding => finding.Code is FindingCodes.EndsWithoutResult or FindingCodes.JoinHangs);
    }

    [Fact]
    public void A_join_of_all_branches_after_a_decision_is_never_satisfied()
    {
        var bad = SomeProcedure.Sound()
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'moi'")} """)
            .Step("a", "Procedure.Notify", """ "template": "forms/nhan" """)
            .Step("b", "Procedure.Notify", """ "template": "forms/nhan" """)
            .Step("gop", "Elsa.FlowJoin", """ "mode": "WaitAll" """)
            .Cut("ky:Approved cap").Flow("ky:Approved hoi", "hoi:True a", "hoi:False b", "a gop", "b gop", "gop cap");

        Assert.Equal("gop", SomeWorld.Alone(bad, FindingCodes.JoinHangs).StepId);
    }

    [Fact]
    public void A_join_of_all_branches_of_which_one_may_turn_elsewhere_is_not_always_satisfied()
    {
        var bad = SomeProcedure.Sound()
            .Step("tach", "Elsa.FlowFork", """ "branches": ["A", "B"] """)
            .Official("a", "Procedure.Work", "0.1 wd").Official("b", "Procedure.Work", "0.1 wd")
            .Step("gop", "Elsa.FlowJoin", """ "mode": "WaitAll" """)
            .Cut("ky:Approved cap").Flow("ky:Approved tach", "tach:A a", "tach:B b", "a gop", "b gop", "gop cap", "a:Returned dung", "b:Returned ky");

        Assert.Contains("a", SomeWorld.Only(bad, FindingCodes.JoinHangs).Path);
    }

    [Fact]
    public void An_arrow_back_past_another_way()
    {
        var bad = SomeProcedure.Sound()
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'moi'")} """)
            .Cut("nhan:Accepted tham-dinh").Flow("nhan:Accepted hoi", "hoi:True tham-dinh", "hoi:False ky")
            .Cut("bo-sung-2:Supplied tham-dinh").Flow("bo-sung-2:Supplied nhan");

        var finding = SomeWorld.Only(bad, FindingCodes.BackEdge);

        Assert.Equal(("ky", "Returned"), (finding.StepId, finding.Member));
        Assert.Equal(["bat-dau", "nhan", "hoi", "ky"], finding.Path);
    }

    [Fact]
    public void A_loop_that_waits_for_nobody()
    {
        var bad = SomeProcedure.Sound()
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'moi'")} """)
            .Step("bao", "Procedure.Notify", """ "template": "forms/nhan" """)
            .Cut("nhan:Accepted tham-dinh").Flow("nhan:Accepted bao", "bao hoi", "hoi:True tham-dinh", "hoi:False bao");

        Assert.Equal(["bao", "hoi", "bao"], SomeWorld.Alone(bad, FindingCodes.IdleLoop).Path);
    }

    [Theory]
    [InlineData("Elsa.HttpEndpoint", FindingCodes.OutOfScope, "HTTP")]
    [InlineData("Elsa.StateMachine", FindingCodes.OutOfScope, "BPMN")]
    [InlineData("Elsa.AlterationPlan", FindingCodes.OutOfScope, "chuyển đổi")]
    [InlineData("Rieng.Buoc", FindingCodes.UnknownType, "Rieng.Buoc")]
    public void A_type_that_is_not_run(string type, string code, string says)
    {
        var finding = SomeWorld.Alone(SomeProcedure.Sound().Step("la", type).Between("ky:Approved cap", "la"), code);

        Assert.Contains(says, finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_steps_of_one_id() =>
        SomeWorld.Only(SomeProcedure.Sound().Step("dung", "Procedure.Stop", """ "kind": "stop" """), FindingCodes.DuplicateStep);

    [Fact]
    public void Two_starts() =>
        SomeWorld.Only(SomeProcedure.Sound().Step("bat-dau-2", "Elsa.Start").Flow("bat-dau-2 tham-dinh"), FindingCodes.ManyStarts);

    [Fact]
    public void Two_steps_that_nothing_leads_to_and_no_start() =>
        SomeWorld.Only(SomeProcedure.Sound().Without("bat-dau").Cut("bat-dau nhan").Official("le", "Procedure.Work", "1 h").Flow("le tham-dinh", "le:Returned dung").Cut("bo-sung:Supplied nhan").Flow("bo-sung:Supplied tham-dinh").Cut("tham-dinh:Returned nhan").Flow("tham-dinh:Returned dung"), FindingCodes.ManyStarts);

    [Fact]
    public void No_start_where_everything_has_an_arrow_into_it() =>
        SomeWorld.Only(SomeProcedure.Sound().Without("bat-dau").Cut("bat-dau nhan"), FindingCodes.NoStart);

    [Fact]
    public void A_flowchart_without_steps() => Assert.Contains(SomeProcedure.Empty().Check(), finding => finding.Code == FindingCodes.NoStart);

    [Fact]
    public void A_referral_to_a_procedure_that_is_not_there()
    {
        var refer = SomeProcedure.Sound().Step("chuyen", "Procedure.Refer", """ "procedure": "9.999999" """)
            .Cut("ky:Approved cap").Flow("ky:Approved chuyen", "chuyen:Completed cap", "chuyen:Refused tu-choi");

        Assert.Equal("chuyen", SomeWorld.Alone(refer, FindingCodes.UnknownProcedure).StepId);
        Assert.Empty(refer.With("chuyen", "procedure", "\"1.004222\"").Check());
    }
}
