using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Flow;

public sealed class FlowchartTests
{
    [Fact]
    public void Runs_what_the_arrows_lead_to_and_ends()
    {
        var document = Document(Chart("f", [Line("a"), Line("b"), Line("c")], "a -> b", "b -> c"));

        var trial = Trial.Begin(document);

        Assert.Equal(["a", "b", "c"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Ends_at_once_when_it_holds_nothing()
    {
        var trial = Trial.Begin(Document(Chart("f", [])));

        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Begins_at_the_start_that_it_names()
    {
        var document = Document(ChartWith("f", "\"start\": \"b\"", [Line("a"), Line("b")]));

        var trial = Trial.Begin(document);

        Assert.Equal(["b"], trial.Lines);
    }

    [Fact]
    public void Begins_at_its_start_activity_wherever_that_stands()
    {
        var document = Document(Chart("f", [Line("a"), Node("s", "Elsa.Start"), Line("b")], "s -> b"));

        var trial = Trial.Begin(document);

        Assert.Equal(["b"], trial.Lines);
    }

    [Fact]
    public void Does_not_run_what_no_arrow_reaches()
    {
        var document = Document(Chart("f", [Line("a"), Line("b"), Line("lost")], "a -> b"));

        var trial = Trial.Begin(document);

        Assert.Equal(["a", "b"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Takes_every_arrow_of_a_port()
    {
        var document = Document(Chart("f", [Line("a"), Line("b"), Line("c")], "a -> b", "a -> c"));

        var trial = Trial.Begin(document);

        Assert.Equal(["a", "b", "c"], trial.Lines);
    }

    [Fact]
    public void Passes_a_branch_that_was_not_taken_so_that_what_follows_both_runs_once()
    {
        var document = Document(Chart(
            "f",
            [Choice("d", "true"), Line("yes"), Line("no"), Line("no2"), Line("after")],
            "d:True -> yes", "d:False -> no", "no -> no2", "yes -> after", "no2 -> after"));

        var trial = Trial.Begin(document);

        Assert.Equal(["yes", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Waits_where_two_branches_meet_until_both_have_come()
    {
        var document = Document(Chart(
            "f",
            [Line("a"), Event("e1", "one"), Event("e2", "two"), Line("after")],
            "a -> e1", "a -> e2", "e1 -> after", "e2 -> after"));
        var trial = Trial.Begin(document);

        trial.Answer("two");
        var before = trial.Lines.ToList();
        trial.Answer("one");

        Assert.Equal(["a"], before);
        Assert.Equal(["a", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Waits_only_for_the_branches_that_were_taken()
    {
        var document = Document(Chart(
            "f",
            [Line("a"), Choice("d", "false"), Event("never", "never"), Event("e", "one"), Line("after")],
            "a -> d", "a -> e", "d:True -> never", "never -> after", "e -> after"));
        var trial = Trial.Begin(document);

        trial.Answer("one");

        Assert.Equal(["a", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Skips_everything_behind_a_port_that_leads_nowhere_taken()
    {
        var document = Document(Chart("f", [Choice("d", "false"), Line("yes"), Line("later")], "d:True -> yes", "yes -> later"));

        var trial = Trial.Begin(document);

        Assert.Empty(trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Runs_a_flowchart_within_a_flowchart()
    {
        var inner = Chart("inner", [Line("i1"), Event("e", "go"), Line("i2")], "i1 -> e", "e -> i2");
        var trial = Trial.Begin(Document(Chart("f", [Line("a"), inner, Line("b")], "a -> inner", "inner -> b")));

        trial.Answer("go");

        Assert.Equal(["a", "i1", "i2", "b"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Keeps_nothing_of_what_has_ended()
    {
        var document = Document(Chart("f", [Line("a"), Line("b"), Event("e", "go")], "a -> b", "b -> e"));

        var trial = Trial.Begin(document);

        Assert.Equal(3, trial.Dossier.Activations.Length);
        Assert.Equal(5, trial.Of<ActivityStarted>().Count());
    }
}
