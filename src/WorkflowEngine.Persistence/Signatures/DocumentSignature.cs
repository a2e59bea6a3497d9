namespace WorkflowEngine.Persistence.Signatures;

/// <summary>What the check of a signature came to.</summary>
public enum SignatureState : byte
{
    /// <summary>The document is as it was signed, and the certificate comes from an issuer that the office trusts.</summary>
    Valid,

    /// <summary>As it was signed, but the office does not know the issuer.</summary>
    Untrusted,

    /// <summary>As it was signed, but the certificate was not valid at that time.</summary>
    Expired,

    /// <summary>Something was added to the document after it was signed.</summary>
    Extended,

    /// <summary>The document is not the one that was signed, or the signature cannot be read.</summary>
    Broken,
}

/// <summary>One signature of a document. Revocation is not asked for: no issuer is called while a page is made.</summary>
public sealed record DocumentSignature(SignatureState State)
{
    /// <summary>Name of the signer as the certificate has it.</summary>
    public string Signer { get; init; } = "";

    /// <summary>Name of the certificate's issuer.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>When it was signed, as the signer's computer said; null when it does not say.</summary>
    public DateTimeOffset? SignedAt { get; init; }
}
