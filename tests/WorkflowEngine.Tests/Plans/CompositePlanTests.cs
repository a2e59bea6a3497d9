using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Plans;

public sealed class CompositePlanTests
{
    private const string Published = "\"isPublished\": true";

    [Fact]
    public void Takes_the_version_that_the_step_names()
    {
        var first = Named("Says", Line("first"), version: 1);
        var second = Named("Says", Line("second"), Published, version: 2);

        var trial = Trial.BeginWith([first, second], Document(Use("u", "Says", version: 1)));

        Assert.Equal(["first"], trial.Lines);
    }

    [Fact]
    public void Falls_back_to_the_published_version()
    {
        var first = Named("Says", Line("first"), Published, version: 1);
        var draft = Named("Says", Line("draft"), version: 3);

        var trial = Trial.BeginWith([first, draft], Document(Use("u", "Says", version: 2)));

        Assert.Equal(["first"], trial.Lines);
    }

    [Theory]
    [InlineData("Matter Workflow", "MatterWorkflow")]
    [InlineData("thẩm định hồ-sơ", "ThẩmĐịnhHồSơ")]
    public void Finds_a_workflow_by_its_name(string name, string type)
    {
        var named = Named("any", Line("found")).Replace("\"name\": \"any\"", $"\"name\": \"{name}\"", StringComparison.Ordinal);

        var trial = Trial.BeginWith([named], Document(Node("u", type)));

        Assert.Equal(["found"], trial.Lines);
    }

    [Fact]
    public void Stops_at_a_workflow_that_is_not_there()
    {
        var trial = Trial.BeginWith([Named("Other", Line("other"))], Document(Sequence("s", Line("before"), Use("u", "Missing"))));

        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
        Assert.Contains("Missing", Assert.Single(trial.Dossier.Incidents).Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_workflows_that_stand_inside_themselves()
    {
        var one = Named("One", Use("two", "Two"));
        var two = Named("Two", Use("one", "One"));

        var compiled = Compile(one, two);
        var other = Compile(Document(Use("u", "One")), one, two);

        Assert.Null(compiled.Plan);
        Assert.Equal("COMPOSITE-CYCLE", Assert.Single(other.Faults).Code);
        Assert.Contains("One › Two", other.Faults[0].Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_uses_that_multiply_without_end()
    {
        string[] doubling = [Named("L0", Line("x")), .. Enumerable.Range(1, 20).Select(level => Named($"L{level}", Sequence("all", Use("a", $"L{level - 1}"), Use("b", $"L{level - 1}"))))];

        var compiled = Compile(Document(Use("u", "L20")), doubling);

        Assert.Contains("COMPOSITE-TOO-LARGE", compiled.Faults.Select(fault => fault.Code));
        Assert.Null(compiled.Plan);
    }

    [Fact]
    public void Says_where_a_rule_inside_is_wrong()
    {
        var broken = Named("Broken", LineOf("l", "getX( +"));

        var fault = Assert.Single(Compile(Document(Use("u", "Broken")), broken).Faults);

        Assert.StartsWith("In “Broken”, step “l”:", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_an_input_of_a_name_that_steps_have_themselves()
    {
        var asks = Named("Asks", LineOf("l", "getType()"), Parameters("inputs", "Type"));

        var trial = Trial.BeginWith([asks], Document(Use("u", "Asks", "\"_type\": \"mine\"")));

        Assert.Equal(["mine"], trial.Lines);
    }

    [Fact]
    public void Names_each_reference_once()
    {
        var document = WorkflowEngine.Documents.WorkflowDocument.Read(Document(Sequence("s", Use("a", "Says"), Use("b", "Says"), Line("l")))).Document!;

        var reference = Assert.Single(WorkflowReference.In(document));

        Assert.Equal(new WorkflowReference("Says", "Says", "Says:1", 1), reference);
    }

    [Fact]
    public void Gives_identical_turns_for_the_same_library()
    {
        string[] others = [Named("Says", LineOf("l", "newGuidString()"))];
        var document = Document(Use("u", "Says"));

        var one = Trial.BeginWith(others, document);
        var two = Trial.BeginWith(others, document);

        Assert.Equal(one.Lines, two.Lines);
        Assert.Equal(one.Dossier, two.Dossier);
        Assert.Equal(1, one.Dossier.Id);
    }
}
