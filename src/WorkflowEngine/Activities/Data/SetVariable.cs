using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Data;

/// <summary>Gives a variable a value.</summary>
internal sealed class SetVariable : ActivityKind
{
    public override string Type => "Elsa.SetVariable";

    public override void Compile(NodeCompiler node) => node.Settings = new Assignment(node.VariableName("variable"), node.Input("value"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var assignment = node.Of<Assignment>();
        burst.WriteVariable(self.Id, assignment.Variable, assignment.Value.Evaluate(burst, self.Id));
        burst.Complete(self);
    }

    private sealed record Assignment(string Variable, Expression Value);
}
