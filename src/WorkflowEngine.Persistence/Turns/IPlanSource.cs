using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>Compiled documents, each version compiled once and kept.</summary>
public interface IPlanSource
{
    /// <summary>The plan of a version, to which dossiers stay pinned whatever is published later.</summary>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    ValueTask<Plan> FindAsync(string definition, string version, CancellationToken cancel = default);

    /// <summary>Why nobody may file with this document now, whatever its version says; null when they may. Asked for every filing: it has to be known without looking it up.</summary>
    Sentence? WhyClosed(string definition) => null;
}
