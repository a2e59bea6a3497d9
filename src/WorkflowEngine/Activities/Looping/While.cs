using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Looping;

/// <summary>Runs its body as long as a condition holds, which is asked before every round.</summary>
internal sealed class While : ActivityKind
{
    public override string Type => "Elsa.While";

    public override void Compile(NodeCompiler node)
    {
        node.Settings = node.Input("condition");
        node.AddChild("body");
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (!node.Children.IsEmpty && node.Of<Expression>().Holds(burst, self.Id))
        {
            burst.Schedule(node.Children[0], self.Id);
        }
        else
        {
            burst.Complete(self);
        }
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes) =>
        Start(burst, self, burst.Plan.Nodes[self.Node]);
}
