using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Tests.Signing;

/// <summary>A time stamp authority on a port of its own that answers requests of RFC 3161 with true tokens.</summary>
internal sealed class SomeTimeStamps : IDisposable
{
    private const string TokenInfo = "1.2.840.113549.1.9.16.1.4";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    private readonly HttpListener _listener = new();
    private readonly X509Certificate2 _certificate;
    private int _serial;

    /// <param name="issuer">Who vouches for the authority, with its key.</param>
    public SomeTimeStamps(X509Certificate2 issuer, DateTimeOffset now)
    {
        Now = now;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Cơ quan dấu thời gian thử, C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        using var bare = request.Create(issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(issuer.GetECDsaPrivateKey()!), SomeCertificates.From, SomeCertificates.Until, RandomNumberGenerator.GetBytes(8));
        _certificate = bare.CopyWithPrivateKey(key);
        for (var tries = 0; ; tries++)
        {
            Address = new Uri($"http://127.0.0.1:{Random.Shared.Next(20_000, 60_000)}/tsa/");
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Address.AbsoluteUri);
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (tries < 20)
            {
            }
        }

        _ = ServeAsync();
    }

    public Uri Address { get; }

    public DateTimeOffset Now { get; }

    /// <summary>It answers with a fault of its own.</summary>
    public bool IsAway { get; set; }

    public ConcurrentQueue<string?> Asked { get; } = new();

    public void Dispose()
    {
        _listener.Close();
        _certificate.Dispose();
    }

    /// <summary>A token over the hash that a request names.</summary>
    public byte[] Token(Rfc3161TimestampRequest request)
    {
        var token = new SignedCms(new ContentInfo(new Oid(TokenInfo), Info(request)));
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), Certificate()));
        token.ComputeSignature(signer);
        return token.Encode();
    }

    private byte[] Info(Rfc3161TimestampRequest request)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(request.HashAlgorithmId.Value!);
                }

                writer.WriteOctetString(request.GetMessageHash().Span);
            }

            writer.WriteInteger(Interlocked.Increment(ref _serial));
            writer.WriteGeneralizedTime(Now, omitFractionalSeconds: true);
            if (request.GetNonce() is { } nonce)
            {
                writer.WriteInteger(nonce.Span);
            }
        }

        return writer.Encode();
    }

    private byte[] Certificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(_certificate.GetCertHash(HashAlgorithmName.SHA256));
        }

        return writer.Encode();
    }

    private byte[] Answer(byte[] asked)
    {
        Assert.True(Rfc3161TimestampRequest.TryDecode(asked, out var request, out _));
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }

            writer.WriteEncodedValue(Token(request!));
        }

        return writer.Encode();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Asked.Enqueue(context.Request.ContentType);
                using var asked = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(asked);
                context.Response.StatusCode = IsAway ? 503 : 200;
                context.Response.ContentType = "application/timestamp-reply";
                await context.Response.OutputStream.WriteAsync(IsAway ? [] : Answer(asked.ToArray()));
                context.Response.Close();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
