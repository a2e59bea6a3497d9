using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Takes the way True or False by a condition.</summary>
internal sealed class FlowDecision : ActivityKind
{
    public override string Type => "Elsa.FlowDecision";

    public override System.Collections.Immutable.ImmutableArray<string>? Ports => ["True", "False"];

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("condition");

    public override void Start(Burst burst, Activation self, PlanNode node) =>
        burst.Complete(self, node.Of<Expression>().Holds(burst, self.Id) ? "True" : "False");
}
