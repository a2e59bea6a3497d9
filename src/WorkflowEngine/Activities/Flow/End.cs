using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Ends the flowchart that holds it, whatever else still runs there.</summary>
internal sealed class End : ActivityKind
{
    public override string Type => "Elsa.End";

    public override void Start(Burst burst, Activation self, PlanNode node) => burst.Complete(self);
}
