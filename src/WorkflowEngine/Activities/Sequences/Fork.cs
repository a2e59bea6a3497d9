using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Sequences;

/// <summary>Runs its branches side by side and ends with all of them, or with the first, which cancels the others.</summary>
internal sealed class Fork : ActivityKind
{
    public override string Type => "Elsa.Fork";

    public override void Compile(NodeCompiler node)
    {
        node.Settings = new Joining(node.Text("joinMode") is "WaitAny" or "0");
        node.AddChildren("branches");
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (node.Children.IsEmpty)
        {
            burst.Complete(self);
        }

        foreach (var branch in node.Children)
        {
            burst.Schedule(branch, self.Id);
        }
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (burst.Plan.Nodes[self.Node].Of<Joining>().FirstWins || !burst.HasWorkUnder(self.Id))
        {
            burst.Complete(self);
        }
    }

    private sealed record Joining(bool FirstWins);
}
