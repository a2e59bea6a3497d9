using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Sequences;

/// <summary>Runs its activities one after another.</summary>
internal sealed class Sequence : ActivityKind
{
    public override string Type => "Elsa.Sequence";

    public override void Compile(NodeCompiler node)
    {
        node.DeclareVariables();
        node.AddChildren("activities");
    }

    public override void Start(Burst burst, Activation self, PlanNode node) => Continue(burst, self, 0);

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (burst.Plan.Nodes[child.Node].Kind is End)
        {
            burst.Complete(self);
            return;
        }

        Continue(burst, self, burst.Plan.Nodes[child.Node].Position + 1);
    }

    private static void Continue(Burst burst, Activation self, int next)
    {
        var children = burst.Plan.Nodes[self.Node].Children;
        if (next < children.Length)
        {
            burst.Schedule(children[next], self.Id);
        }
        else
        {
            burst.Complete(self);
        }
    }
}
