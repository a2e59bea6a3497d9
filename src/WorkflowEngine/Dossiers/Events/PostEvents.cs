using WorkflowEngine.Post;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>Something happened to a parcel of the dossier.</summary>
/// <param name="Code">The code that the post gave it.</param>
/// <param name="By">Code of the person who entered it, or <see cref="ParcelMove.Carrier"/>.</param>
public sealed record ParcelTracked(string Code, ParcelDirection Direction, ParcelStatus Status, DateTimeOffset At, string By) : DossierEvent
{
    public Personal From { get; init; }

    public Personal To { get; init; }

    public Personal Note { get; init; }
}

/// <summary>The papers of the dossier were handed over to another unit, which has not received them yet.</summary>
/// <param name="No">Number within the dossier.</param>
/// <param name="Papers">How many.</param>
public sealed record PapersHandedOver(int No, string From, string To, string By, DateTimeOffset At, int Papers) : DossierEvent;

/// <summary>The papers were received.</summary>
/// <param name="No">Number of the hand-over.</param>
public sealed record PapersReceived(int No, string By, DateTimeOffset At) : DossierEvent
{
    /// <summary>What was missing; nothing when all was there.</summary>
    public Personal Missing { get; init; }
}

/// <summary>The dossier was filed at the wrong place and goes on under another code.</summary>
public sealed record DossierRerouted(string Reason, string By, string Code, string Procedure, string Unit, DateTimeOffset At) : DossierEvent;
