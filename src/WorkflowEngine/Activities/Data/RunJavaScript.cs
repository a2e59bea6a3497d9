using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Data;

/// <summary>Runs a rule; its answer is kept, and the outcomes it set are the ways taken.</summary>
internal sealed class RunJavaScript : ActivityKind
{
    public override string Type => "Elsa.RunJavaScript";

    public override ImmutableArray<string>? Ports => null;

    public override void Compile(NodeCompiler node) => node.Settings = node.Script("script");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var answer = node.Of<RuleExpression>().Run(burst, self.Id);
        burst.KeepResult(self, node, "Result", answer.Value);
        burst.Complete(self, [.. answer.Outcomes]);
    }
}
