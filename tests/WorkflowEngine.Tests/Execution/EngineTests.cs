using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Execution;

public sealed class EngineTests
{
    [Fact]
    public void Gives_the_same_events_for_the_same_turn()
    {
        var document = Document(Sequence("s", LineOf("id", "newGuidString()"), LineOf("again", "newGuidString()"), Event("e", "go")));

        var one = Trial.Begin(document);
        var other = Trial.Begin(document);

        Assert.Equal(one.Lines, other.Lines);
        Assert.Equal(2, one.Lines.Distinct().Count());
    }

    [Fact]
    public void Refuses_everything_once_the_dossier_has_ended()
    {
        var trial = Trial.Begin(Document(Sequence("s", Line("a"))));

        var answer = trial.Do(new Signalled("go"));

        Assert.NotNull(answer.Refusal);
        Assert.Empty(answer.Events);
        Assert.Equal(trial.Dossier, answer.Dossier);
    }

    [Fact]
    public void Is_pinned_to_what_it_began_with()
    {
        var trial = Trial.Begin(Document(Sequence("s", LineOf("l", "getWorkflowDefinitionId() + ' ' + getWorkflowDefinitionVersionId() + ' ' + getWorkflowDefinitionVersion() + ' ' + getWorkflowInstanceId()"))));

        Assert.Equal(["some some:1 1 1"], trial.Lines);
        Assert.Equal(("some", "some:1"), (trial.Dossier.Definition, trial.Dossier.Version));
    }

    [Fact]
    public void Opens_and_ends_a_dossier_by_events_alone()
    {
        var trial = Trial.Begin(Document(Sequence("s", Line("a"))), ("k", "v"));

        Assert.IsType<DossierOpened>(trial.Events[0]);
        Assert.Equal(Lifecycle.Finished, Assert.IsType<DossierEnded>(trial.Events[^1]).How);
        Assert.Equal(ValueMap.Of(("k", "v")), trial.Dossier.Input);
    }

    [Fact]
    public void Reports_its_output_to_the_dossier_that_opened_it()
    {
        var output = Node("o", "Elsa.SetOutput", "\"outputName\": \"R\", \"outputValue\": \"ok\"");
        var trial = Trial.Prepare(Document(Sequence("s", output)));

        trial.Do(new Begin(2) { Parent = new ParentWait(1, 4) });

        var message = Assert.Single(trial.Of<MessageQueued>());
        Assert.Equal(MessageKind.ReportToParent, message.Kind);
        Assert.Equal((1, 4), (message.Payload.Map["dossier"].AsNumber(), message.Payload.Map["seq"].AsNumber()));
        Assert.Equal(true, message.Payload.Map["completed"]);
        Assert.Equal("ok", message.Payload.Map["output"]["R"]);
    }

    [Fact]
    public void Does_not_compile_a_rule_that_is_none()
    {
        var compiled = Compile(Document(Sequence("s", LineOf("l", "1 +"))));

        var fault = Assert.Single(compiled.Faults);
        Assert.Null(compiled.Plan);
        Assert.Equal(("RULE-SYNTAX", "l", "text"), (fault.Code, fault.StepId, fault.Member));
    }

    [Fact]
    public void Does_not_compile_an_expression_in_a_language_that_it_does_not_run()
    {
        var compiled = Compile(Document(Sequence("s", Node("l", "Elsa.WriteLine", $"\"text\": {Expression("String", "CSharp", "1")}"))));

        var fault = Assert.Single(compiled.Faults);
        Assert.Equal("DOC-EXPRESSION", fault.Code);
        Assert.Contains("CSharp", fault.Sentence.Vi, StringComparison.Ordinal);
    }
}
