using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Execution;

public sealed class IncidentTests
{
    private static readonly string Dividing = Chart(
        "f",
        [Line("s"), LineOf("risky", "if (!getInput('ready')) { throw 'chưa sẵn sàng'; } 'ready'"), Line("b"), Line("after")],
        "s -> risky", "s -> b", "risky -> after");

    [Fact]
    public void Lets_the_other_branches_go_on_and_waits_for_a_person()
    {
        var trial = Trial.Begin(Document(Dividing, GoesOnAfterFaults));

        var incident = Assert.Single(trial.Dossier.Incidents);
        Assert.Equal(["s", "b"], trial.Lines);
        Assert.Equal(Lifecycle.Running, trial.Lifecycle);
        Assert.Equal("risky", incident.Step);
        Assert.Equal(Trial.Morning, incident.At);
        Assert.Contains("chưa sẵn sàng", incident.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_faulted_where_the_document_says_so()
    {
        var trial = Trial.Begin(Document(Dividing));

        Assert.Equal(["s", "b"], trial.Lines);
        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
        Assert.Single(trial.Dossier.Incidents);
    }

    [Fact]
    public void Tries_the_step_again()
    {
        var trial = Trial.Begin(Document(Mending(), GoesOnAfterFaults + ", " + Variables(Variable("tries", "Int32", "0"))));
        trial.Answer("fix");

        trial.Do(new ResolveIncident(1, IncidentWay.Retry, ""));

        Assert.Equal(["fine", "after"], trial.Lines);
        Assert.Empty(trial.Dossier.Incidents);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Raises_a_new_incident_when_the_step_fails_again()
    {
        var trial = Trial.Begin(Document(Dividing, GoesOnAfterFaults));

        trial.Do(new ResolveIncident(1, IncidentWay.Retry, ""));

        Assert.Equal(2, Assert.Single(trial.Dossier.Incidents).No);
    }

    [Fact]
    public void Skips_the_step_and_goes_on_behind_it()
    {
        var trial = Trial.Begin(Document(Dividing, GoesOnAfterFaults));

        trial.Do(new ResolveIncident(1, IncidentWay.Skip, "làm bằng giấy"));

        Assert.Equal(["s", "b", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Theory]
    [InlineData(null, "yes")]
    [InlineData("False", "no")]
    public void Skips_a_decision_by_the_way_that_a_person_chooses(string? outcome, string expected)
    {
        var document = Document(
            Chart("f", [Choice("d", "throw 'x'"), Line("yes"), Line("no")], "d:True -> yes", "d:False -> no"), GoesOnAfterFaults);
        var trial = Trial.Begin(document);

        trial.Do(new ResolveIncident(1, IncidentWay.Skip, "đã xem") { Outcome = outcome });

        Assert.Equal([expected], trial.Lines);
    }

    [Fact]
    public void Cancels_the_dossier()
    {
        var trial = Trial.Begin(Document(Dividing, GoesOnAfterFaults));

        trial.Do(new ResolveIncident(1, IncidentWay.Cancel, "nộp nhầm"));

        Assert.Equal(Lifecycle.Cancelled, trial.Lifecycle);
        Assert.Empty(trial.Dossier.Activations);
    }

    [Theory]
    [InlineData(IncidentWay.Skip)]
    [InlineData(IncidentWay.Cancel)]
    public void Asks_for_a_reason(IncidentWay way)
    {
        var trial = Trial.Begin(Document(Dividing, GoesOnAfterFaults));

        var answer = trial.Do(new ResolveIncident(1, way, " "));

        Assert.NotNull(answer.Refusal);
        Assert.Single(trial.Dossier.Incidents);
    }

    [Fact]
    public void Resolves_an_incident_once_only()
    {
        var trial = Trial.Begin(Document(Chart("f", [Line("s"), LineOf("risky", "throw 'x'"), Event("e", "wait")], "s -> risky", "s -> e"), GoesOnAfterFaults));
        trial.Do(new ResolveIncident(1, IncidentWay.Skip, "bỏ qua"));

        var again = trial.Do(new ResolveIncident(1, IncidentWay.Skip, "bỏ qua"));

        Assert.NotNull(again.Refusal);
        Assert.Empty(again.Events);
    }

    [Fact]
    public void Names_the_type_that_it_cannot_run()
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("x", "Elsa.HttpEndpoint"), Line("after"))));

        Assert.Contains("Elsa.HttpEndpoint", Assert.Single(trial.Dossier.Incidents).Sentence.En, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
    }

    [Fact]
    public void Stops_a_loop_without_people_after_a_counted_number_of_steps()
    {
        var trial = Trial.Begin(Document(Chart("f", [Line("s"), Line("a"), Line("b")], "s -> a", "a -> b", "b -> a")));

        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
        Assert.Equal(Burst.MaxStarts + 1, trial.Of<ActivityStarted>().Count());
        Assert.Contains("10000", Assert.Single(trial.Dossier.Incidents).Sentence.Vi, StringComparison.Ordinal);
    }

    private static string Mending() => Chart(
        "f",
        [
            Node("s", "Elsa.Start"),
            Node("fix", "Elsa.RunTask", "\"taskName\": \"fix\""),
            Set("done", "tries", "1"),
            LineOf("risky", "if (getTries() < 1) { throw 'x'; } 'fine'"),
            Line("after"),
        ],
        "s -> fix", "s -> risky", "fix -> done", "risky -> after");
}
