using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Signals;

/// <summary>Waits for a named signal; its payload is the answer.</summary>
internal sealed class Event : ActivityKind
{
    /// <summary>The input by which the payload of the signal that began the workflow comes.</summary>
    public const string Payload = "__EventPayloadWorkflowInput";

    public override string Type => "Elsa.Event";

    public override bool Waits => true;

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("eventName");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (burst.IsTrigger(node))
        {
            burst.KeepResult(self, node, "Result", burst.Dossier.Input[Payload]);
            burst.Complete(self);
            return;
        }

        burst.OpenWait(self, WaitKind.Event, node.Of<Expression>().Evaluate(burst, self.Id).ToLine());
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var payload = stimulus switch
        {
            Signalled signalled => signalled.Payload,
            Resume resume => resume.Input,
            _ => default,
        };
        burst.KeepResult(self, burst.Plan.Nodes[self.Node], "Result", payload);
        burst.Complete(self);
    }
}
