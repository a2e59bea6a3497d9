namespace WorkflowEngine.Persistence.Signing;

/// <summary>Where certificates lie, as configuration says.</summary>
public sealed record SigningOptions
{
    /// <summary>
    /// Folder of certificates with their keys, one file each: <c>person.CODE.pfx</c> or <c>unit.CODE.pfx</c>; null where nothing is signed.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>Opens the files; empty for files without a password.</summary>
    public string Password { get; init; } = "";

    /// <summary>Folder of certificates (<c>.cer</c>, <c>.crt</c>, <c>.pem</c>) of issuers that are trusted.</summary>
    public string? Trusted { get; init; }

    /// <summary>Folder of lists of withdrawn certificates (<c>.crl</c>, <c>.pem</c>); <c>crl</c> beside <see cref="Trusted"/> when nothing is said.</summary>
    public string? Lists
    {
        get => field ?? (Trusted is { } trusted && Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(trusted)) is { } beside ? Path.Combine(beside, "crl") : null);
        init;
    }

    /// <summary>Folder in which fetched lists are kept; null where none is fetched.</summary>
    public string? FetchedLists { get; init; }

    /// <summary>Hosts from which lists may be fetched; none by default.</summary>
    public IReadOnlyList<string> ListHosts { get; init; } = [];

    /// <summary>How long fetching one list may take.</summary>
    public TimeSpan FetchTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest list that is read, in bytes.</summary>
    public int MostListBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Address of the time stamp authority (RFC 3161); null where results get no time stamp.</summary>
    public Uri? TimeStamps { get; init; }

    /// <summary>How long the authority has to answer.</summary>
    public TimeSpan TimeStampTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
