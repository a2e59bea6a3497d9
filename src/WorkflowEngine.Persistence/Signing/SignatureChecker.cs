using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Reads signatures and checks them against the bytes, the issuers that are trusted, and the lists of withdrawn certificates that
/// are here: no page waits for the network. A withdrawal does not touch what is proven to have been signed before it: by a time
/// stamp of an authority that is trusted, or because it stood in our own history.
/// </summary>
public sealed class SignatureChecker(CertificateShelf shelf, TimeProvider clock)
{
    /// <summary>The signers of a detached CMS over the bytes, in its order; one that is invalid when it is no CMS or has none.</summary>
    /// <param name="seen">When it is known to have been there; null when nobody here can say.</param>
    public IReadOnlyList<SignatureReading> Check(byte[] content, byte[] signature, DateTimeOffset? seen = null)
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
        return Read(cms, invalid: !cms.Detached, seen);
    }

    /// <summary>The signers of a message that holds what was signed; one that is invalid when it is no such message.</summary>
    public IReadOnlyList<SignatureReading> CheckMessage(byte[] message) => SignedMessage.Read(message) is { } cms
        ? Read(cms, invalid: SignedMessage.Inner(cms) is null, null)
        : [new SignatureReading(SignatureState.Invalid)];

    private IReadOnlyList<SignatureReading> Read(SignedCms cms, bool invalid, DateTimeOffset? seen) => cms.SignerInfos.Count == 0
        ? [new SignatureReading(SignatureState.Invalid)]
        : [.. cms.SignerInfos.Cast<SignerInfo>().Select(signer => Read(signer, cms.Certificates, invalid, seen))];

    private SignatureReading Read(SignerInfo signer, X509Certificate2Collection others, bool invalid, DateTimeOffset? seen)
    {
        if (signer.Certificate is not { } certificate)
        {
            return new SignatureReading(SignatureState.Invalid);
        }

        var at = SignedAt(signer);
        var stamp = TimeStampReading.Of(signer, shelf.Trusted);
        var proven = stamp?.Proven is { } stamped && !(seen < stamped) ? stamped : seen;
        var (state, revocation) = invalid || !Holds(signer) ? (SignatureState.Invalid, default) : StateOf(certificate, others, stamp?.Proven ?? at, proven);
        return new SignatureReading(state)
        {
            Revocation = revocation,
            Stamp = stamp,
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

    private (SignatureState, Revocation) StateOf(X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset? at, DateTimeOffset? proven)
    {
        // A signature that does not say when it was made is held against now.
        var signed = at ?? clock.GetUtcNow();
        if (!CertificateShelf.IsValidAt(certificate, signed))
        {
            return (SignatureState.OutOfDate, default);
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(shelf.Trusted);
        chain.ChainPolicy.ExtraStore.AddRange(others);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = signed.UtcDateTime;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return chain.Build(certificate) ? Withdrawn(chain, proven)
            : chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.NotTimeValid) ? (SignatureState.OutOfDate, default)
            : (SignatureState.UnknownIssuer, default);
    }

    /// <summary>Each certificate of the chain against the list of the one above it; the root answers for itself.</summary>
    private (SignatureState, Revocation) Withdrawn(X509Chain chain, DateTimeOffset? proven)
    {
        var worst = default(Revocation);
        for (var i = 0; i + 1 < chain.ChainElements.Count; i++)
        {
            var known = shelf.Lists.Ask(chain.ChainElements[i].Certificate, chain.ChainElements[i + 1].Certificate, clock.GetUtcNow());
            if (known.State == RevocationState.Revoked && !(proven < known.At))
            {
                return (SignatureState.Revoked, known);
            }

            worst = known.State is RevocationState.NoList or RevocationState.Stale ? known : worst;
        }

        return (worst.State == RevocationState.Good ? SignatureState.Valid : SignatureState.Unchecked, worst);
    }

    private static DateTimeOffset? SignedAt(SignerInfo signer) => signer.SignedAttributes
        .Cast<CryptographicAttributeObject>()
        .SelectMany(attribute => attribute.Values.OfType<Pkcs9SigningTime>())
        .Select(time => (DateTimeOffset?)new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc)))
        .FirstOrDefault();
}
