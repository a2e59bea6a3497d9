using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>
/// Activities joined by connections, counted as Elsa's default mode counts: an ending activity visits each of its
/// outgoing connections, followed or passed by; an activity begins when all connections into it were visited and at
/// least one of them followed; one that nothing followed is skipped and passes that on along its dead path.
/// </summary>
internal sealed class Flowchart : ActivityKind
{
    public override string Type => "Elsa.Flowchart";

    public override void Compile(NodeCompiler node) => node.CompileFlowchart();

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var graph = node.Of<FlowGraph>();
        var trigger = burst.TriggerWithin(node);
        var start = trigger >= 0 ? trigger : graph.Start;
        if (start < 0)
        {
            burst.Complete(self);
            return;
        }

        if (start != graph.Start)
        {
            burst.Record(new ActivityRemembered(self.Id, start));
        }

        burst.Schedule(node.Children[start], self.Id);
    }

    /// <summary>The shape of a flowchart as it was begun: from its start, or from the trigger that it remembers.</summary>
    public static FlowGraph GraphOf(Activation self, PlanNode node)
    {
        var graph = node.Of<FlowGraph>();
        return self.State.Kind == Values.ValueKind.Number ? graph.From((int)self.State.AsNumber()) : graph;
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (burst.Plan.Nodes[child.Node].Kind is End)
        {
            CancelChildren(burst, self);
            burst.Complete(self);
            return;
        }

        Move(burst, self, child, outcomes);
    }

    public override void ChildCancelled(Burst burst, Activation self, Activation child) => Move(burst, self, child, []);

    private static void Move(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        var node = burst.Plan.Nodes[self.Node];
        var walk = new FlowWalk(burst, burst.Dossier.ActivationOf(self.Id)!, node);
        walk.Leave(burst.Plan.Nodes[child.Node].Position, outcomes, child.Back);
        walk.Commit();
        if (!walk.HasScheduled && !burst.HasWorkUnder(self.Id))
        {
            burst.Complete(self);
        }
    }

    private static void CancelChildren(Burst burst, Activation self)
    {
        foreach (var child in burst.Dossier.Activations.Where(activation => activation.Parent == self.Id).ToList())
        {
            burst.Drop(child);
        }
    }
}
