using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Online;

/// <summary>Whether a procedure can be offered fully online.</summary>
/// <param name="Definition">Id of the document.</param>
/// <param name="Code">Code of the procedure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Declared">What it says of itself: partial when any case is; null when it says nothing.</param>
/// <param name="Reasons">What stands against it; empty when it is fit.</param>
public sealed record OnlineFitness(string Definition, string Code, Sentence Name, ServiceLevel? Declared, ImmutableArray<OnlineReason> Reasons)
{
    public bool IsFit => Reasons.IsEmpty;
}

/// <summary>One thing that stands against offering a procedure fully online.</summary>
/// <param name="Obstacle">What kind of thing.</param>
/// <param name="StepId">The step it is about; null when it is about none.</param>
/// <param name="Sentence">In words for the list.</param>
public sealed record OnlineReason(OnlineObstacle Obstacle, string? StepId, Sentence Sentence);

/// <summary>What may stand against offering a procedure fully online.</summary>
public enum OnlineObstacle
{
    /// <summary>It is not in force now.</summary>
    NotInForce,

    /// <summary>It cannot be filed online.</summary>
    NoOnlineFiling,

    /// <summary>A step of an online dossier needs somebody to come.</summary>
    Presence,

    /// <summary>The document has errors.</summary>
    Faulty,

    /// <summary>It is published as partial, with this reason.</summary>
    Published,

    /// <summary>It does not say at which level it is offered.</summary>
    Undeclared,
}
