using WorkflowEngine.Words;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>A dossier began to run a version of a document.</summary>
public sealed record DossierOpened(long Dossier, string Definition, string Version, Personal Input) : DossierEvent
{
    public string? Correlation { get; init; }

    /// <summary>The dossier that opened this one, with its wait; null when it stands alone.</summary>
    public ParentWait? Parent { get; init; }

    /// <summary>A practice dossier: nothing is sent, nothing is counted.</summary>
    public bool Practice { get; init; }
}

/// <summary>The wait of a parent dossier that a child answers.</summary>
public sealed record ParentWait(long Dossier, int Seq);

/// <summary>The dossier came to its end.</summary>
public sealed record DossierEnded(Lifecycle How) : DossierEvent
{
    /// <summary>The outcome that the root ended with, when it is not Done.</summary>
    public string? Outcome { get; init; }
}

/// <summary>A step could not go on; a person must decide.</summary>
public sealed record IncidentRaised(int No, int Activation, string Step, Sentence Sentence, DateTimeOffset At) : DossierEvent;

/// <summary>How an incident was resolved.</summary>
public enum IncidentWay : byte
{
    Retry,
    Skip,
    Cancel,
}

/// <summary>A person decided how a stuck dossier goes on.</summary>
public sealed record IncidentResolved(int No, IncidentWay Way, Personal Reason) : DossierEvent;
