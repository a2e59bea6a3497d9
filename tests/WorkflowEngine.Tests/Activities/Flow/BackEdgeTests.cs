using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Flow;

public sealed class BackEdgeTests
{
    private static readonly string Counting = Variables(Variable("n", "Int32", "0"));

    [Fact]
    public void Leads_back_as_often_as_the_way_says()
    {
        var document = Document(
            Chart(
                "f",
                [Line("begin"), Set("add", "n", "getN() + 1"), LineOf("tell", "'n' + getN()"), Choice("enough", "getN() >= 3"), Line("end")],
                "begin -> add", "add -> tell", "tell -> enough", "enough:False -> add", "enough:True -> end"),
            Counting);

        var trial = Trial.Begin(document);

        Assert.Equal(["begin", "n1", "n2", "n3", "end"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Leads_back_over_people()
    {
        var document = Document(Chart(
            "f",
            [Line("begin"), Node("work", "Elsa.RunTask", "\"taskName\": \"work\""), Choice("good", "getLastResult() === 'good'"), Line("end")],
            "begin -> work", "work -> good", "good:False -> work", "good:True -> end"));
        var trial = Trial.Begin(document);

        trial.Answer("work", "bad");
        trial.Answer("work", "worse");
        trial.Answer("work", "good");

        Assert.Equal(["begin", "end"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Joins_the_branches_anew_each_time_round()
    {
        var document = Document(
            Chart(
                "f",
                [Set("add", "n", "getN() + 1"), Line("left"), Line("right"), LineOf("meet", "'met' + getN()"), Choice("enough", "getN() >= 2"), Line("end")],
                "add -> left", "add -> right", "left -> meet", "right -> meet", "meet -> enough", "enough:False -> add", "enough:True -> end"),
            Counting);

        var trial = Trial.Begin(document);

        Assert.Equal(["left", "right", "met1", "left", "right", "met2", "end"], trial.Lines);
    }

    [Fact]
    public void Stops_at_an_arrow_back_past_which_there_is_another_way()
    {
        var document = Document(
            Chart(
                "f",
                [Choice("d", "true"), Line("a"), Line("b"), Choice("again", "false")],
                "d:True -> a", "d:False -> b", "a -> again", "b -> again", "again:False -> a"),
            GoesOnAfterFaults);

        var trial = Trial.Begin(document);

        var incident = Assert.Single(trial.Dossier.Incidents);
        Assert.Equal("again", incident.Step);
        Assert.Contains("“again”", incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("“a”", incident.Sentence.En, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Running, trial.Lifecycle);
    }

    [Fact]
    public void Counts_an_arrow_to_itself_as_one_back()
    {
        var document = Document(
            Chart("f", [Line("begin"), Choice("d", "setN(getN() + 1) || getN() > 3"), Line("end")], "begin -> d", "d:False -> d", "d:True -> end"),
            Counting);

        var trial = Trial.Begin(document);

        Assert.Equal(["begin", "end"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }
}
