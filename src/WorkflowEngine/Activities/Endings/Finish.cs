using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Endings;

/// <summary>Ends the whole dossier.</summary>
internal sealed class Finish : ActivityKind
{
    public override string Type => "Elsa.Finish";

    public override ImmutableArray<string>? Ports => [];

    public override void Start(Burst burst, Activation self, PlanNode node) => burst.End(Lifecycle.Finished);
}
