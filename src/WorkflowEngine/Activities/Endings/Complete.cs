using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Endings;

/// <summary>Ends the workflow around it with outcomes.</summary>
internal sealed class Complete : ActivityKind
{
    public override string Type => "Elsa.Complete";

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("outcomes");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var outcomes = node.Of<Expression>().Evaluate(burst, self.Id).Texts();
        var workflow = burst.WorkflowAround(self.Id)!;
        burst.Complete(workflow, [.. outcomes]);
    }
}
