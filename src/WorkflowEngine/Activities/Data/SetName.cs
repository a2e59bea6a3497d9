using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Data;

/// <summary>Names the running dossier.</summary>
internal sealed class SetName : ActivityKind
{
    public override string Type => "Elsa.SetName";

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("value");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        burst.Record(new NameSet(node.Of<Expression>().Evaluate(burst, self.Id).ToLine()));
        burst.Complete(self);
    }
}
