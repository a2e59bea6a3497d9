using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Looping;

/// <summary>Runs its body for all items of a list side by side, and ends when all rounds have ended.</summary>
internal sealed class ParallelForEach : ActivityKind, ILoop
{
    public override string Type => "Elsa.ParallelForEach";

    public override void Compile(NodeCompiler node)
    {
        node.Settings = node.Input("items");
        node.AddRounds("body", Iteration.CurrentValue, Iteration.CurrentIndex);
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var items = LoopItems.Keep(burst, self, node);
        if (items.Count == 0 || node.Children.IsEmpty)
        {
            burst.Complete(self);
            return;
        }

        burst.Record(new ActivityRemembered(self.Id, 0));
        foreach (var _ in items)
        {
            burst.Schedule(node.Children[0], self.Id);
        }
    }

    /// <summary>Rounds begin in the order of the items; the loop remembers how many have.</summary>
    public void Enter(Burst burst, Activation loop, Activation round)
    {
        var index = (int)loop.State.AsNumber();
        burst.Record(new ActivityRemembered(loop.Id, index + 1));
        Iteration.Set(burst, round, LoopItems.Of(loop)[index], index);
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (!burst.HasWorkUnder(self.Id))
        {
            burst.Complete(self);
        }
    }
}
