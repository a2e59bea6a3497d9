using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Persistence.Tests.Signing;

/// <summary>An issuer and certificates in a folder of their own, gone with the test.</summary>
internal sealed class SomeCertificates : IDisposable
{
    public static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Until = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Password = "mat-khau";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wfe-chung-thu-");
    private readonly X509Certificate2 _issuer;
    private int _lists;

    public SomeCertificates(bool trusted = true, Func<SigningOptions, SigningOptions>? otherwise = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Tổ chức cấp thử, C=VN", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        _issuer = request.CreateSelfSigned(From.AddYears(-1), Until.AddYears(1));
        var issuers = _folder.CreateSubdirectory("tin-cay");
        if (trusted)
        {
            File.WriteAllText(Path.Combine(issuers.FullName, "to-chuc.pem"), _issuer.ExportCertificatePem());
        }

        WithList(From.AddYears(-1), Until.AddYears(20));
        Options = new SigningOptions { Folder = _folder.FullName, Password = Password, Trusted = issuers.FullName };
        Options = otherwise?.Invoke(Options) ?? Options;
        Shelf = new CertificateShelf(Options);
    }

    public SigningOptions Options { get; }

    public CertificateShelf Shelf { get; }

    /// <summary>The issuer with its key.</summary>
    public X509Certificate2 IssuerWithKey => _issuer;

    /// <summary>The list that the issuer publishes now.</summary>
    public string ListFile => Path.Combine(Lists, "to-chuc.crl");

    public SignatureChecker Checker => new(Shelf, TimeProvider.System);

    private string Lists => Path.Combine(_folder.FullName, "crl");

    /// <summary>The issuer, in PEM.</summary>
    public string Issuer => _issuer.ExportCertificatePem();

    public void Give(string holder, string name, string? listAt = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}, C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (listAt is not null)
        {
            request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([listAt]));
        }

        using var bare = request.Create(_issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_issuer.GetECDsaPrivateKey()!), From, Until, RandomNumberGenerator.GetBytes(12));
        using var whole = bare.CopyWithPrivateKey(key);
        File.WriteAllBytes(Path.Combine(_folder.FullName, CertificateShelf.FileOf(holder)), whole.Export(X509ContentType.Pkcs12, Password));
    }

    /// <summary>The issuer publishes a list that names these certificates; the one before is gone.</summary>
    public void WithList(DateTimeOffset from, DateTimeOffset until, params ReadOnlySpan<(string Holder, DateTimeOffset At)> withdrawn)
    {
        var list = new CertificateRevocationListBuilder();
        foreach (var (holder, at) in withdrawn)
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(Path.Combine(_folder.FullName, CertificateShelf.FileOf(holder)), Password);
            list.AddEntry(certificate, at, X509RevocationReason.KeyCompromise);
        }

        Directory.CreateDirectory(Lists);
        File.WriteAllBytes(ListFile, list.Build(
            _issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_issuer.GetECDsaPrivateKey()!), 1, until, HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_issuer, includeKeyIdentifier: false, includeIssuerAndSerial: true), from));
        File.SetLastWriteTimeUtc(ListFile, DateTime.UnixEpoch.AddSeconds(++_lists));
    }

    /// <summary>There is no list of the issuer.</summary>
    public void WithoutList() => File.Delete(ListFile);

    public void Put(string file, byte[] content) => File.WriteAllBytes(Path.Combine(_folder.FullName, file), content);

    public void Dispose()
    {
        Shelf.Dispose();
        _issuer.Dispose();
        _folder.Delete(recursive: true);
    }
}
