namespace WorkflowEngine.Dossiers.Events;

/// <summary>Somebody asked for a longer limit.</summary>
/// <param name="Extension">Id of the case in the procedure's facts.</param>
/// <param name="Amount">How much longer, as limits are written: <c>2 wd</c>.</param>
public sealed record ExtensionAsked(string Extension, string By, string Amount, Personal Reason, DateTimeOffset At) : DossierEvent;

/// <summary>The longer limit was given or not; where it was, the clock's own entry follows.</summary>
public sealed record ExtensionDecided(string By, bool Approved, Personal Note) : DossierEvent;

/// <summary>A visit to the place was written down.</summary>
public sealed record VisitRecorded(int No, string By, DateTimeOffset At, Personal Place, Personal Present, Personal Found) : DossierEvent
{
    /// <summary>The step that was the visit; null where it was written down beside the flow.</summary>
    public string? Step { get; init; }
}

/// <summary>A consulted unit answered after its silence had counted.</summary>
public sealed record LateAnswerGiven(string Step, string Unit, string Answer, string By, Personal Note) : DossierEvent;
