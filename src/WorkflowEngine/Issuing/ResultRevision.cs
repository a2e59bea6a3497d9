using WorkflowEngine.Values;

namespace WorkflowEngine.Issuing;

/// <summary>One change in the life of an issued result.</summary>
/// <param name="Change">What was done.</param>
/// <param name="Number">The number that holds since; of a revoked result the number that no longer does.</param>
/// <param name="Letter">The letter that is its text since; 0 when it has none.</param>
/// <param name="By">Code of the person who decided it.</param>
/// <param name="Article">Instrument and article on which it rests.</param>
/// <param name="At">When.</param>
public sealed record ResultRevision(ResultChange Change, string Number, int Letter, string By, string Article, DateTimeOffset At)
{
    /// <summary>The number that held before.</summary>
    public string Old { get; init; } = "";

    /// <summary>Why; personal.</summary>
    public string? Reason { get; init; }

    /// <summary>Answers that were put right, by id: each what stood there and what does since; personal.</summary>
    public ValueMap Fixed { get; init; } = ValueMap.Empty;
}
