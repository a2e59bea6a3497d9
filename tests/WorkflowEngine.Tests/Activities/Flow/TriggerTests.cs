using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Flow;

public sealed class TriggerTests
{
    private const string CanStart = "\"eventName\": \"paid\", \"customProperties\": { \"canStartWorkflow\": true }";

    [Fact]
    public void Begins_at_a_trigger_that_the_start_does_not_lead_to()
    {
        var trial = Trial.Prepare(Document(Two()));

        trial.Do(new Begin(1) { Trigger = "t" });
        var before = trial.Lines.ToList();
        trial.Answer("go");

        Assert.Equal(["x"], before);
        Assert.Equal(["x", "y", "joined"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Begins_at_the_start_when_nothing_triggered_it()
    {
        var trial = Trial.Begin(Document(Two()));

        Assert.Equal(["a", "joined"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Allows_the_way_back_that_the_trigger_dominates()
    {
        var chart = Chart(
            "f",
            [Node("s", "Elsa.Start"), Line("a"), Node("t", "Elsa.Event", CanStart), Set("n", "N", "(getN() || 0) + 1"), Choice("d", "getN() < 3"), Line("end")],
            "s -> a", "t -> n", "n -> d", "d:True -> n", "d:False -> end");
        var trial = Trial.Prepare(Document(chart, Variables(Variable("N"))));

        trial.Do(new Begin(1) { Trigger = "t" });

        Assert.Empty(trial.Dossier.Incidents);
        Assert.Equal(["end"], trial.Lines);
    }

    /// <summary>Two ways to one step: from the start, and from a trigger by way of a wait.</summary>
    private static string Two() => Chart(
        "f",
        [Node("s", "Elsa.Start"), Line("a"), Node("t", "Elsa.Event", CanStart), Line("x"), Event("e", "go"), Line("y"), Line("joined")],
        "s -> a", "a -> joined", "t -> x", "x -> e", "e -> y", "y -> joined");
}
