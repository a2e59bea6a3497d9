using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signatures;

/// <summary>Checks the PKCS#7 signatures of documents that are handed in: PDF with signatures inside, and signed messages (p7m, p7s with content).</summary>
/// <param name="roots">Certificates of issuers that the office trusts; those of the national authority in production.</param>
public sealed class SignatureCheck(X509Certificate2Collection roots)
{
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The signatures of a PDF in their order; none when it has none.</summary>
    /// <param name="pdf">The whole file; read from its beginning.</param>
    /// <param name="now">The moment of the check, for a signature that does not say its own time.</param>
    public IReadOnlyList<DocumentSignature> OfPdf(Stream pdf, DateTimeOffset now)
    {
        if (pdf.Length > MostBytes)
        {
            return [];
        }

        var bytes = new byte[pdf.Length];
        pdf.Position = 0;
        pdf.ReadExactly(bytes);
        return [.. PdfSignature.In(bytes).Select(signature => Of(bytes, signature, now))];
    }

    /// <summary>The signatures of a signed message that holds what was signed.</summary>
    public IReadOnlyList<DocumentSignature> OfMessage(byte[] message, DateTimeOffset now)
    {
        var cms = new SignedCms();
        try
        {
            cms.Decode(message);
        }
        catch (CryptographicException)
        {
            return [new DocumentSignature(SignatureState.Broken)];
        }

        return [.. cms.SignerInfos.Cast<SignerInfo>().Select(signer => Of(cms, signer, now))];
    }

    /// <summary>The signatures of a signature alone, over the content that it is about.</summary>
    public IReadOnlyList<DocumentSignature> OfDetached(byte[] signature, byte[] content, DateTimeOffset now)
    {
        if (SignedMessage.Read(signature) is null)
        {
            return [new DocumentSignature(SignatureState.Broken)];
        }

        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(signature);
        return [.. cms.SignerInfos.Cast<SignerInfo>().Select(signer => Of(cms, signer, now))];
    }

    private DocumentSignature Of(byte[] bytes, PdfSignature signature, DateTimeOffset now)
    {
        if (signature.Signed(bytes) is not { } signed)
        {
            return new DocumentSignature(SignatureState.Broken);
        }

        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        try
        {
            cms.Decode(signature.Contents);
        }
        catch (CryptographicException)
        {
            return new DocumentSignature(SignatureState.Broken);
        }
        catch (AsnContentException)
        {
            return new DocumentSignature(SignatureState.Broken);
        }

        if (cms.SignerInfos.Count == 0)
        {
            return new DocumentSignature(SignatureState.Broken);
        }

        var found = Of(cms, cms.SignerInfos[0], now);
        return found.State != SignatureState.Broken && !signature.CoversAll(bytes) ? found with { State = SignatureState.Extended } : found;
    }

    private DocumentSignature Of(SignedCms cms, SignerInfo signer, DateTimeOffset now)
    {
        if (signer.Certificate is not { } certificate)
        {
            return new DocumentSignature(SignatureState.Broken);
        }

        var at = TimeOf(signer);
        var found = new DocumentSignature(SignatureState.Broken)
        {
            Signer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
            Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
            SignedAt = at,
        };
        try
        {
            signer.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            return found;
        }

        return found with { State = StateOf(certificate, cms.Certificates, at ?? now) };
    }

    private SignatureState StateOf(X509Certificate2 certificate, X509Certificate2Collection between, DateTimeOffset at)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.ExtraStore.AddRange(between);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at.LocalDateTime;
        if (chain.Build(certificate))
        {
            return SignatureState.Valid;
        }

        return chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.NotTimeValid) ? SignatureState.Expired : SignatureState.Untrusted;
    }

    private static DateTimeOffset? TimeOf(SignerInfo signer) => signer.SignedAttributes
        .Cast<CryptographicAttributeObject>()
        .SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>())
        .OfType<Pkcs9SigningTime>()
        .Select(time => (DateTimeOffset?)new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc)))
        .FirstOrDefault();
}
