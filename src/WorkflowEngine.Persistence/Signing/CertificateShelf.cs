using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using WorkflowEngine.Issuing;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>The certificates of people and units with their keys, each read when it is first asked for, and the issuers that are trusted.</summary>
/// <param name="options">Where they lie.</param>
/// <param name="make">Makes the file of a holder that has none, for demonstrations; null where none is made.</param>
public sealed class CertificateShelf(SigningOptions options, Action<string, string>? make = null) : ISigners, IDisposable
{
    private static readonly string[] IssuerEndings = [".cer", ".crt", ".pem"];

    private readonly ConcurrentDictionary<string, Lazy<X509Certificate2?>> _holders = new(StringComparer.Ordinal);
    private volatile TrustedIssuers? _trusted;

    /// <summary>Lists of withdrawn certificates.</summary>
    internal RevocationShelf Lists { get; } = new(options);

    /// <summary>Issuers whose certificates are believed, as the folder has them now: read anew when a file came or went.</summary>
    internal X509Certificate2Collection Trusted
    {
        get
        {
            if (options.Trusted is not { } folder || !Directory.Exists(folder))
            {
                return [];
            }

            var changed = Directory.GetLastWriteTimeUtc(folder);
            if (_trusted is { } known && known.Changed == changed)
            {
                return known.Issuers;
            }

            var issuers = new X509Certificate2Collection();
            foreach (var file in Directory.EnumerateFiles(folder).Where(file => IssuerEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)))
            {
                issuers.Add(X509CertificateLoader.LoadCertificateFromFile(file));
            }

            _trusted = new TrustedIssuers(changed, issuers);
            return issuers;
        }
    }

    /// <summary>The file of a holder's certificate: <c>person.CODE.pfx</c> or <c>unit.CODE.pfx</c>.</summary>
    public static string FileOf(string holder) => holder.Replace(':', '.') + ".pfx";

    public bool CanSign(string holder, DateTimeOffset at) => Find(holder) is { } certificate && IsValidAt(certificate, at) && !IsRevoked(certificate, at);

    public MadeSignature Sign(string holder, byte[] content, DateTimeOffset at)
    {
        var certificate = Find(holder) ?? throw new InvalidOperationException($"There is no certificate of {holder}.");
        return new MadeSignature(holder, Thumbprint(certificate), DetachedSignature.Make(content, certificate, at));
    }

    public void Dispose()
    {
        foreach (var certificate in _holders.Values.Where(kept => kept.IsValueCreated))
        {
            certificate.Value?.Dispose();
        }
    }

    internal static string Thumbprint(X509Certificate2 certificate) => Convert.ToHexStringLower(certificate.GetCertHash(HashAlgorithmName.SHA256));

    internal static bool IsValidAt(X509Certificate2 certificate, DateTimeOffset at) =>
        certificate.NotBefore.ToUniversalTime() <= at.UtcDateTime && at.UtcDateTime <= certificate.NotAfter.ToUniversalTime();

    /// <summary>Nobody signs with a certificate of which a list here says that it was withdrawn.</summary>
    private bool IsRevoked(X509Certificate2 certificate, DateTimeOffset at) => Trusted
        .Where(issuer => issuer.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData))
        .Any(issuer => Lists.Ask(certificate, issuer, at).State == RevocationState.Revoked);

    private X509Certificate2? Find(string holder) =>
        _holders.GetOrAdd(holder, asked => new Lazy<X509Certificate2?>(() => Read(asked))).Value;

    /// <exception cref="InvalidOperationException">The file cannot be opened with the password, or holds no key.</exception>
    private X509Certificate2? Read(string holder)
    {
        if (options.Folder is not { } folder || FileOf(holder) is var name && name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            return null;
        }

        var file = Path.Combine(folder, FileOf(holder));
        if (!File.Exists(file))
        {
            make?.Invoke(holder, file);
        }

        return File.Exists(file) ? Read(file, options.Password) : null;
    }

    private static X509Certificate2 Read(string file, string password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password, X509KeyStorageFlags.EphemeralKeySet);
            return certificate.HasPrivateKey
                ? certificate
                : throw new InvalidOperationException($"The certificate {Path.GetFileName(file)} comes without its key.");
        }
        catch (CryptographicException wrong)
        {
            throw new InvalidOperationException($"The certificate {Path.GetFileName(file)} cannot be opened with Signing:Password.", wrong);
        }
    }

    private sealed record TrustedIssuers(DateTime Changed, X509Certificate2Collection Issuers);
}
