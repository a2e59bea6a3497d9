using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Data;

/// <summary>Gives an output of the workflow a value.</summary>
internal sealed class SetOutput : ActivityKind
{
    public override string Type => "Elsa.SetOutput";

    public override void Compile(NodeCompiler node) => node.Settings = new Assignment(node.Input("outputName"), node.Input("outputValue"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var (name, value) = node.Of<Assignment>();
        burst.WriteOutput(self.Id, name.Evaluate(burst, self.Id).ToLine(), value.Evaluate(burst, self.Id));
        burst.Complete(self);
    }

    private sealed record Assignment(Expression Name, Expression Value);
}
