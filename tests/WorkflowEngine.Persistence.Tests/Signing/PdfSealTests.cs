using System.Globalization;
using System.Text;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Signing;

public sealed class PdfSealTests : IDisposable
{
    private const string Name = "UBND phường Thành Sen";
    private static readonly string Holder = SignatureHolder.Unit("thanh-sen");

    private readonly SomeCertificates _certificates = new();

    public void Dispose() => _certificates.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\n/Annots [9 0 R]")]
    public void A_printed_paper_is_signed_whole_and_stays_what_it_was_before(string page)
    {
        _certificates.Give(Holder, Name);
        var pdf = Pdf(page);

        var signed = Seals().Seal(pdf, Holder, Name);

        Assert.Equal(pdf, signed[..pdf.Length]);
        var read = Assert.Single(new PdfSignatures(new SignatureChecker(_certificates.Shelf, new MovedClock(StoreUnderTest.Morning))).Read(signed));
        Assert.Equal((SignatureState.Valid, Name, false), (read.State, read.Signer, read.AddedTo));
        Assert.Equal(StoreUnderTest.Morning.ToUniversalTime(), read.At);
        var text = Encoding.Latin1.GetString(signed);
        var table = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..text.LastIndexOf("%%EOF", StringComparison.Ordinal)], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n1 1\n", text[table..], StringComparison.Ordinal);
        Assert.Contains(page.Length == 0 ? "/Annots [4 0 R]" : "/Annots [4 0 R 9 0 R]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_changed_sign_breaks_it_wherever_it_stands()
    {
        _certificates.Give(Holder, Name);
        var signatures = new PdfSignatures(new SignatureChecker(_certificates.Shelf, new MovedClock(StoreUnderTest.Morning)));
        var pdf = Pdf("");
        var signed = Seals().Seal(pdf, Holder, Name);

        foreach (var at in new[] { 12, pdf.Length + 5, signed.Length - 3 })
        {
            var changed = signed.ToArray();
            changed[at] ^= 1;

            Assert.Equal(SignatureState.Invalid, signatures.Read(changed).Single().State);
        }
    }

    [Fact]
    public void Without_a_certificate_or_in_a_file_of_another_make_nothing_is_put()
    {
        var pdf = Pdf("");
        var unsigned = Seals().Seal(pdf, Holder, Name);
        _certificates.Give(SignatureHolder.Unit("cam-binh"), "UBND xã Cẩm Bình");
        byte[][] others = ["%PDF-1.7\n%%EOF"u8.ToArray(), pdf[..^20], Pdf("\n/Annots 9 0 R"), Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf).Replace("/Pages 2 0 R", "/AcroForm 7 0 R", StringComparison.Ordinal))];

        Assert.Same(pdf, unsigned);
        Assert.All(others, other => Assert.Same(other, Seals().Seal(other, SignatureHolder.Unit("cam-binh"), "x")));
    }

    private PdfSeals Seals() => new(_certificates.Shelf, new MovedClock(StoreUnderTest.Morning));

    /// <summary>As the printer writes them: catalog, pages, one page, a plain table.</summary>
    private static byte[] Pdf(string page)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var body in new[] { "<</Type /Catalog\n/Pages 2 0 R>>", "<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>", $"<</Type /Page\n/MediaBox [0 0 612 792]{page}\n/Parent 2 0 R>>" })
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length;
        text.Append("xref\n0 4\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        return Encoding.Latin1.GetBytes(text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 4\n/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString());
    }
}
