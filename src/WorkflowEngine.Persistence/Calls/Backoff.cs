using System.Collections.Immutable;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>The pauses after which something that failed is tried again: one after each failure, and the last one after all further ones.</summary>
internal sealed class Backoff(params ImmutableArray<TimeSpan> pauses)
{
    /// <summary>How many pauses there are before the last one holds for ever.</summary>
    public int Steps => pauses.Length;

    /// <param name="failures">How many there have been in a row, this one too.</param>
    public TimeSpan After(int failures) => pauses[Math.Clamp(failures - 1, 0, pauses.Length - 1)];

    /// <summary>The same; null once the pauses are used up.</summary>
    public TimeSpan? AfterOrNull(int failures) => failures <= pauses.Length ? After(failures) : null;
}
