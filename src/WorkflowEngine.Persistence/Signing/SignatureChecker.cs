using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Reads signatures and checks them against the bytes and the issuers that are trusted. Whether a certificate was
/// withdrawn is not asked of its issuer: that would need the network on every page.
/// </summary>
public sealed class SignatureChecker(CertificateShelf shelf, TimeProvider clock)
{
    /// <summary>The signers of a detached CMS over the bytes, in its order; one that is invalid when it is no CMS or has none.</summary>
    public IReadOnlyList<SignatureReading> Check(byte[] content, byte[] signature)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        try
        {
            cms.Decode(signature);
        }
        catch (Exception unread) when (unread is CryptographicException or AsnContentException)
        {
            return [new SignatureReading(SignatureState.Invalid)];
        }

        // A signature that carries its own bytes says nothing about these.
        return Read(cms, invalid: !cms.Detached);
    }

    /// <summary>The signers of a message that holds what was signed; one that is invalid when it is no such message.</summary>
    public IReadOnlyList<SignatureReading> CheckMessage(byte[] message) => SignedMessage.Read(message) is { } cms
        ? Read(cms, invalid: SignedMessage.Inner(cms) is null)
        : [new SignatureReading(SignatureState.Invalid)];

    private IReadOnlyList<SignatureReading> Read(SignedCms cms, bool invalid) => cms.SignerInfos.Count == 0
        ? [new SignatureReading(SignatureState.Invalid)]
        : [.. cms.SignerInfos.Cast<SignerInfo>().Select(signer => Read(signer, cms.Certificates, invalid))];

    private SignatureReading Read(SignerInfo signer, X509Certificate2Collection others, bool invalid)
    {
        if (signer.Certificate is not { } certificate)
        {
            return new SignatureReading(SignatureState.Invalid);
        }

        var at = SignedAt(signer);
        return new SignatureReading(invalid || !Holds(signer) ? SignatureState.Invalid : StateOf(certificate, others, at))
        {
            Signer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
            Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
            At = at,
            Certificate = CertificateShelf.Thumbprint(certificate),
            ValidFrom = certificate.NotBefore.ToUniversalTime(),
            ValidTo = certificate.NotAfter.ToUniversalTime(),
        };
    }

    private static bool Holds(SignerInfo signer)
    {
        try
        {
            signer.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private SignatureState StateOf(X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset? at)
    {
        // A signature that does not say when it was made is held against now.
        var signed = at ?? clock.GetUtcNow();
        if (!CertificateShelf.IsValidAt(certificate, signed))
        {
            return SignatureState.OutOfDate;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(shelf.Trusted);
        chain.ChainPolicy.ExtraStore.AddRange(others);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = signed.UtcDateTime;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return chain.Build(certificate) ? SignatureState.Valid
            : chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.NotTimeValid) ? SignatureState.OutOfDate
            : SignatureState.UnknownIssuer;
    }

    private static DateTimeOffset? SignedAt(SignerInfo signer) => signer.SignedAttributes
        .Cast<CryptographicAttributeObject>()
        .SelectMany(attribute => attribute.Values.OfType<Pkcs9SigningTime>())
        .Select(time => (DateTimeOffset?)new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc)))
        .FirstOrDefault();
}
