using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Verification;

/// <summary>A document under check, with what several checks ask of it.</summary>
internal sealed class CheckedDocument
{
    private readonly Dictionary<int, bool> _waits = [];

    public CheckedDocument(WorkflowDocument document, Plan plan, VerificationWorld world)
    {
        Document = document;
        Plan = plan;
        World = world;
        Flows = [.. plan.Nodes.Where(node => node.Kind is Flowchart).Select(node => new Flow(this, node))];
        Root = Flows.FirstOrDefault(flow => flow.Node.Parent == 0);
    }

    public WorkflowDocument Document { get; }

    public Plan Plan { get; }

    public VerificationWorld World { get; }

    /// <summary>The facts of the procedure; null for a workflow that is none.</summary>
    public ProcedureFacts? Facts => Document.Procedure;

    /// <summary>Every flowchart, the outermost first.</summary>
    public ImmutableArray<Flow> Flows { get; }

    /// <summary>The flowchart that the document consists of; null when its root is something else.</summary>
    public Flow? Root { get; }

    /// <summary>The step as it stands in the document; null for the workflow itself.</summary>
    public ActivityElement? ElementOf(PlanNode node) => Document.Activities.GetValueOrDefault(node.Id);

    public PlanNode? NodeOf(string id) => Plan.NodeOf(id);

    /// <summary>The steps of the procedure's own kinds.</summary>
    public IEnumerable<PlanNode> HumanSteps => Plan.Nodes.Where(node => node.Settings is StepSettings);

    /// <summary>The node and everything in it.</summary>
    public IEnumerable<PlanNode> Within(PlanNode node) => node.Children.SelectMany(child => Within(Plan.Nodes[child])).Prepend(node);

    /// <summary>Whether somebody must do something, or time must pass, in the node or in a step inside it.</summary>
    public bool Waits(PlanNode node)
    {
        if (!_waits.TryGetValue(node.Index, out var waits))
        {
            waits = node.Kind.Waits || node.Children.Any(child => Waits(Plan.Nodes[child]));
            _waits[node.Index] = waits;
        }

        return waits;
    }
}
