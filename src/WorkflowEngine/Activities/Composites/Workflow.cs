using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Composites;

/// <summary>
/// A workflow: the first node of every plan, or one that stands as a step of another. Variables, inputs and outputs are its own.
/// </summary>
internal sealed class Workflow : ActivityKind
{
    /// <summary>Where a step that is a workflow keeps what it was given; no variable can have this name.</summary>
    public const string Inputs = "#inputs";

    public override string Type => "Workflow";

    public override ImmutableArray<string>? Ports => null;

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (node.Settings is Composite { Inputs.IsEmpty: false } composite)
        {
            var given = composite.Inputs.Select(input => KeyValuePair.Create(input.Name, input.Value.Evaluate(burst, self.Parent)));
            burst.Record(new VariableSet(self.Id, Inputs, Value.Of(ValueMap.From(given))));
        }

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
