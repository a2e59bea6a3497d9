using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.History;

/// <summary>What is wrong with a stored history.</summary>
/// <param name="Dossier">The dossier; 0 when the finding is about a whole day.</param>
/// <param name="Revision">The first row that does not fit; 0 when the finding is about the whole.</param>
public sealed record HistoryFinding(long Dossier, int Revision, Sentence Sentence);
