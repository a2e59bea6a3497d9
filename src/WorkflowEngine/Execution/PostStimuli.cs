using WorkflowEngine.Post;

namespace WorkflowEngine.Execution;

/// <summary>Somebody of the office or of the post, or the post's own system, says how a parcel stands.</summary>
/// <param name="Code">The code that the post gave it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="At">Since when, not later than now.</param>
/// <param name="By">Code of the person; <see cref="ParcelMove.Carrier"/> for the post's own system, whose word was checked before.</param>
public sealed record TrackParcel(string Code, ParcelStatus Status, DateTimeOffset At, string By) : Stimulus, IByOfficial
{
    /// <summary>Which way it goes; asked for where the parcel is not known yet.</summary>
    public ParcelDirection? Direction { get; init; }

    /// <summary>Who handed it over, by name.</summary>
    public string? From { get; init; }

    /// <summary>Who received it, by name.</summary>
    public string? To { get; init; }

    public string? Note { get; init; }
}

/// <summary>A parcel in which papers came, told with the filing.</summary>
/// <param name="Code">The code that the post gave it.</param>
public sealed record IncomingParcel(string Code)
{
    /// <summary>Who brought it, by name.</summary>
    public string? From { get; init; }
}

/// <summary>Whoever has the papers of a dossier hands them over to another unit.</summary>
/// <param name="By">Code of the person.</param>
/// <param name="To">Code of the unit.</param>
public sealed record HandOverPapers(string By, string To) : Stimulus, IByOfficial;

/// <summary>Somebody of the other unit receives the papers.</summary>
/// <param name="By">Code of the person.</param>
public sealed record ReceivePapers(string By) : Stimulus, IByOfficial
{
    /// <summary>What is missing; null when all is there.</summary>
    public string? Missing { get; init; }
}

/// <summary>The dossier was filed at the wrong place: it ends here and goes on under another code, which was filed before.</summary>
/// <param name="By">Code of the official, who receives for the unit or answers for it.</param>
/// <param name="Reason">Code from the office's closed list.</param>
/// <param name="Code">Code of the dossier as which it goes on.</param>
/// <param name="Procedure">Code of its procedure.</param>
/// <param name="Unit">Code of the unit that receives it there.</param>
public sealed record RerouteDossier(string By, string Reason, string Code, string Procedure, string Unit) : Stimulus, IByOfficial
{
    /// <summary>The secret that opens tracking of the other dossier, for the letter to the applicant.</summary>
    public string? Secret { get; init; }
}

/// <summary>The applicant of a procedure that is done in one visit wants its receipt (form 01) all the same.</summary>
/// <param name="By">Code of the official.</param>
public sealed record WriteReceipt(string By) : Stimulus, IByOfficial;
