using System.Collections.Immutable;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>When somebody who could not be reached is tried again.</summary>
/// <param name="Pauses">After the first failure, the second, and so on; after that the last one.</param>
/// <param name="Failures">How many failures in a row end the calls for a while.</param>
/// <param name="Rest">For how long then; one call is made after it to see.</param>
public sealed record FeedPace(ImmutableArray<TimeSpan> Pauses, int Failures, TimeSpan Rest)
{
    /// <summary>The pause after a failure.</summary>
    /// <param name="failures">How many there have been in a row, this one too.</param>
    public TimeSpan After(int failures) =>
        failures >= Failures || Pauses.IsEmpty ? Rest : new Backoff(Pauses).After(failures);

    /// <summary>Whether the next call is only to see whether anybody answers.</summary>
    public bool IsProbe(int failures) => failures >= Failures;
}
