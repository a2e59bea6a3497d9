using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Plans;

/// <summary>
/// A compiled document: immutable, shared by all its dossiers, with indexed nodes and parsed rules.
/// Workflows that it uses as activities are nodes of it, so that a plan is the closure pinned at publishing.
/// </summary>
public sealed class Plan
{
    internal Plan(string definition, string version, ImmutableArray<PlanNode> nodes)
    {
        Definition = definition;
        Version = version;
        Nodes = nodes;
    }

    /// <summary>Id of the document.</summary>
    public string Definition { get; }

    /// <summary>Id of its version.</summary>
    public string Version { get; }

    public int VersionNumber { get; internal init; }

    public string Name { get; internal init; } = "";

    /// <summary>All nodes; the first is the workflow itself.</summary>
    public ImmutableArray<PlanNode> Nodes { get; }

    /// <summary>The facts of the procedure; null for a workflow that is none.</summary>
    public ProcedureFacts? Procedure { get; internal init; }

    /// <summary>The rules of those facts, parsed; null for a workflow that is no procedure.</summary>
    public FilingRules? Rules { get; internal init; }

    /// <summary>Every rule that a step carries, in the order of the document.</summary>
    internal ImmutableArray<PlanRule> StepRules { get; init; } = [];

    /// <summary>Level at which the procedure is settled.</summary>
    internal AuthorityLevel? Level => Procedure?.Level switch
    {
        GovernmentLevel.Commune => AuthorityLevel.Commune,
        GovernmentLevel.Province => AuthorityLevel.Province,
        GovernmentLevel.Ministry => AuthorityLevel.Ministry,
        _ => null,
    };

    /// <summary>Whether it may begin beside one that runs.</summary>
    public ActivationStrategy Activation { get; internal init; }

    /// <summary>The steps by which a signal begins the workflow.</summary>
    internal ImmutableArray<PlanTrigger> Triggers { get; init; } = [];

    /// <summary>Ids of the steps at which a signal of this name begins the workflow.</summary>
    public IEnumerable<string> TriggersOf(string signal) =>
        Triggers.Where(trigger => string.Equals(trigger.Signal, signal, StringComparison.OrdinalIgnoreCase)).Select(trigger => trigger.Step);

    /// <summary>A fault ends the dossier instead of waiting for a person (Elsa's fault strategy).</summary>
    internal bool FaultsEndIt { get; init; }

    /// <summary>The step with an id: the document's own, else the first one inside a workflow that stands in it.</summary>
    public PlanNode? NodeOf(string id)
    {
        PlanNode? inside = null;
        foreach (var node in Nodes)
        {
            if (node.Id == id)
            {
                if (node.Scope.Length == 0)
                {
                    return node;
                }

                inside ??= node;
            }
        }

        return inside;
    }
}

/// <summary>A rule of a step, with the member that holds it.</summary>
internal sealed record PlanRule(PlanNode Node, string Member, Script Script);

/// <summary>A step that a signal begins the workflow with.</summary>
internal sealed record PlanTrigger(string Step, string Signal);

/// <summary>A variable with the value it begins with.</summary>
internal sealed record PlanVariable(string Id, string Name, Value Initial);

/// <summary>Where an output of a node goes: to a variable in scope, or to an output of the workflow.</summary>
internal sealed record OutputTarget(string Name, bool IsWorkflowOutput);
