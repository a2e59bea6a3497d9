using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Signals;

/// <summary>Publishes a named signal, to this dossier alone or to all that wait for it.</summary>
internal sealed class PublishEvent : ActivityKind
{
    public override string Type => "Elsa.PublishEvent";

    public override void Compile(NodeCompiler node) => node.Settings = new Signal(
        node.Input("eventName"), node.Input("correlationId"), node.Input("isLocalEvent"), node.Input("payload"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var signal = node.Of<Signal>();
        burst.Queue(MessageKind.Signal, ValueMap.Of(
            ("name", signal.Name.Evaluate(burst, self.Id).ToLine()),
            ("correlation", signal.Correlation.Evaluate(burst, self.Id)),
            ("local", signal.Local.Holds(burst, self.Id)),
            ("payload", signal.Payload.Evaluate(burst, self.Id))));
        burst.Complete(self);
    }

    private sealed record Signal(Expression Name, Expression Correlation, Expression Local, Expression Payload);
}
