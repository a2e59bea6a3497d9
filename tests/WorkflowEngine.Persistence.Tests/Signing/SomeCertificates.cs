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

    public SomeCertificates(bool trusted = true)
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

        Shelf = new CertificateShelf(new SigningOptions { Folder = _folder.FullName, Password = Password, Trusted = issuers.FullName });
    }

    public CertificateShelf Shelf { get; }

    public SignatureChecker Checker => new(Shelf, TimeProvider.System);

    /// <summary>The issuer, in PEM.</summary>
    public string Issuer => _issuer.ExportCertificatePem();

    public void Give(string holder, string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}, C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var bare = request.Create(_issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_issuer.GetECDsaPrivateKey()!), From, Until, RandomNumberGenerator.GetBytes(12));
        using var whole = bare.CopyWithPrivateKey(key);
        File.WriteAllBytes(Path.Combine(_folder.FullName, CertificateShelf.FileOf(holder)), whole.Export(X509ContentType.Pkcs12, Password));
    }

    public void Put(string file, byte[] content) => File.WriteAllBytes(Path.Combine(_folder.FullName, file), content);

    public void Dispose()
    {
        Shelf.Dispose();
        _issuer.Dispose();
        _folder.Delete(recursive: true);
    }
}
