using System.Diagnostics;
using System.Text;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Persistence.Tests.Signing;

public sealed class SignatureTests
{
    private const string Holder = "person:duong-thi-hien";
    private const string Name = "Dương Thị Hiền";

    private static readonly DateTimeOffset Now = new(2026, 11, 16, 9, 30, 0, TimeSpan.FromHours(7));
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("<p>Giấy chứng nhận đăng ký hộ kinh doanh</p>");

    [Fact]
    public void Says_who_signed_when_and_that_the_issuer_is_trusted()
    {
        using var certificates = new SomeCertificates();
        certificates.Give(Holder, Name);

        var made = certificates.Shelf.Sign(Holder, Text, Now);
        var read = Assert.Single(certificates.Checker.Check(Text, made.Cms));

        Assert.Equal((SignatureState.Valid, Name, "Tổ chức cấp thử"), (read.State, read.Signer, read.Issuer));
        Assert.Equal(Now, read.At);
        Assert.Equal(made.Certificate, read.Certificate);
    }

    [Fact]
    public void One_changed_byte_makes_it_invalid()
    {
        using var certificates = new SomeCertificates();
        certificates.Give(Holder, Name);
        var made = certificates.Shelf.Sign(Holder, Text, Now);
        byte[] changed = [.. Text];
        changed[^3] ^= 1;

        var read = certificates.Checker.Check(changed, made.Cms).Single();

        Assert.Equal(SignatureState.Invalid, read.State);
    }

    [Fact]
    public void An_issuer_that_nobody_vouches_for_is_said_to_be_unknown()
    {
        using var certificates = new SomeCertificates(trusted: false);
        certificates.Give(Holder, Name);
        var made = certificates.Shelf.Sign(Holder, Text, Now);

        var read = certificates.Checker.Check(Text, made.Cms).Single();

        Assert.Equal((SignatureState.UnknownIssuer, Name), (read.State, read.Signer));
    }

    [Fact]
    public void A_certificate_that_is_not_valid_that_day_signs_nothing_and_is_told()
    {
        using var certificates = new SomeCertificates();
        certificates.Give(Holder, Name);
        var late = SomeCertificates.Until.AddDays(1);

        var made = certificates.Shelf.Sign(Holder, Text, late);

        Assert.True(certificates.Shelf.CanSign(Holder, Now));
        Assert.False(certificates.Shelf.CanSign(Holder, late));
        Assert.False(certificates.Shelf.CanSign(SignatureHolder.Person("khong-ai"), Now));
        Assert.False(certificates.Shelf.CanSign("person:../../etc/passwd", Now));
        Assert.Equal(SignatureState.OutOfDate, certificates.Checker.Check(Text, made.Cms).Single().State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("không phải chữ ký")]
    [InlineData("0\u0080")]
    public void What_is_no_signature_is_invalid(string junk)
    {
        using var certificates = new SomeCertificates();

        var read = certificates.Checker.Check(Text, Encoding.UTF8.GetBytes(junk));

        Assert.Equal(SignatureState.Invalid, Assert.Single(read).State);
    }

    [Fact]
    public void A_certificate_that_the_password_does_not_open_is_said_by_name()
    {
        using var certificates = new SomeCertificates();
        certificates.Put("person.duong-thi-hien.pfx", [1, 2, 3]);

        var fault = Assert.Throws<InvalidOperationException>(() => certificates.Shelf.CanSign(Holder, Now));

        Assert.Contains("person.duong-thi-hien.pfx", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_finds_the_signature_good()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/openssl"), "openssl is not installed");
        using var certificates = new SomeCertificates();
        certificates.Give(Holder, Name);
        var folder = Directory.CreateTempSubdirectory("wfe-openssl-");
        File.WriteAllBytes(Path.Combine(folder.FullName, "chu-ky.p7s"), certificates.Shelf.Sign(Holder, Text, Now).Cms);
        File.WriteAllBytes(Path.Combine(folder.FullName, "noi-dung"), Text);
        File.WriteAllText(Path.Combine(folder.FullName, "to-chuc.pem"), certificates.Issuer);

        using var openssl = Process.Start(new ProcessStartInfo("/usr/bin/openssl", "cms -verify -inform DER -in chu-ky.p7s -content noi-dung -binary -cades -CAfile to-chuc.pem -purpose any -attime 1794800000")
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = openssl.StandardError.ReadToEnd();
        openssl.WaitForExit();
        folder.Delete(recursive: true);

        Assert.True(openssl.ExitCode == 0, said);
    }

    [Fact]
    public void A_signature_inside_a_PDF_is_read_and_a_changed_page_is_told()
    {
        using var certificates = new SomeCertificates();
        certificates.Give(Holder, Name);
        var pdf = SignedPdf(certificates.Shelf);
        var signatures = new PdfSignatures(certificates.Checker);
        byte[] changed = [.. pdf];
        changed[12] ^= 1;

        Assert.Equal((SignatureState.Valid, Name, false), Told(signatures.Read(pdf)));
        Assert.Equal(SignatureState.Invalid, signatures.Read(changed).Single().State);
        Assert.Equal((SignatureState.Valid, Name, true), Told(signatures.Read([.. pdf, .. "\n% thêm vào sau"u8])));
        Assert.Empty(signatures.Read(Text));
        Assert.Equal(SignatureState.Invalid, signatures.Read(Encoding.Latin1.GetBytes("%PDF-1.7 /ByteRange [0 9999999999 1 2]")).Single().State);
    }

    [Fact]
    public async Task A_PDF_that_was_changed_after_it_was_signed_is_not_kept()
    {
        using var certificates = new SomeCertificates(trusted: false);
        certificates.Give(Holder, Name);
        var folder = Directory.CreateTempSubdirectory("wfe-tep-ky-");
        var store = new FileStore(
            new WorkflowEngine.Persistence.Files.FileOptions { Folder = folder.FullName }, new SignedFileScan(new NoFileScan(), new PdfSignatures(certificates.Checker)));
        var pdf = SignedPdf(certificates.Shelf);
        byte[] changed = [.. pdf];
        changed[12] ^= 1;

        var (kept, none) = await store.TakeAsync(new MemoryStream(pdf), "don.pdf");
        var (_, refusal) = await store.TakeAsync(new MemoryStream(changed), "don.pdf");
        folder.Delete(recursive: true);

        Assert.True(none is null && kept is not null, none?.Vi);
        Assert.Contains("thay đổi sau khi ký", refusal!.Vi, StringComparison.Ordinal);
    }

    private static (SignatureState, string, bool) Told(IReadOnlyList<SignatureReading> read) =>
        (Assert.Single(read).State, read[0].Signer, read[0].AddedTo);

    /// <summary>The part of a PDF that matters: ranges, a place for the signature, and what stands behind it.</summary>
    private static byte[] SignedPdf(CertificateShelf shelf)
    {
        const int Room = 8192;
        var body = "%PDF-1.7\n1 0 obj << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ";
        const string After = " >> endobj\n%%EOF\n";
        string Head(int to, int then, int rest) => body + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/ByteRange [0 {to:D6} {then:D6} {rest:D6}] /Contents ");
        var to = Head(0, 0, 0).Length;
        var then = to + 2 + (Room * 2);
        var head = Encoding.Latin1.GetBytes(Head(to, then, After.Length));
        var cms = shelf.Sign(Holder, [.. head, .. Encoding.Latin1.GetBytes(After)], Now).Cms;
        var hex = Convert.ToHexString(cms).PadRight(Room * 2, '0');
        return [.. head, .. Encoding.Latin1.GetBytes($"<{hex}>{After}")];
    }
}
