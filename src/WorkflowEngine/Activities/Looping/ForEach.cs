using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Looping;

/// <summary>Runs its body for each item of a list, one after another. The list is that of the beginning.</summary>
internal sealed class ForEach : ActivityKind, ILoop
{
    public override string Type => "Elsa.ForEach";

    public override void Compile(NodeCompiler node)
    {
        node.Settings = node.Input("items");
        node.AddRounds("body", Iteration.CurrentValue, Iteration.CurrentIndex);
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var items = LoopItems.Keep(burst, self, node);
        Continue(burst, self, node, items, 0);
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes) =>
        Continue(burst, self, burst.Plan.Nodes[self.Node], LoopItems.Of(self), (int)self.State.AsNumber() + 1);

    public void Enter(Burst burst, Activation loop, Activation round)
    {
        var index = (int)loop.State.AsNumber();
        var value = LoopItems.Of(loop)[index];
        Iteration.Set(burst, round, value, index);
        burst.KeepResult(loop, burst.Plan.Nodes[loop.Node], Iteration.CurrentValue, value);
    }

    private static void Continue(Burst burst, Activation self, PlanNode node, ValueList items, int index)
    {
        if (index >= items.Count || node.Children.IsEmpty)
        {
            burst.Complete(self);
            return;
        }

        burst.Record(new ActivityRemembered(self.Id, index));
        burst.Schedule(node.Children[0], self.Id);
    }
}
