using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using WorkflowEngine.Persistence.Signatures;

namespace WorkflowEngine.Persistence.Tests.Signatures;

/// <summary>Certificates and documents are made here: a root, somebody whom it vouches for, and a PDF that they sign.</summary>
public sealed class SignatureCheckTests
{
    private static readonly DateTimeOffset Signed = new(2026, 11, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_signed_copy_tells_who_signed_when_and_who_vouches_for_them()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));

        var found = Check(root).OfPdf(new MemoryStream(Pdf(signer)), Signed.AddDays(3)).Single();

        Assert.Equal((SignatureState.Valid, "Ngô Anh Hòa", "Chứng thư thử"), (found.State, found.Signer, found.Issuer));
        Assert.Equal(Signed, found.SignedAt);
    }

    [Fact]
    public void A_copy_that_was_changed_is_broken()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));
        var pdf = Pdf(signer);
        pdf[20] ^= 1;

        Assert.Equal(SignatureState.Broken, Check(root).OfPdf(new MemoryStream(pdf), Signed).Single().State);
    }

    [Fact]
    public void What_is_added_after_the_signature_is_told()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));
        byte[] longer = [.. Pdf(signer), .. "2 0 obj (thêm) endobj"u8];

        Assert.Equal(SignatureState.Extended, Check(root).OfPdf(new MemoryStream(longer), Signed).Single().State);
    }

    [Fact]
    public void An_issuer_that_nobody_trusts_and_a_certificate_out_of_time_are_told_apart()
    {
        using var root = Root();
        using var other = Root();
        using var stranger = SignerOf(other, Signed.AddYears(-1), Signed.AddYears(1));
        using var late = SignerOf(root, Signed.AddYears(-2), Signed.AddYears(-1));

        Assert.Equal(SignatureState.Untrusted, Check(root).OfPdf(new MemoryStream(Pdf(stranger)), Signed).Single().State);
        Assert.Equal(SignatureState.Expired, Check(root).OfPdf(new MemoryStream(Pdf(late)), Signed).Single().State);
    }

    [Fact]
    public void A_range_that_lies_is_broken_and_a_document_without_a_signature_has_none()
    {
        using var root = Root();

        var lying = Encoding.ASCII.GetBytes("%PDF-1.7\n/ByteRange [0 5 4000000 9] /Contents <00>\n%%EOF");

        Assert.Equal(SignatureState.Broken, Check(root).OfPdf(new MemoryStream(lying), Signed).Single().State);
        Assert.Empty(Check(root).OfPdf(new MemoryStream("%PDF-1.7\n%%EOF"u8.ToArray()), Signed));
    }

    [Fact]
    public void A_signed_message_is_checked_with_what_it_holds()
    {
        using var root = Root();
        using var signer = SignerOf(root, Signed.AddYears(-1), Signed.AddYears(1));
        var cms = new SignedCms(new ContentInfo("Đơn đề nghị"u8.ToArray()));
        cms.ComputeSignature(Of(signer));
        var message = cms.Encode();

        Assert.Equal(SignatureState.Valid, Check(root).OfMessage(message, Signed).Single().State);
        Assert.Equal(SignatureState.Broken, Check(root).OfMessage(message[..^10], Signed).Single().State);
    }

    private static SignatureCheck Check(X509Certificate2 root) => new([root]);

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

    private static CmsSigner Of(X509Certificate2 certificate)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new Pkcs9SigningTime(Signed.UtcDateTime));
        return signer;
    }

    /// <summary>A PDF with room for a signature, signed over all the rest.</summary>
    private static byte[] Pdf(X509Certificate2 certificate)
    {
        const int Room = 8192;
        const string Head = "%PDF-1.7\n1 0 obj << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 {0:D10} {1:D10} {2:D10}] /Contents ";
        const string Tail = " >> endobj\n%%EOF\n";
        var before = string.Format(CultureInfo.InvariantCulture, Head, 0, 0, 0).Length;
        var after = before + Room + 2;
        var head = Encoding.ASCII.GetBytes(string.Format(CultureInfo.InvariantCulture, Head, before, after, Tail.Length));
        var tail = Encoding.ASCII.GetBytes(Tail);
        var cms = new SignedCms(new ContentInfo([.. head, .. tail]), detached: true);
        cms.ComputeSignature(Of(certificate));
        var hex = Convert.ToHexString(cms.Encode()).PadRight(Room, '0');
        return [.. head, .. Encoding.ASCII.GetBytes("<" + hex + ">"), .. tail];
    }
}
