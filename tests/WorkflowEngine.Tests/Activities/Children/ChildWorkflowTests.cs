using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Children;

public sealed class ChildWorkflowTests
{
    [Theory]
    [InlineData("Elsa.ExecuteWorkflow", "true", 0)]
    [InlineData("Elsa.ExecuteWorkflow", "false", 1)]
    [InlineData("Elsa.DispatchWorkflow", "true", 0)]
    [InlineData("Elsa.DispatchWorkflow", "false", 2)]
    public void Asks_for_a_child_and_waits_as_long_as_it_says(string type, string wait, double until)
    {
        var step = Node("x", type, $"\"workflowDefinitionId\": \"child\", \"waitForCompletion\": {wait}, \"input\": {Js("({ a: 1 })")}, \"correlationId\": \"c-1\"");

        var trial = Trial.Begin(Document(Sequence("s", step, Line("after"))));

        var asked = Assert.Single(trial.Of<MessageQueued>());
        Assert.Equal(MessageKind.OpenChild, asked.Kind);
        Assert.Equal(("child", "c-1", until), (asked.Payload.Map["definition"].AsText(), asked.Payload.Map["correlation"].AsText(), asked.Payload.Map["until"].AsNumber()));
        Assert.Equal((1d, "1"), (asked.Payload.Map["input"]["a"].AsNumber(), asked.Payload.Map["input"]["ParentInstanceId"].AsText()));
        Assert.Equal((WaitKind.Child, "child"), (Assert.Single(trial.Dossier.Waits).Kind, trial.Dossier.Waits[0].Name));
        Assert.Empty(trial.Lines);
    }

    [Fact]
    public void Hands_its_own_input_and_correlation_on_when_it_gives_none()
    {
        var trial = Trial.Prepare(Document(Node("x", "Elsa.ExecuteWorkflow", "\"workflowDefinitionId\": \"child\"")));

        trial.Do(new Begin(7) { Input = ValueMap.Of(("who", "Hoa")), Correlation = "c-7" });

        var asked = Assert.Single(trial.Of<MessageQueued>()).Payload.Map;
        Assert.Equal(("Hoa", "7", "c-7"), (asked["input"]["who"].AsText(), asked["input"]["ParentInstanceId"].AsText(), asked["correlation"].AsText()));
    }

    [Fact]
    public void Keeps_the_outputs_of_the_child_and_what_became_of_it()
    {
        var step = Node("x", "Elsa.ExecuteWorkflow", $"\"workflowDefinitionId\": \"child\", \"waitForCompletion\": true, {To("result", "R")}");
        var trial = Trial.Begin(Document(Sequence("s", step, LineOf("l", "getR().output.Sum + getR().Sum + getR().status + getR().subStatus + getR().workflowInstanceId")), Variables(Variable("R"))));

        trial.Do(new ReportChild(1, true) { Child = 12, Output = ValueMap.Of(("Sum", 4d)) });

        Assert.Equal(["8FinishedFinished12"], trial.Lines);
    }

    [Fact]
    public void Keeps_the_outputs_of_a_dispatched_child_by_name()
    {
        var step = Node("x", "Elsa.DispatchWorkflow", $"\"workflowDefinitionId\": \"child\", \"waitForCompletion\": true, {To("result", "R")}");
        var trial = Trial.Begin(Document(Sequence("s", step, LineOf("l", "getR().Sum")), Variables(Variable("R"))));

        trial.Do(new ReportChild(1, true) { Child = 12, Output = ValueMap.Of(("Sum", 4d)) });

        Assert.Equal(["4"], trial.Lines);
    }

    [Fact]
    public void Stops_with_the_reason_why_no_child_could_begin()
    {
        var trial = Trial.Begin(Document(Node("x", "Elsa.ExecuteWorkflow", "\"workflowDefinitionId\": \"gone\""), GoesOnAfterFaults));

        trial.Do(new ReportChild(1, false) { Fault = new Sentence("Không có.", "There is none.") });

        Assert.Equal("There is none.", Assert.Single(trial.Dossier.Incidents).Sentence.En);
        Assert.Equal(Lifecycle.Running, trial.Lifecycle);
    }

    [Fact]
    public void Asks_again_when_an_administrator_retries()
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("x", "Elsa.ExecuteWorkflow", "\"workflowDefinitionId\": \"gone\""), Line("after")), GoesOnAfterFaults));
        trial.Do(new ReportChild(1, false) { Fault = new Sentence("Không có.", "There is none.") });

        trial.Do(new ResolveIncident(1, IncidentWay.Retry, ""));
        trial.Do(new ReportChild(trial.Dossier.Waits[0].Seq, true));

        Assert.Equal(2, trial.Of<MessageQueued>().Count());
        Assert.Equal(["after"], trial.Lines);
    }

    [Fact]
    public void Goes_on_when_the_child_may_run_only_once_and_runs_already()
    {
        var step = Node("x", "Elsa.DispatchWorkflow", $"\"workflowDefinitionId\": \"child\", {To("result", "R")}");
        var trial = Trial.Begin(Document(Sequence("s", step, LineOf("l", "getR().CannotStart")), Variables(Variable("R"))));

        trial.Do(new ReportChild(1, false) { RunsAlready = true });

        Assert.Equal(["True"], trial.Lines);
    }

    [Fact]
    public void Says_which_step_names_no_workflow()
    {
        var trial = Trial.Begin(Document(Node("x", "Elsa.DispatchWorkflow"), GoesOnAfterFaults));

        Assert.Contains("“x”", Assert.Single(trial.Dossier.Incidents).Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_to_its_parent_how_it_ended()
    {
        var trial = Trial.Prepare(Document(Node("o", "Elsa.SetOutput", "\"outputName\": \"Sum\", \"outputValue\": 5"), Parameters("outputs", "Sum")));

        trial.Do(new Begin(9) { Parent = new ParentWait(4, 2) });

        var report = Assert.Single(trial.Of<MessageQueued>());
        Assert.Equal(MessageKind.ReportToParent, report.Kind);
        Assert.Equal((4d, 2d, 9d, 5d), (report.Payload.Map["dossier"].AsNumber(), report.Payload.Map["seq"].AsNumber(), report.Payload.Map["child"].AsNumber(), report.Payload.Map["output"]["Sum"].AsNumber()));
    }
}
