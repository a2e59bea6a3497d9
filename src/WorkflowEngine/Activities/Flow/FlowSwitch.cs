using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Takes the way of the first case that holds, of all that hold, or Default.</summary>
internal sealed class FlowSwitch : ActivityKind
{
    public override string Type => "Elsa.FlowSwitch";

    public override ImmutableArray<string>? Ports => null;

    public override void Compile(NodeCompiler node) => node.Settings = SwitchCases.Read(node);

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var matching = node.Of<SwitchCases>().Matching(burst, self.Id);
        if (matching.IsEmpty)
        {
            burst.Complete(self, "Default");
        }
        else
        {
            burst.Complete(self, [.. matching.Select(match => match.Label)]);
        }
    }
}
