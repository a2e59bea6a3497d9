using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Holds one activity of any kind as a step of a flowchart.</summary>
internal sealed class FlowNode : ActivityKind
{
    public override string Type => "Elsa.FlowNode";

    public override void Compile(NodeCompiler node) => node.AddChild("body");

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
