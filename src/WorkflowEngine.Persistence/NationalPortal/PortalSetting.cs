namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>Where the national portal is and by which secret the two know each other; from configuration, never from a document.</summary>
public sealed record PortalSetting
{
    /// <summary>Where the portal is asked; null where nothing is to leave for it.</summary>
    public Uri? Address { get; init; }

    /// <summary>The secret, and one before it that still holds while both sides change it; empty where there is no link.</summary>
    public IReadOnlyList<byte[]> Secrets { get; init; } = [];

    /// <summary>Address of the public site, without a slash at its end, under which the portal fetches results; empty where there is none.</summary>
    public string Site { get; init; } = "";

    /// <summary>Whether anything is sent to the portal.</summary>
    public bool Sends => Address is not null && Secrets.Count > 0;

    /// <summary>Whether anything is taken from it.</summary>
    public bool Takes => Secrets.Count > 0;
}
