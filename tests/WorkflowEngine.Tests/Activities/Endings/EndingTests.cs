using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Endings;

public sealed class EndingTests
{
    [Fact]
    public void End_leaves_its_flowchart_whatever_still_waits_there()
    {
        var inner = Chart("inner", [Line("a"), Event("e", "never"), Event("go", "go"), Node("end", "Elsa.End")], "a -> e", "a -> go", "go -> end");
        var trial = Trial.Begin(Document(Chart("f", [inner, Line("after")], "inner -> after")));

        trial.Answer("go");

        Assert.Equal(["a", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Finish_ends_everything_from_deep_inside()
    {
        var inner = Chart("inner", [Line("a"), Node("fin", "Elsa.Finish"), Line("b")], "a -> fin", "fin -> b");
        var trial = Trial.Begin(Document(Chart("f", [Event("e", "never"), Line("s"), inner, Line("after")], "s -> inner", "s -> e", "inner -> after"), ""));

        Assert.DoesNotContain("after", trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
        Assert.Empty(trial.Dossier.Waits);
    }

    [Fact]
    public void Complete_ends_the_workflow_with_its_outcome()
    {
        var inner = Chart("inner", [Line("a"), Node("c", "Elsa.Complete", $"\"outcomes\": {Js("['Granted']")}"), Line("b")], "a -> c", "c -> b");
        var trial = Trial.Begin(Document(Sequence("s", inner, Line("after"))));

        Assert.Equal(["a"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
        Assert.Equal("Granted", trial.Dossier.Outcome);
    }

    [Fact]
    public void Fault_ends_the_dossier_with_the_authors_message()
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("x", "Elsa.Fault", "\"message\": \"sai rồi\""), Line("after"))));

        Assert.Empty(trial.Lines);
        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
        Assert.Equal("sai rồi", Assert.Single(trial.Dossier.Incidents).Sentence.Vi);
    }

    [Fact]
    public void Fault_lets_the_other_branches_of_the_turn_write_their_lines_before_it_ends()
    {
        var document = Document(Chart("f", [Line("s"), Node("x", "Elsa.Fault", "\"message\": \"no\""), Line("b"), Line("c")], "s -> x", "s -> b", "b -> c"));

        var trial = Trial.Begin(document);

        Assert.Equal(["s", "b", "c"], trial.Lines);
        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
    }
}
