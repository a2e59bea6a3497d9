using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Commands;

/// <summary>The answer to a command: what happened and the dossier after it, or why nothing did.</summary>
/// <param name="Revision">Number of the history row that the command wrote; the last one when it wrote none.</param>
/// <param name="Events">What happened; empty when refused.</param>
/// <param name="Dossier">The dossier after that revision; <see cref="Dossier.None"/> when there is none.</param>
public sealed record DossierAnswer(int Revision, IReadOnlyList<DossierEvent> Events, Dossier Dossier)
{
    /// <summary>Why nothing happened, for the person who asked; null when it was done.</summary>
    public Sentence? Refusal { get; init; }

    /// <summary>What was tried that is counted; null for an ordinary refusal.</summary>
    public Attempt? Attempt { get; init; }

    /// <summary>The command had been taken before; this is the answer that it got then.</summary>
    public bool Repeated { get; init; }

    /// <summary>Nothing happened, for the dossier is no longer at the revision that the caller expected; <see cref="Revision"/> says at which it is.</summary>
    public bool Stale { get; init; }

    /// <summary>Nothing was begun, for the workflow runs already and may run only once; <see cref="Refusal"/> says so.</summary>
    public bool RunsAlready { get; init; }

    public static DossierAnswer Refused(Sentence refusal) => new(0, [], Dossier.None) { Refusal = refusal };
}
