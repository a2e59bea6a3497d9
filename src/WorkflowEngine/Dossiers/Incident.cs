using WorkflowEngine.Words;

namespace WorkflowEngine.Dossiers;

/// <summary>Why a dossier cannot go on by itself, in a sentence for the administrator who resolves it.</summary>
/// <param name="No">Number within the dossier, from 1.</param>
/// <param name="Activation">The activation that is stuck.</param>
/// <param name="Step">Id of its node in the document.</param>
public sealed record Incident(int No, int Activation, string Step, Sentence Sentence, DateTimeOffset At);
