using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Sequences;

/// <summary>Runs the activity of the first case that holds, of all that hold, or the default one.</summary>
internal sealed class Switch : ActivityKind
{
    public override string Type => "Elsa.Switch";

    public override void Compile(NodeCompiler node) =>
        node.Settings = SwitchCases.Read(node) with { Default = node.AddChild("default") };

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var cases = node.Of<SwitchCases>();
        var children = cases.Matching(burst, self.Id).Select(match => match.Child).Where(child => child >= 0).ToList();
        if (children.Count == 0 && cases.Default >= 0)
        {
            children.Add(cases.Default);
        }

        if (children.Count == 0)
        {
            burst.Complete(self);
            return;
        }

        foreach (var child in children)
        {
            burst.Schedule(child, self.Id);
        }
    }

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        if (!burst.HasWorkUnder(self.Id))
        {
            burst.Complete(self);
        }
    }
}
