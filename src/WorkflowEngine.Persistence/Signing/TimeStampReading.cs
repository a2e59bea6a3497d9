using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>A time stamp of a third party over a signature (RFC 3161), as it was read and checked.</summary>
/// <param name="At">When the authority saw the signature.</param>
/// <param name="Authority">Name in the authority's certificate.</param>
/// <param name="Holds">It is about this signature and whole.</param>
/// <param name="IsTrusted">The authority is vouched for here; only then its moment counts.</param>
public sealed record TimeStampReading(DateTimeOffset At, string Authority, bool Holds, bool IsTrusted)
{
    /// <summary>Attribute beside a signature that holds its time stamp (ETSI EN 319 122-1, 5.3).</summary>
    internal const string Attribute = "1.2.840.113549.1.9.16.2.14";

    private const string Stamping = "1.3.6.1.5.5.7.3.8";

    /// <summary>The moment that counts; null for a stamp that proves nothing.</summary>
    public DateTimeOffset? Proven => Holds && IsTrusted ? At : null;

    /// <summary>The first time stamp of a signature; null when it bears none.</summary>
    internal static TimeStampReading? Of(SignerInfo signer, X509Certificate2Collection trusted)
    {
        var bytes = signer.UnsignedAttributes.Cast<CryptographicAttributeObject>()
            .Where(attribute => attribute.Oid?.Value == Attribute).SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>()).FirstOrDefault()?.RawData;
        if (bytes is null)
        {
            return null;
        }

        return Rfc3161TimestampToken.TryDecode(bytes, out var token, out _) ? Of(token, signer, trusted) : new TimeStampReading(default, "", false, false);
    }

    internal static TimeStampReading Of(Rfc3161TimestampToken token, SignerInfo signer, X509Certificate2Collection trusted)
    {
        var at = token.TokenInfo.Timestamp;
        if (!token.VerifySignatureForSignerInfo(signer, out var authority, trusted) || authority is null)
        {
            return new TimeStampReading(at, "", false, false);
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.ExtraStore.AddRange(token.AsSignedCms().Certificates);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(Stamping));
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return new TimeStampReading(at, authority.GetNameInfo(X509NameType.SimpleName, forIssuer: false), true, chain.Build(authority));
    }
}
