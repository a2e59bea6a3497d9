namespace WorkflowEngine.Dossiers.Events;

/// <summary>A slip in the result was put right; its number stays.</summary>
/// <param name="Letter">The letter that is its text since; 0 when it has none.</param>
/// <param name="By">Code of the person who decided it.</param>
/// <param name="Article">Instrument and article on which it rests.</param>
public sealed record ResultCorrected(string Number, int Letter, string By, string Article, DateTimeOffset At) : DossierEvent
{
    public Personal Reason { get; init; }

    /// <summary>Answers that were put right, by id: what stood there and what does since.</summary>
    public Personal Fixed { get; init; }
}

/// <summary>Another result took the place of the one that was issued.</summary>
/// <param name="Old">The number that held before.</param>
/// <param name="Number">The number that holds since.</param>
public sealed record ResultReplaced(string Old, string Number, int Letter, string By, string Article, DateTimeOffset At) : DossierEvent
{
    public Personal Reason { get; init; }

    /// <summary>Answers that were put right, by id: what stood there and what does since.</summary>
    public Personal Fixed { get; init; }
}

/// <summary>The result holds no longer.</summary>
public sealed record ResultRevoked(string Number, string By, string Article, DateTimeOffset At) : DossierEvent
{
    public Personal Reason { get; init; }
}

/// <summary>A letter was signed electronically.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
/// <param name="Holder">Whose signature: see <see cref="Issuing.SignatureHolder"/>.</param>
/// <param name="Certificate">Thumbprint of the certificate.</param>
/// <param name="Cms">The detached CMS (PKCS#7) over the UTF-8 bytes of the letter's text, in base64; it names the signer.</param>
public sealed record LetterSigned(int Letter, string Holder, string Certificate, DateTimeOffset At, Personal Cms) : DossierEvent;

/// <summary>A time stamp authority saw a signature.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
/// <param name="Certificate">Thumbprint of the certificate with which it was signed.</param>
/// <param name="At">When the authority says that it saw it.</param>
/// <param name="Token">The token of RFC 3161 over the signature, in base64; it names no person.</param>
public sealed record LetterStamped(int Letter, string Certificate, DateTimeOffset At, string Token) : DossierEvent;
