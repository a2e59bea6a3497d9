namespace WorkflowEngine.Dossiers.Events;

/// <summary>A duty was closed by a person, or by itself when the dossier no longer needs it.</summary>
/// <param name="Seq">Number of the wait.</param>
/// <param name="Outcome">One of the kind's outcomes.</param>
/// <param name="Person">Code of the person; null when it closed by itself.</param>
/// <param name="At">When.</param>
public sealed record DutyClosed(int Seq, string Outcome, string? Person, DateTimeOffset At) : DossierEvent
{
    public Personal Note { get; init; }

    /// <summary>What was chosen with it, by name.</summary>
    public Personal Data { get; init; }
}

/// <summary>The flow came to its end while duties are open; the dossier ends with the last of them.</summary>
public sealed record FlowEnded(Lifecycle How) : DossierEvent
{
    public string? Outcome { get; init; }
}

/// <summary>The next moment at which the dossier is to be looked at by itself; null when there is none.</summary>
public sealed record WatchSet(DateTimeOffset? At) : DossierEvent;

/// <summary>A moment came that the dossier was watched for, and what belongs to it was done; it never comes again.</summary>
/// <param name="Key">Which: a check for lateness or a reminder.</param>
public sealed record WatchPassed(string Key) : DossierEvent;
