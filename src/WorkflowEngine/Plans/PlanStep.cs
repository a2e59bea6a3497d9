using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Plans;

/// <summary>What a page shows of a step that an official does; what follows from its outcomes the engine itself answers.</summary>
public sealed record PlanStep(string Id, string Label, string Type)
{
    /// <summary>Code of the role that does it.</summary>
    public required string Role { get; init; }

    /// <summary>What the official may choose, in the order of the kind: the good outcome first.</summary>
    public required ImmutableArray<string> Choices { get; init; }

    /// <summary>What of the choices is there for a dossier as it stands.</summary>
    public ImmutableArray<string> ChoicesFor(Dossier dossier) => Kind?.ChoicesFor(dossier) ?? Choices;

    /// <summary>Ids of the fields that the step fills in.</summary>
    public ImmutableArray<string> MayWrite { get; init; } = [];

    /// <summary>The step is a visit to the place: it does not end before one is written down.</summary>
    public bool RecordsVisit { get; init; }

    public string? Instructions { get; init; }

    /// <summary>Time allotted from the moment the step opens; null when the document gives none.</summary>
    public TimeLimit? Time { get; init; }

    /// <summary>Steps whose people may not do this one.</summary>
    public ImmutableArray<string> FourEyesWith { get; init; } = [];

    /// <summary>Ends with a result that gets a number.</summary>
    public bool Issues { get; init; }

    internal HumanStep? Kind { get; init; }

    /// <summary>The step with this id; null when the plan has none or when no official does it.</summary>
    public static PlanStep? Of(Plan plan, string id)
    {
        var node = plan.NodeOf(id);
        // a workflow that stands as a step may have the id of a step inside it
        node = node?.Kind is HumanStep ? node : plan.Nodes.FirstOrDefault(step => step.Id == id && step.Kind is HumanStep);
        return node is { Kind: HumanStep kind } ? Of(node, kind) : null;
    }

    private static PlanStep Of(PlanNode node, HumanStep kind)
    {
        var settings = node.Of<StepSettings>();
        return new PlanStep(node.Id, node.Label, node.Type)
        {
            Role = settings.Holder.Rule.Role,
            Choices = kind.Choices,
            Kind = kind,
            MayWrite = settings.MayWrite,
            RecordsVisit = settings.RecordsVisit,
            Instructions = settings.Instructions,
            Time = settings.Time,
            FourEyesWith = settings.Holder.FourEyesWith,
            Issues = kind is Issue,
        };
    }
}
