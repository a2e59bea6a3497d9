using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>Brings branches together; the flowchart itself waits as the join's mode says.</summary>
internal sealed class FlowJoin : ActivityKind
{
    public override string Type => "Elsa.FlowJoin";

    public override void Compile(NodeCompiler node) => node.Settings = node.Text("mode") switch
    {
        "WaitAll" or "1" => JoinMode.All,
        "WaitAllActive" or "2" => JoinMode.Active,
        _ => JoinMode.Any,
    };

    public override void Start(Burst burst, Activation self, PlanNode node) => burst.Complete(self);
}
