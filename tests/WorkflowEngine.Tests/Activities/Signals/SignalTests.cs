using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using WorkflowEngine.Values;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Signals;

public sealed class SignalTests
{
    [Fact]
    public void Gives_the_payload_to_the_variable_that_the_event_is_bound_to()
    {
        var wait = Node("e", "Elsa.Event", """ "eventName": "signed", "result": { "typeName": "Object", "memoryReference": { "id": "by" } } """);
        var trial = Trial.Begin(Document(Sequence("s", wait, LineOf("tell", "getBy().name")), Variables(Variable("by"))));

        trial.Do(new Signalled("SIGNED") { Payload = ValueMap.Of(("name", "Bình")) });

        Assert.Equal(["Bình"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Wakes_all_that_wait_for_the_signal_and_no_other()
    {
        var document = Document(Chart(
            "f", [Line("s"), Event("e1", "go"), Event("e2", "go"), Event("e3", "stay"), Line("a"), Line("b")],
            "s -> e1", "s -> e2", "s -> e3", "e1 -> a", "e2 -> b"));
        var trial = Trial.Begin(document);

        trial.Do(new Signalled("go"));

        Assert.Equal(["s", "a", "b"], trial.Lines);
        Assert.Equal(["stay"], trial.WaitsFor);
    }

    [Fact]
    public void Says_that_nothing_waits_for_a_signal()
    {
        var trial = Trial.Begin(Document(Sequence("s", Event("e", "go"))));

        var answer = trial.Do(new Signalled("other"));

        Assert.Contains("“other”", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(answer.Events);
    }

    [Fact]
    public void Publishes_a_signal_with_what_goes_with_it()
    {
        var publish = Node("p", "Elsa.PublishEvent", $$""" "eventName": "paid", "correlationId": "HS-1", "isLocalEvent": true, "payload": {{Js("({ amount: 2 })")}} """);

        var trial = Trial.Begin(Document(Sequence("s", publish, Line("after"))));

        var message = Assert.Single(trial.Of<MessageQueued>());
        Assert.Equal(MessageKind.Signal, message.Kind);
        Assert.Equal("paid", message.Payload.Map["name"]);
        Assert.Equal("HS-1", message.Payload.Map["correlation"]);
        Assert.Equal(true, message.Payload.Map["local"]);
        Assert.Equal(2, message.Payload.Map["payload"]["amount"].AsNumber());
        Assert.Equal(["after"], trial.Lines);
    }

    [Fact]
    public void Asks_for_a_task_and_goes_on_with_its_answer()
    {
        var task = Node("check", "Elsa.RunTask", $$""" "taskName": "Check", "payload": {{Js("({ no: 7 })")}} """);
        var trial = Trial.Begin(Document(Sequence("s", task, LineOf("tell", "getResultFromCheck() + '/' + getLastResult()"))));
        var message = Assert.Single(trial.Of<MessageQueued>());

        trial.Answer("Check", "fine");

        Assert.Equal(MessageKind.Task, message.Kind);
        Assert.Equal(message.Wait, Assert.Single(trial.Of<WaitOpened>()).Seq);
        Assert.Equal(7, message.Payload.Map["payload"]["no"].AsNumber());
        Assert.Equal(["fine/fine"], trial.Lines);
    }

    [Fact]
    public void Begins_at_the_signal_that_began_it()
    {
        var trigger = Node("e", "Elsa.Event", """ "eventName": "go", "customProperties": { "canStartWorkflow": true } """);
        var trial = Trial.Prepare(Document(Chart("f", [Line("other"), trigger, Line("after")], "other -> after", "e -> after")));

        trial.Do(new Begin(1) { Trigger = "e" });

        Assert.Equal(["after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Answers_a_wait_once_only()
    {
        var trial = Trial.Begin(Document(Sequence("s", Event("e", "go"), Event("f", "further"))));
        var seq = trial.Dossier.Waits[0].Seq;
        trial.Do(new Resume(seq));

        var again = trial.Do(new Resume(seq));

        Assert.NotNull(again.Refusal);
        Assert.Empty(again.Events);
        Assert.Equal(["further"], trial.WaitsFor);
    }
}
