namespace WorkflowEngine.Issuing;

/// <summary>
/// The certificates that the office keeps. The engine asks only whether somebody can sign; whoever writes the turn has it signed
/// and tells the engine so with a stimulus, so that deciding stays without keys.
/// </summary>
public interface ISigners
{
    /// <summary>Whether there is a certificate with its key that is valid at a moment.</summary>
    bool CanSign(string holder, DateTimeOffset at);

    /// <summary>A detached signature over the bytes.</summary>
    /// <exception cref="InvalidOperationException">There is no such certificate.</exception>
    MadeSignature Sign(string holder, byte[] content, DateTimeOffset at);
}

/// <summary>A signature as it was made.</summary>
/// <param name="Holder">Whose: see <see cref="SignatureHolder"/>.</param>
/// <param name="Certificate">Thumbprint of the certificate (SHA-256, lower-case hexadecimal).</param>
/// <param name="Cms">The detached CMS (PKCS#7) in DER.</param>
public sealed record MadeSignature(string Holder, string Certificate, byte[] Cms);
