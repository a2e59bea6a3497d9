using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Persistence.Tests.Signing;

/// <summary>Certificates and documents are made here: a root, somebody whom it vouches for, and a PDF that they sign.</summary>
public sealed class SignatureCheckTests : IDisposable
{
    private static readonly DateTimeOffset Signed = new(2026, 11, 16, 2, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wfe-tin-cay-");
    private readonly DirectoryInfo _trusted;

    public SignatureCheckTests() => _trusted = _folder.CreateSubdirectory("tin-cay");

    [Fact]
    public void A_signed_copy_tells_who_signed_when_and_who_vouches_for_them()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));

        var found = Check(root).Read(Pdf(signer)).Single();

        Assert.Equal((SignatureState.Valid, "Ngô Anh Hòa", "Chứng thư thử"), (found.State, found.Signer, found.Issuer));
        Assert.Equal(Signed, found.At);
    }

    [Fact]
    public void A_copy_that_was_changed_is_broken()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));
        var pdf = Pdf(signer);
        pdf[20] ^= 1;

        Assert.Equal(SignatureState.Invalid, Check(root).Read(pdf).Single().State);
    }

    [Fact]
    public void What_is_added_after_the_signature_is_told()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));
        byte[] longer = [.. Pdf(signer), .. "2 0 obj (thêm) endobj"u8];

        var found = Check(root).Read(longer).Single();

        Assert.Equal((SignatureState.Valid, true), (found.State, found.AddedTo));
    }

    [Fact]
    public void An_issuer_that_nobody_trusts_and_a_certificate_out_of_time_are_told_apart()
    {
        using var root = Root();
        using var other = Root();
        using var stranger = SignerOf(other, Signed.AddYears(-1), Signed.AddYears(1));
        using var late = SignerOf(root, Signed.AddYears(-2), Signed.AddYears(-1));

        Assert.Equal(SignatureState.UnknownIssuer, Check(root).Read(Pdf(stranger)).Single().State);
        Assert.Equal(SignatureState.OutOfDate, Check(root).Read(Pdf(late)).Single().State);
    }

    [Fact]
    public void A_range_that_lies_is_broken_and_a_document_without_a_signature_has_none()
    {
        using var root = Root();

        var lying = Encoding.ASCII.GetBytes("%PDF-1.7\n/ByteRange [0 5 4000000 9] /Contents <00>\n%%EOF");

        Assert.Equal(SignatureState.Invalid, Check(root).Read(lying).Single().State);
        Assert.Empty(Check(root).Read("%PDF-1.7\n%%EOF"u8.ToArray()));
    }

    [Fact]
    public void An_issuer_who_comes_to_be_trusted_is_believed_at_once()
    {
        using var root = Root();
        using var other = Root();
        using var signer = SignerOf(other, Signed.AddYears(-1), Signed.AddYears(1));
        var signatures = Check(root);

        var before = signatures.Read(Pdf(signer)).Single().State;
        ListNobody(other);
        File.WriteAllText(Path.Combine(_trusted.FullName, "khac.pem"), other.ExportCertificatePem());

        Assert.Equal((SignatureState.UnknownIssuer, SignatureState.Valid), (before, signatures.Read(Pdf(signer)).Single().State));
    }

    [Fact]
    public void A_signature_that_does_not_say_when_it_was_made_is_held_against_now()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-2), Signed.AddYears(-1));

        Assert.Equal(SignatureState.OutOfDate, Check(root).Read(Pdf(signer, saysWhen: false)).Single().State);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PdfSignatures Check(X509Certificate2 root)
    {
        ListNobody(root);
        File.WriteAllText(Path.Combine(_trusted.FullName, "goc.pem"), root.ExportCertificatePem());
        return new PdfSignatures(new SignatureChecker(new CertificateShelf(new SigningOptions { Trusted = _trusted.FullName }), new Now()));
    }

    private void ListNobody(X509Certificate2 root)
    {
        using var key = root.GetRSAPrivateKey()!;
        File.WriteAllBytes(Path.Combine(_folder.CreateSubdirectory("crl").FullName, root.SerialNumber + ".crl"), new CertificateRevocationListBuilder().Build(
            root.SubjectName, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), 1, Signed.AddYears(20), HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, includeKeyIdentifier: false, includeIssuerAndSerial: true), Signed.AddYears(-5)));
    }

    private static X509Certificate2 Root()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Chứng thư thử", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(Signed.AddYears(-5), Signed.AddYears(5));
    }

    private static X509Certificate2 SignerOf(X509Certificate2 root, DateTimeOffset from, DateTimeOffset to)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Ngô Anh Hòa", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.Create(root, from, to, RandomNumberGenerator.GetBytes(8));
        return made.CopyWithPrivateKey(key);
    }

    private static CmsSigner Of(X509Certificate2 certificate, bool saysWhen)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { IncludeOption = X509IncludeOption.EndCertOnly };
        if (saysWhen)
        {
            signer.SignedAttributes.Add(new Pkcs9SigningTime(Signed.UtcDateTime));
        }

        return signer;
    }

    /// <summary>A PDF with room for a signature, signed over all the rest.</summary>
    private static byte[] Pdf(X509Certificate2 certificate, bool saysWhen = true)
    {
        const int Room = 8192;
        const string Head = "%PDF-1.7\n1 0 obj << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 {0:D10} {1:D10} {2:D10}] /Contents ";
        const string Tail = " >> endobj\n%%EOF\n";
        var before = string.Format(CultureInfo.InvariantCulture, Head, 0, 0, 0).Length;
        var after = before + Room + 2;
        var head = Encoding.ASCII.GetBytes(string.Format(CultureInfo.InvariantCulture, Head, before, after, Tail.Length));
        var tail = Encoding.ASCII.GetBytes(Tail);
        var cms = new SignedCms(new ContentInfo([.. head, .. tail]), detached: true);
        cms.ComputeSignature(Of(certificate, saysWhen));
        var hex = Convert.ToHexString(cms.Encode()).PadRight(Room, '0');
        return [.. head, .. Encoding.ASCII.GetBytes("<" + hex + ">"), .. tail];
    }

    private sealed class Now : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Signed;
    }
}
