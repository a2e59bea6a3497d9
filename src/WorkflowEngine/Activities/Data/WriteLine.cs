using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Data;

/// <summary>Writes a line for whoever runs the document by hand.</summary>
internal sealed class WriteLine : ActivityKind
{
    public override string Type => "Elsa.WriteLine";

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("text");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        burst.Record(new LineWritten(node.Of<Expression>().Evaluate(burst, self.Id).ToLine()));
        burst.Complete(self);
    }
}
