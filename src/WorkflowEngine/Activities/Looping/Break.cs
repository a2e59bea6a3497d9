using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Looping;

/// <summary>Ends the nearest loop around it, with all that still runs there; without a loop it does nothing.</summary>
internal sealed class Break : ActivityKind
{
    public override string Type => "Elsa.Break";

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        for (var at = burst.Dossier.ActivationOf(self.Parent); at is not null; at = burst.Dossier.ActivationOf(at.Parent))
        {
            if (burst.Plan.Nodes[at.Node].Kind is While or For or ForEach)
            {
                burst.Complete(at);
                return;
            }
        }

        burst.Complete(self);
    }
}
