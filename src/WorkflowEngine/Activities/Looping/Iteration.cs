using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Looping;

/// <summary>
/// One round of a loop: it holds the loop's current value and index, and runs the loop's body. It stands in the plan alone,
/// never in a document, so that rounds that run side by side each have their own.
/// </summary>
internal sealed class Iteration : ActivityKind
{
    public const string CurrentValue = "CurrentValue";
    public const string CurrentIndex = "CurrentIndex";

    public override string Type => "Iteration";

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var loop = burst.Dossier.ActivationOf(self.Parent)!;
        ((ILoop)burst.Plan.Nodes[loop.Node].Kind).Enter(burst, loop, self);
        burst.Schedule(node.Children[0], self.Id);
    }

    /// <summary>Gives a round its value, and its index where the loop counts.</summary>
    public static void Set(Burst burst, Activation round, Value value, int? index = null)
    {
        burst.Record(new VariableSet(round.Id, CurrentValue, value));
        if (index is { } at)
        {
            burst.Record(new VariableSet(round.Id, CurrentIndex, (Value)(double)at));
        }
    }
}

/// <summary>A loop that tells each of its rounds what it is about.</summary>
internal interface ILoop
{
    /// <summary>A round of the loop begins.</summary>
    void Enter(Burst burst, Activation loop, Activation round);
}
