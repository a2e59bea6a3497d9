using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification.Online;

namespace WorkflowEngine.Tests.Verification.Online;

public sealed class FullOnlineTests
{
    [Fact]
    public void A_sound_procedure_is_fit()
    {
        var fitness = Of(SomeProcedure.Sound());

        Assert.True(fitness.IsFit);
        Assert.Equal(("1.001193", ServiceLevel.Full), (fitness.Code, fitness.Declared));
    }

    [Fact]
    public void A_step_that_needs_presence_is_named()
    {
        var reason = Assert.Single(Of(SomeProcedure.Sound().With("ky", "presence", "true")).Reasons);

        Assert.Equal((OnlineObstacle.Presence, "ky"), (reason.Obstacle, reason.StepId));
        Assert.Contains("“ky”", reason.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Presence_that_no_online_dossier_meets_stands_against_nothing()
    {
        var counter = SomeProcedure.Sound()
            .Step("tai-quay", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("channel === 'counter'")} """)
            .Official("doi-chieu", "Procedure.Work", "0 h", """ "presence": true """)
            .Cut("ky:Approved cap")
            .Flow("ky:Approved tai-quay", "tai-quay:True doi-chieu", "tai-quay:False cap", "doi-chieu:Done cap", "doi-chieu:Returned ky");

        Assert.DoesNotContain(Of(counter).Reasons, reason => reason.Obstacle == OnlineObstacle.Presence);
    }

    [Fact]
    public void A_partial_one_shows_the_reason_that_was_published()
    {
        var fitness = Of(SomeProcedure.Sound().WithFact("serviceLevels", """[{ "level": "partial", "reason": { "vi": "Phải đối chiếu bản chính.", "en": "Originals are compared." } }]"""));

        Assert.Equal("Đã công bố là một phần: Phải đối chiếu bản chính.", Assert.Single(fitness.Reasons).Sentence.Vi);
        Assert.Equal(ServiceLevel.Partial, fitness.Declared);
    }

    [Theory]
    [InlineData("channels", """["counter"]""", OnlineObstacle.NoOnlineFiling)]
    [InlineData("status", "\"suspended\"", OnlineObstacle.NotInForce)]
    [InlineData("serviceLevels", "[]", OnlineObstacle.Undeclared)]
    [InlineData("results", "[]", OnlineObstacle.Faulty)]
    public void Whatever_stands_against_it_is_said(string member, string json, OnlineObstacle obstacle)
    {
        var fitness = Of(SomeProcedure.Sound().WithFact(member, json));

        Assert.Equal(obstacle, Assert.Single(fitness.Reasons).Obstacle);
    }

    [Fact]
    public void Of_the_shipped_ones_those_are_fit_that_are_declared_so()
    {
        var documents = Shipped.Procedures.Select(file => WorkflowDocument.Read(SourceTree.Read(file)).Document!);

        var list = FullOnline.Of(documents, Shipped.World);

        Assert.Equal(Shipped.Procedures.Length, list.Length);
        Assert.All(list, one => Assert.Equal(one.Declared == ServiceLevel.Full, one.IsFit));
        Assert.Contains(list.Single(one => one.Code == "1.000894").Reasons, reason => reason is { Obstacle: OnlineObstacle.Presence, StepId: "ky-so" });
    }

    private static OnlineFitness Of(SomeProcedure procedure) => FullOnline.Of(WorkflowDocument.Read(procedure.Json).Document!, SomeWorld.Whole)!;
}
