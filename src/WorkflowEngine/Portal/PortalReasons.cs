namespace WorkflowEngine.Portal;

/// <summary>The closed list of reasons why a message of the portal is not taken; the document gives each its code there.</summary>
public static class PortalReasons
{
    /// <summary>Nobody can tell what it says.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The same id came before with something else in it.</summary>
    public const string IdReused = "id-reused";

    public const string UnknownProcedure = "unknown-procedure";

    /// <summary>The procedure takes nothing in, or nothing online.</summary>
    public const string ProcedureClosed = "procedure-closed";

    public const string UnknownUnit = "unknown-unit";

    /// <summary>A channel policy of the office refuses it.</summary>
    public const string ChannelClosed = "channel-closed";

    /// <summary>Answers or papers are missing or wrong.</summary>
    public const string BadData = "bad-data";

    /// <summary>A file is not what the message says, or of a kind that is not taken.</summary>
    public const string BadFile = "bad-file";

    /// <summary>The person is not identified as surely as the procedure asks.</summary>
    public const string IdentityTooLow = "identity-too-low";

    /// <summary>It speaks of a dossier that never came.</summary>
    public const string UnknownDossier = "unknown-dossier";

    /// <summary>The dossier does not wait for this.</summary>
    public const string NotExpected = "not-expected";

    /// <summary>Refused for another reason, which the sentence says.</summary>
    public const string NotAllowed = "not-allowed";

    public static readonly IReadOnlyList<string> All =
    [
        Unreadable, IdReused, UnknownProcedure, ProcedureClosed, UnknownUnit, ChannelClosed, BadData, BadFile, IdentityTooLow, UnknownDossier, NotExpected, NotAllowed,
    ];
}
