using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Data;

/// <summary>Gives the running dossier a correlation id, by which signals find it.</summary>
internal sealed class Correlate : ActivityKind
{
    public override string Type => "Elsa.Correlate";

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("correlationId");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        burst.Record(new CorrelationSet(node.Of<Expression>().Evaluate(burst, self.Id).ToLine()));
        burst.Complete(self);
    }
}
