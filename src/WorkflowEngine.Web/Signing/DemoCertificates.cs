using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Web.Signing;

/// <summary>
/// Certificates for demonstrations and tests: an issuer of its own, whose name says that it is worth nothing in law, and a
/// certificate with its key for whoever is asked for.
/// </summary>
internal sealed class DemoCertificates(SigningOptions options, TimeProvider clock)
{
    public const string Issuer = "WorkflowEngine thử nghiệm, không có giá trị pháp lý";

    private static readonly TimeSpan Before = TimeSpan.FromDays(1);
    private static readonly TimeSpan After = TimeSpan.FromDays(365);
    private readonly Lock _one = new();

    /// <summary>Makes a certificate in a name and puts it, with its key, into a file.</summary>
    public void Make(string name, string file)
    {
        lock (_one)
        {
            using var issuer = IssuerOf();
            ListNobody(issuer);
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var request = new CertificateRequest(Called(name), key, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
            var now = clock.GetUtcNow();
            using var bare = request.Create(issuer, now - Before, now + After, RandomNumberGenerator.GetBytes(12));
            using var whole = bare.CopyWithPrivateKey(key);
            Keep(file, whole.Export(X509ContentType.Pkcs12, options.Password));
        }
    }

    private X509Certificate2 IssuerOf()
    {
        var file = Path.Combine(options.Folder!, "issuer.p12");
        if (File.Exists(file))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, options.Password, X509KeyStorageFlags.EphemeralKeySet);
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Called(Issuer), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        var now = clock.GetUtcNow();
        using var made = request.CreateSelfSigned(now - Before - Before, now + After + After);
        Keep(file, made.Export(X509ContentType.Pkcs12, options.Password));
        Directory.CreateDirectory(options.Trusted!);
        File.WriteAllText(Path.Combine(options.Trusted!, "issuer.cer"), made.ExportCertificatePem());
        return X509CertificateLoader.LoadPkcs12FromFile(file, options.Password, X509KeyStorageFlags.EphemeralKeySet);
    }

    /// <summary>A list that says that none of these certificates was withdrawn.</summary>
    private void ListNobody(X509Certificate2 issuer)
    {
        var file = Path.Combine(options.Lists!, "issuer.crl");
        if (File.Exists(file))
        {
            return;
        }

        using var key = issuer.GetECDsaPrivateKey()!;
        var now = clock.GetUtcNow();
        var list = new CertificateRevocationListBuilder().Build(
            issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(key), 1, now + After + After, HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, includeKeyIdentifier: false, includeIssuerAndSerial: true), now - Before - Before);
        Directory.CreateDirectory(options.Lists!);
        File.WriteAllBytes(file, list);
    }

    private static X500DistinguishedName Called(string name)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(name.Length > 64 ? name[..64] : name);
        builder.AddCountryOrRegion("VN");
        return builder.Build();
    }

    /// <summary>A key that only the account which runs the product may read.</summary>
    private static void Keep(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var way = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            way.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, way);
        stream.Write(content);
    }
}
