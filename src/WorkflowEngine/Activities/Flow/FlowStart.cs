using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Where a flowchart begins.</summary>
internal sealed class FlowStart : ActivityKind
{
    public override string Type => "Elsa.Start";

    public override void Start(Burst burst, Activation self, PlanNode node) => burst.Complete(self);
}
