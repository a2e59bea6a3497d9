using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Sequences;

/// <summary>Runs one of two activities by a condition.</summary>
internal sealed class If : ActivityKind
{
    public override string Type => "Elsa.If";

    public override ImmutableArray<string>? Ports => ["Done", "True", "False"];

    public override void Compile(NodeCompiler node) =>
        node.Settings = new Branches(node.Input("condition"), node.AddChild("then"), node.AddChild("else"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var branches = node.Of<Branches>();
        var holds = branches.Condition.Holds(burst, self.Id);
        var child = holds ? branches.Then : branches.Else;
        if (child >= 0)
        {
            burst.Schedule(child, self.Id);
        }
        else
        {
            burst.Complete(self, ["Done", holds ? "True" : "False"]);
        }
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes) =>
        burst.Complete(self, ["Done", child.Node == burst.Plan.Nodes[self.Node].Of<Branches>().Then ? "True" : "False"]);

    private sealed record Branches(Expression Condition, int Then, int Else);
}
