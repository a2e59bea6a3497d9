using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Takes all its branches at once, one port each.</summary>
internal sealed class FlowFork : ActivityKind
{
    public override string Type => "Elsa.FlowFork";

    public override ImmutableArray<string>? Ports => null;

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("branches");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var branches = node.Of<Expression>().Evaluate(burst, self.Id).Texts();
        burst.Complete(self, [.. branches]);
    }
}
