using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Tests.Signing;
using FileOptions = WorkflowEngine.Persistence.Files.FileOptions;

namespace WorkflowEngine.Persistence.Tests.Files;

/// <summary>Signed messages are taken for what is inside them, and signatures alone only beside what they sign.</summary>
public sealed class SignedFilesTests : IDisposable
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"u8.ToArray();
    private static readonly byte[] Program = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wfe-signed-");
    private readonly SomeCertificates _certificates = new();
    private readonly X509Certificate2 _signer;

    public SignedFilesTests()
    {
        using var key = RSA.Create(2048);
        _signer = new CertificateRequest("CN=Người ký thử", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(SomeCertificates.From, SomeCertificates.Until);
    }

    public void Dispose()
    {
        _signer.Dispose();
        _certificates.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_message_is_taken_and_opens_as_what_was_signed()
    {
        var store = Store();

        var (file, refusal) = await store.TakeAsync(new MemoryStream(Sign(Pdf, false)), "giay.pdf.p7m", TestContext.Current.CancellationToken);
        var inner = await SignedFiles.OpenInnerAsync(store, file!.Hash, TestContext.Current.CancellationToken);

        Assert.Null(refusal);
        Assert.Equal((FileType.P7m, FileType.Pdf), (file.Type, inner!.Value.Type));
        Assert.Equal(Pdf.Length, inner.Value.Content.Length);
    }

    [Fact]
    public async Task What_may_not_be_handed_in_may_not_be_handed_in_signed()
    {
        var store = Store();
        byte[][] messages = [Sign(Program, false), Sign(Sign(Pdf, false), false), [.. Sign(Pdf, false), 0]];

        foreach (var message in messages)
        {
            var (file, refusal) = await store.TakeAsync(new MemoryStream(message), "giay.p7m", TestContext.Current.CancellationToken);

            Assert.Null(file);
            Assert.Contains("Không nhận loại tệp này", refusal!.Vi, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_message_that_was_changed_after_it_was_signed_is_refused()
    {
        var message = Sign(Pdf, false);
        var at = message.AsSpan().IndexOf("endobj"u8);
        message[at] ^= 1;

        var (file, refusal) = await Store().TakeAsync(new MemoryStream(message), "giay.p7m", TestContext.Current.CancellationToken);

        Assert.Null(file);
        Assert.Contains("bị thay đổi sau khi ký", refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_alone_is_taken_only_beside_what_it_signs()
    {
        var store = Store();
        var signed = (await store.TakeAsync(new MemoryStream(Pdf), "giay.pdf", TestContext.Current.CancellationToken)).File!;
        var other = (await store.TakeAsync(new MemoryStream([.. Pdf, (byte)'\n']), "khac.pdf", TestContext.Current.CancellationToken)).File!;

        var (signature, refusal) = await store.TakeAsync(new MemoryStream(Sign(Pdf, true)), "giay.p7s", TestContext.Current.CancellationToken);

        Assert.Null(refusal);
        Assert.Equal(FileType.P7s, signature!.Type);
        Assert.Null(await SignedFiles.WhyNotAsync(store, signature, [other.Hash, signed.Hash], TestContext.Current.CancellationToken));
        Assert.NotNull(await SignedFiles.WhyNotAsync(store, signature, [other.Hash], TestContext.Current.CancellationToken));
        Assert.NotNull(await SignedFiles.WhyNotAsync(store, signature, [], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_message_tells_who_signed_what_it_holds_and_a_signature_alone_holds_nothing()
    {
        var message = _certificates.Checker.CheckMessage(Sign(Pdf, false)).Single();
        var alone = _certificates.Checker.CheckMessage(Sign(Pdf, true)).Single();

        Assert.Equal((SignatureState.UnknownIssuer, "Người ký thử"), (message.State, message.Signer));
        Assert.Equal(SignatureState.Invalid, alone.State);
    }

    [Fact]
    public async Task A_text_that_begins_like_a_message_stays_a_text()
    {
        var (file, _) = await Store().TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes("0912 345 678 là số của tôi")), "so.txt", TestContext.Current.CancellationToken);

        Assert.Equal(FileType.Txt, file!.Type);
    }

    private FileStore Store() => new(
        new FileOptions { Folder = _folder.FullName }, new SignedFileScan(new NoFileScan(), new PdfSignatures(_certificates.Checker)));

    private byte[] Sign(byte[] content, bool detached)
    {
        var cms = new SignedCms(new ContentInfo(content), detached);
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _signer));
        return cms.Encode();
    }
}
