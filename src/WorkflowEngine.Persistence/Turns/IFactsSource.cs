using WorkflowEngine.Codes;
using WorkflowEngine.Execution;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>What the engine is told of the world, from the office's documents as they stand.</summary>
public interface IFactsSource
{
    /// <summary>Patterns of codes, past and present.</summary>
    IReadOnlyList<CodePattern> Codes { get; }

    /// <summary>The facts at a moment.</summary>
    ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default);
}
