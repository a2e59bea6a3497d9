namespace WorkflowEngine.Vault;

/// <summary>What somebody tried that is refused and counted.</summary>
public enum AttemptKind : byte
{
    /// <summary>Asked the applicant for a paper that the vault or a connected database holds (NĐ 224/2026 art. 18.4).</summary>
    HeldAsked = 1,

    /// <summary>Asked for a paper that the procedure says may not be asked for at all.</summary>
    BarredAsked = 2,

    /// <summary>Asked for a paper that the pinned version does not list, without a basis in law.</summary>
    UnlistedAsked = 3,

    /// <summary>Asked for papers more often than the law allows, or again without its reason.</summary>
    AskedTooOften = 4,

    /// <summary>Gave, or took in, a paper that is held.</summary>
    HeldGiven = 5,

    /// <summary>Gave a paper before the vault was searched for it.</summary>
    Unchecked = 6,

    /// <summary>Returned a dossier without a digital result or a coded excuse.</summary>
    Undigitised = 7,

    /// <summary>Claimed that the vault holds a paper which it does not hold.</summary>
    NotHeld = 8,

    /// <summary>Asked for a listed paper that the case does not need, without a basis in law.</summary>
    UnneededAsked = 9,

    /// <summary>Gave a command about a dossier that is not theirs.</summary>
    NotTheirs = 20,

    /// <summary>Opened an address with somebody else's dossier, draft or file.</summary>
    StrangersAddress = 21,

    /// <summary>Sent a form with fields that the document does not have.</summary>
    UnknownField = 22,

    /// <summary>Sent a file that is not what it says, or that would do harm.</summary>
    BadFile = 23,

    /// <summary>Sent more than a form or a file may hold.</summary>
    TooMuch = 24,

    /// <summary>Handed a dossier in by a way that a channel policy closes; the component names policy and rule.</summary>
    WayBarred = 50,

    /// <summary>Handed a dossier in on paper without a reason from the policy's list; the component names policy and rule.</summary>
    PaperUnreasoned = 51,

    /// <summary>Sent a message in the name of another system that is not its own, or not of now; the detail says what is wrong.</summary>
    Forged = 25,

    /// <summary>Asked for a paper beyond the list with a basis in law: done, and reported.</summary>
    BeyondList = 40,

    /// <summary>Asked for papers again, or for one that the case does not need, with a basis in law: done, and reported.</summary>
    AskedOnBasis = 41,
}

/// <summary>An attempt as the engine saw it; who, when and by which way are added where it is kept.</summary>
public sealed record Attempt(AttemptKind Kind)
{
    /// <summary>Id of the step at which it was tried; null when it was not at a step.</summary>
    public string? Step { get; init; }

    /// <summary>Id of the component in the pinned version; null for another paper.</summary>
    public string? Component { get; init; }
}
