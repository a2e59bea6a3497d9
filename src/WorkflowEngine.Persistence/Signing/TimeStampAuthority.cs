using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>Asks the office's time stamp authority (RFC 3161 over http) to say when it saw a signature.</summary>
public sealed class TimeStampAuthority(SigningOptions options, CertificateShelf shelf) : IDisposable
{
    /// <summary>No answer is larger.</summary>
    private const int MostBytes = 256 * 1024;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
    {
        Timeout = options.TimeStampTimeout,
        MaxResponseContentBufferSize = MostBytes,
    };

    /// <summary>Whether results get a time stamp here.</summary>
    public bool IsThere => options.TimeStamps is not null;

    public void Dispose() => _client.Dispose();

    /// <summary>The token over a signature, checked: it is about this signature, whole, and of an authority that is trusted here.</summary>
    /// <exception cref="HttpRequestException">The authority is away or does not give one.</exception>
    /// <exception cref="CryptographicException">What it answered is no such token.</exception>
    public async Task<(DateTimeOffset At, byte[] Token)> StampAsync(byte[] cms, CancellationToken cancel)
    {
        var signature = new SignedCms();
        signature.Decode(cms);
        var signer = signature.SignerInfos[0];
        var request = Rfc3161TimestampRequest.CreateFromSignerInfo(signer, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true);
        using var content = new ByteArrayContent(request.Encode());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var answer = await _client.PostAsync(options.TimeStamps, content, cancel);
        answer.EnsureSuccessStatusCode();
        var token = request.ProcessResponse(await answer.Content.ReadAsByteArrayAsync(cancel), out _);
        var read = TimeStampReading.Of(token, signer, shelf.Trusted);
        return read.Proven is { } at
            ? (at, token.AsSignedCms().Encode())
            : throw new CryptographicException($"The time stamp of “{read.Authority}” is not believed: its issuer is not in Signing:Trusted, or it is about something else.");
    }

    /// <summary>The signature with its time stamp beside it.</summary>
    public static byte[] Beside(byte[] cms, byte[] token)
    {
        var signature = new SignedCms();
        signature.Decode(cms);
        signature.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(new Oid(TimeStampReading.Attribute), token));
        return signature.Encode();
    }
}
