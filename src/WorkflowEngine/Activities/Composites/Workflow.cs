using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Composites;

/// <summary>The workflow itself: the first node of every plan. Variables, inputs and outputs are its own.</summary>
internal sealed class Workflow : ActivityKind
{
    public override string Type => "Workflow";

    public override ImmutableArray<string>? Ports => null;

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (node.Children.IsEmpty)
        {
            burst.Complete(self);
        }
        else
        {
            burst.Schedule(node.Children[0], self.Id);
        }
    }
}
