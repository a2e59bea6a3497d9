using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Endings;

/// <summary>Stops with the author's own message.</summary>
internal sealed class Fault : ActivityKind
{
    public override string Type => "Elsa.Fault";

    public override ImmutableArray<string>? Ports => [];

    public override void Compile(NodeCompiler node) => node.Settings = node.Input("message");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var message = node.Of<Expression>().Evaluate(burst, self.Id).ToLine();
        throw new Stuck(new Sentence(message, message));
    }
}
