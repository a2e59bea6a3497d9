using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Sequences;

/// <summary>Runs its activities side by side and ends when all have ended.</summary>
internal sealed class Parallel : ActivityKind
{
    public override string Type => "Elsa.Parallel";

    public override void Compile(NodeCompiler node)
    {
        node.DeclareVariables();
        node.AddChildren("activities");
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (node.Children.IsEmpty)
        {
            burst.Complete(self);
        }

        foreach (var child in node.Children)
        {
            burst.Schedule(child, self.Id);
        }
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (!burst.HasWorkUnder(self.Id))
        {
            burst.Complete(self);
        }
    }
}
