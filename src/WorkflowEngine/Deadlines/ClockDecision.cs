using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// What the law answers to something that is about to happen to a clock: an entry to write, nothing to write because the
/// clock runs on, or a refusal. A warning goes with an entry that is allowed but late or over a bound.
/// </summary>
public sealed record ClockDecision(ClockEntry? Entry, Sentence? Refusal, Sentence? Warning = null)
{
    /// <summary>The clock runs on; nothing is written.</summary>
    public static readonly ClockDecision RunsOn = new(null, null);

    public bool IsRefused => Refusal is not null;

    internal static ClockDecision Write(ClockEntry entry, Sentence? warning = null) => new(entry, null, warning);

    internal static ClockDecision Refuse(string vi, string en) => new(null, new Sentence(vi, en));
}

/// <summary>Who asks the clock for something, when, and with what words of their own.</summary>
public sealed record ClockRequest(DateTimeOffset At, string? By = null)
{
    /// <summary>The reason in the asker's words; what a rule needs to be overridden.</summary>
    public string? Reason { get; init; }

    /// <summary>For whom the clock will wait, where the rule's own words are not exact enough.</summary>
    public Sentence? WaitsFor { get; init; }

    /// <summary>What the procedure's document says the wait does, where it may depart from the law's own effect.</summary>
    public WaitEffect? Effect { get; init; }
}
