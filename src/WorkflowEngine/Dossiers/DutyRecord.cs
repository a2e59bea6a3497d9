using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>A duty that is closed: a piece of work beside the steps, by whom it was done and with what outcome.</summary>
/// <param name="Kind">Name of the kind, such as <c>apology</c>.</param>
/// <param name="Seq">Number of the wait that it was.</param>
/// <param name="Unit">Code of the unit that had it.</param>
/// <param name="Person">Code of the person who closed it; null when it closed by itself.</param>
/// <param name="Outcome">One of the kind's outcomes, or <see cref="NotNeeded"/>.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="Closed">When it was closed.</param>
public sealed record DutyRecord(string Kind, int Seq, string Unit, string? Person, string Outcome, DateTimeOffset Opened, DateTimeOffset Closed)
{
    /// <summary>The outcome of a duty that closed by itself, for the dossier came to its end without it.</summary>
    public const string NotNeeded = "NotNeeded";

    /// <summary>What was written with it; personal.</summary>
    public string? Note { get; init; }

    /// <summary>What was chosen with it: a code, a new date; personal.</summary>
    public ValueMap Data { get; init; } = ValueMap.Empty;
}

/// <summary>How the flow of a dossier ended while duties were still open.</summary>
public sealed record FlowEnd(Lifecycle How, string? Outcome);
