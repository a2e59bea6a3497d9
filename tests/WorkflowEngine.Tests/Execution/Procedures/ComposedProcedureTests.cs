using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>The household business procedure with two of its steps moved into workflows of their own.</summary>
public sealed class ComposedProcedureTests
{
    private const string ToAppraisal = "tiep-nhan:Accepted";

    [Fact]
    public void Officials_do_a_step_that_stands_in_a_workflow_of_its_own()
    {
        var walk = SomeDossier.InputOf("ho-so-1").Begin(Composed()).Through(ToAppraisal);

        var work = Assert.Single(walk.Dossier.Waits, wait => wait.Item is not null).Item!;
        walk = walk.Through("phan-cong:Done", "lay-ma-so-thue:Found");

        Assert.Equal(("phan-cong", "phan-cong"), (work.Step, work.Role));
        Assert.Equal("tham-dinh", Assert.Single(walk.Dossier.Waits).Item!.Step);
        Assert.Contains(walk.Dossier.Records, record => record is { Step: "phan-cong", Outcome: "Done", Person: not null });
    }

    [Fact]
    public void A_step_inside_leads_on_by_the_outcome_of_its_workflow()
    {
        var walk = SomeDossier.InputOf("ho-so-1").Begin(Composed()).Through(ToAppraisal, "phan-cong:Returned");

        Assert.Equal("tiep-nhan", Assert.Single(walk.Dossier.Waits).Item!.Step);
    }

    [Fact]
    public void The_clock_stands_still_while_a_step_inside_waits_for_papers_and_goes_on_after_it()
    {
        var walk = SomeDossier.InputOf("ho-so-1").Begin(Composed()).Through(ToAppraisal, "phan-cong:Done", "lay-ma-so-thue:Found", "tham-dinh:SupplementRequired");

        var stopped = walk.Dossier.Clock!.IsStopped;
        walk = walk.Through("bo-sung-tham-dinh:Supplied");

        Assert.True(stopped);
        Assert.False(walk.Dossier.Clock!.IsStopped);
        Assert.Equal("tham-dinh", Assert.Single(walk.Dossier.Waits).Item!.Step);
    }

    [Fact]
    public void A_dossier_comes_to_its_end_by_way_of_them()
    {
        var walk = SomeDossier.InputOf("ho-so-1").Begin(Composed()).Through(
            ToAppraisal, "phan-cong:Done", "lay-ma-so-thue:Found", "tham-dinh:Approved", "xem-xet:Approved", "ky:Approved", "van-thu:Issued");

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
        Assert.Single(walk.Events.OfType<ResultIssued>());
    }

    [Fact]
    public void Pages_find_the_step_that_stands_inside()
    {
        var step = PlanStep.Of(Composed(), "phan-cong");

        Assert.Equal(("phan-cong", "Done"), (step!.Role, step.Choices[0]));
    }

    private static Plan Composed()
    {
        var whole = JsonNode.Parse(SourceTree.Read(SomeDossier.Household))!.AsObject();
        var assigning = MovedOut(whole, "phan-cong", "PhanCong", "Done", "Returned");
        var supplement = MovedOut(whole, "bo-sung-tham-dinh", "BoSung", "Supplied", "Expired", "Withdrawn");
        var compiled = PlanCompiler.Compile(Read(whole), new WorkflowLibrary([Read(assigning), Read(supplement)]));
        Assert.Empty(compiled.Faults);
        return compiled.Plan!;
    }

    /// <summary>Moves a step into a workflow that ends by the step's ports; a step for that workflow takes its place.</summary>
    private static JsonObject MovedOut(JsonObject whole, string id, string name, params string[] ports)
    {
        var steps = whole["root"]!["activities"]!.AsArray();
        var at = steps.ToList().FindIndex(step => (string?)step!["id"] == id);
        var moved = steps[at]!.DeepClone();
        steps[at] = new JsonObject { ["id"] = "nhom-" + id, ["type"] = name, ["version"] = 1, ["workflowDefinitionId"] = name };
        foreach (var connection in whole["root"]!["connections"]!.AsArray())
        {
            foreach (var end in new[] { connection!["source"]!, connection["target"]! }.Where(end => (string?)end["activity"] == id))
            {
                end["activity"] = "nhom-" + id;
            }
        }

        return new JsonObject
        {
            ["id"] = name + ":1",
            ["definitionId"] = name,
            ["name"] = name,
            ["version"] = 1,
            ["outcomes"] = new JsonArray([.. ports.Select(port => JsonValue.Create(port))]),
            ["root"] = new JsonObject
            {
                ["id"] = "luong",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["start"] = id,
                ["activities"] = new JsonArray([moved, .. ports.Select(port => new JsonObject { ["id"] = "het-" + port, ["type"] = "Elsa.Complete", ["version"] = 1, ["outcomes"] = port })]),
                ["connections"] = new JsonArray([.. ports.Select(port => new JsonObject
                {
                    ["source"] = new JsonObject { ["activity"] = id, ["port"] = port },
                    ["target"] = new JsonObject { ["activity"] = "het-" + port, ["port"] = "In" },
                })]),
            },
        };
    }

    private static WorkflowDocument Read(JsonObject document)
    {
        var read = WorkflowDocument.Read(document.ToJsonString());
        Assert.DoesNotContain(read.Faults, fault => fault.IsError);
        return read.Document!;
    }
}
