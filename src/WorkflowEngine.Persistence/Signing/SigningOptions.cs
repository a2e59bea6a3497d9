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
}
