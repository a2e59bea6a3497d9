using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Persistence.Files;
using FileOptions = WorkflowEngine.Persistence.Files.FileOptions;

namespace WorkflowEngine.Persistence.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private const long MostBytes = 1024 * 1024;

    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wfe-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_is_found_by_the_hash_of_its_content()
    {
        var store = Store();

        var (file, refusal) = await store.TakeAsync(new MemoryStream(Pdf), "Đơn đề nghị.pdf", TestContext.Current.CancellationToken);

        Assert.Null(refusal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf)), file!.Hash);
        Assert.Equal(("Đơn đề nghị.pdf", FileType.Pdf, Pdf.Length), (file.Name, file.Type, file.Length));
        Assert.Equal(Pdf, Content(store, file.Hash));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, file.Hash[..2], file.Hash[2..4], file.Hash + ".pdf")));
    }

    [Fact]
    public async Task The_same_content_is_kept_once()
    {
        var store = Store();

        var first = await store.TakeAsync(new MemoryStream(Pdf), "a.pdf", TestContext.Current.CancellationToken);
        var second = await store.TakeAsync(new MemoryStream(Pdf), "b.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(first.File!.Hash, second.File!.Hash);
        Assert.Single(_folder.GetFiles("*", SearchOption.AllDirectories));
    }

    public static TheoryData<string, byte[]> Known => new()
    {
        { "pdf", Pdf },
        { "png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F'] },
        { "webp", [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBP"u8, .. "VP8 "u8] },
        { "docx", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")) },
        { "xlsx", Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")) },
        { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")) },
        { "xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>\n<to-khai><ho-ten>Nguyễn Văn An</ho-ten></to-khai>") },
        { "txt", Encoding.UTF8.GetBytes("Đơn đề nghị hỗ trợ\nKính gửi: Ủy ban nhân dân phường Thành Sen\n") },
    };

    [Theory, MemberData(nameof(Known))]
    public async Task A_file_is_known_by_its_content_whatever_its_name(string ending, byte[] content)
    {
        var (file, refusal) = await Store().TakeAsync(new MemoryStream(content), "anh.chup", TestContext.Current.CancellationToken);

        Assert.Null(refusal);
        Assert.Equal(ending, file!.Type.Ending);
        Assert.Equal("anh." + ending, file.Name);
    }

    [Fact]
    public async Task A_PDF_with_packed_streams_is_taken()
    {
        var content = PdfWith("<< /Filter /FlateDecode >>", [.. Enumerable.Range(0, 200_000).Select(no => (byte)(no % 251))]);

        var (file, _) = await Store().TakeAsync(new MemoryStream(content), "ban-quet.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(FileType.Pdf, file!.Type);
    }

    /// <summary>A part of a million signs of which the package says, wherever it says it, that they are ten.</summary>
    private static byte[] Overlong()
    {
        var content = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/a.xml", new string('a', 1_000_000)));
        for (var at = content.AsSpan().IndexOf(BitConverter.GetBytes(1_000_000)); at >= 0; at = content.AsSpan().IndexOf(BitConverter.GetBytes(1_000_000)))
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(at), 10);
        }

        return content;
    }

    private static byte[] ZLib(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    [Fact]
    public async Task A_document_with_links_and_a_PDF_that_was_signed_or_padded_are_taken()
    {
        var linked = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/_rels/document.xml.rels", "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"https://dichvucong.gov.vn\" TargetMode=\"External\"/></Relationships>"));
        byte[] added = [.. Pdf, .. "2 0 obj\n<<>>\nendobj\n%%EOF\r\n\0\0\0"u8];

        var document = await Store().TakeAsync(new MemoryStream(linked), "a.docx", TestContext.Current.CancellationToken);
        var pdf = await Store().TakeAsync(new MemoryStream(added), "a.pdf", TestContext.Current.CancellationToken);

        Assert.Equal((FileType.Docx, FileType.Pdf), (document.File?.Type, pdf.File?.Type));
    }

    private static byte[] PdfWith(string thing, byte[]? stream = null)
    {
        using var packed = new MemoryStream();
        if (stream is not null)
        {
            using var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            packing.Write(stream);
        }

        return
        [
            .. Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n{thing}\n"),
            .. stream is null ? Array.Empty<byte>() : [.. "stream\n"u8, .. packed.ToArray(), .. "\nendstream"u8],
            .. "\nendobj\n%%EOF\n"u8,
        ];
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "a program renamed", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0] },
        { "a Linux program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "a script", Encoding.UTF8.GetBytes("#!/bin/sh\nrm -rf ~\n") },
        { "a page", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><script>alert(1)</script></html>") },
        { "a page written as XML", Encoding.UTF8.GetBytes("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>") },
        { "a drawing with a script", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>") },
        { "a page inside data", Encoding.UTF8.GetBytes("<a><b xmlns=\"http://www.w3.org/1999/xhtml\"/></a>") },
        { "XML with entities", Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>") },
        { "XML with a stylesheet", Encoding.UTF8.GetBytes("<?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?><a/>") },
        { "broken XML", Encoding.UTF8.GetBytes("<a><b></a>") },
        { "bytes", [0, 1, 2, 3, 4, 5, 6, 7] },
        { "text in another encoding", [(byte)'H', 0xE0, (byte)' ', 0xFF, 0xFE] },
        { "an empty file", [] },
        { "nothing but blanks", Encoding.UTF8.GetBytes("  \n ") },
        { "a packed folder", Zip(("a.txt", "a")) },
        { "a document with a program in it", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/x.exe", "MZ")) },
        { "a document with macros", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")) },
        { "a document with another inside", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/embeddings/ole.bin", "x")) },
        { "a document that leaves its folder", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("../../etc/cron.d/x", "x")) },
        { "a document on a drive", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("C:\\x.txt", "x")) },
        { "a document that unpacks out of proportion", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 8 * 1024 * 1024))) },
        { "a document of very many parts", Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), .. Enumerable.Range(0, 2000).Select(no => ($"a{no}", ""))]) },
        { "a document with a packed folder in it", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/more.zip", "PK")) },
        { "a PDF that runs a script", PdfWith("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>") },
        { "a PDF that hides that it runs a script", PdfWith("<< /OpenAction << /S /J#61vaScr#69pt /JS (app.alert(1)) >> >>") },
        { "a PDF that starts a program", PdfWith("<< /OpenAction << /S /Launch /F (cmd.exe) >> >>") },
        { "a PDF with a file inside", PdfWith("<< /Type /EmbeddedFile >>") },
        { "a PDF with a script in a packed stream", PdfWith("<< /Filter /FlateDecode >>", Encoding.ASCII.GetBytes("<< /S /JavaScript >>")) },
        { "a PDF that unpacks out of proportion", PdfWith("<< /Filter /FlateDecode >>", new byte[80 * 1024 * 1024]) },
        { "a picture of more points than any scanner makes", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0] },
        { "a photograph of more points than any camera makes", [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x22, 0, 2, 0x11, 1] },
        { "a PDF with a page for a browser behind its end", [.. Pdf, .. "<html><script>alert(1)</script></html>"u8] },
        { "a PDF with a packed folder behind its end", [.. Pdf, .. Zip(("x.exe", "MZ"))] },
        { "a PDF with a page for a browser at its beginning", Encoding.ASCII.GetBytes("%PDF-1.7\n%<SCRIPT>alert(1)</SCRIPT>\n1 0 obj\n<<>>\nendobj\n%%EOF\n") },
        { "a PDF without an end", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n") },
        { "a PDF whose form sends itself elsewhere", PdfWith("<< /OpenAction << /S /SubmitForm /F (http://x) >> >>") },
        { "a PDF packed twice that unpacks out of proportion", PdfWith("<< /Filter [/FlateDecode /FlateDecode] >>", ZLib(new byte[80 * 1024 * 1024])) },
        { "a PDF packed twice with a script in it", PdfWith("<< /Filter [/FlateDecode /FlateDecode] >>", ZLib(Encoding.ASCII.GetBytes("<< /S /JavaScript >>"))) },
        { "a document with macros under another name", Zip(("[Content_Types].xml", "<Types><Override PartName=\"/word/x.dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"), ("word/document.xml", "<w/>"), ("word/x.dat", "x")) },
        { "a document that is to run macros", Zip(("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macro&#69;nabled.main+xml\"/></Types>"), ("word/document.xml", "<w/>")) },
        { "a document that fetches its template", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/_rels/settings.xml.rels", "<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://x/y.dotm\" TargetMode=\"External\"/></Relationships>")) },
        { "a text document with macros", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/script-lb.xml", "<a/>")) },
        { "a document whose part goes on behind its end", Overlong() },
        { "commands", Encoding.UTF8.GetBytes("@echo off\r\ndel *.*\r\n") },
        { "a document cut short", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"))[..60] },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_might_run_or_is_not_known_is_refused_and_nothing_is_kept(string what, byte[] content)
    {
        var (file, refusal) = await Store().TakeAsync(new MemoryStream(content), "giay-to.pdf", TestContext.Current.CancellationToken);

        Assert.True(file is null, what);
        Assert.NotNull(refusal);
        Assert.Empty(_folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_document_that_lies_about_its_size_is_refused()
    {
        var content = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"));
        var size = content.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24;
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(size), 2_000_000_000);

        var (file, _) = await Store().TakeAsync(new MemoryStream(content), "a.docx", TestContext.Current.CancellationToken);

        Assert.Null(file);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_file_may_be_as_large_as_is_set_and_no_larger(int more, bool taken)
    {
        var content = new byte[MostBytes + more];
        content.AsSpan().Fill((byte)'a');

        var (file, refusal) = await Store().TakeAsync(new MemoryStream(content), "a.txt", TestContext.Current.CancellationToken);

        Assert.Equal(taken, file is not null);
        Assert.Equal(!taken, refusal?.Vi.Contains("lớn hơn 1 MB", StringComparison.Ordinal) == true);
        Assert.Equal(taken ? 1 : 0, _folder.GetFiles("*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\Users\\an\\Giấy khai sinh.PDF", "Giấy khai sinh.pdf")]
    [InlineData("anh\u202Efdp.exe", "anhfdp.pdf")]
    [InlineData("a\"; filename=b.exe", "a filename=b.pdf")]
    [InlineData("\r\nSet-Cookie: x", "Set-Cookie x.pdf")]
    [InlineData("...", "tep.pdf")]
    [InlineData("", "tep.pdf")]
    public void Names_are_made_harmless(string name, string expected) => Assert.Equal(expected, FileNames.Sanitise(name, FileType.Pdf));

    [Theory]
    [InlineData("")]
    [InlineData("../../../etc/passwd")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public void Only_a_hash_opens_a_file(string hash) => Assert.Null(Store().Open(hash));

    [Theory]
    [InlineData("/bin/true", null)]
    [InlineData("/bin/false", "mã độc")]
    [InlineData("/bin/ls --khong-co-lua-chon-nay", "Chưa kiểm tra được")]
    [InlineData("/khong/co/chuong-trinh", "Chưa kiểm tra được")]
    public async Task A_scanner_decides_and_one_that_does_not_work_takes_nothing(string command, string? refused)
    {
        var (file, refusal) = await Store(new CommandFileScan(command)).TakeAsync(new MemoryStream(Pdf), "a.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(refused is null, file is not null);
        Assert.Equal(refused is null, refusal is null);
        Assert.Contains(refused ?? "", refusal?.Vi ?? "", StringComparison.Ordinal);
    }

    private FileStore Store(IFileScan? scan = null) => new(new FileOptions { Folder = _folder.FullName, MostBytes = MostBytes }, scan ?? new NoFileScan());

    private static byte[] Content(FileStore store, string hash)
    {
        var found = store.Open(hash);
        Assert.NotNull(found);
        using var stream = found.Value.Content;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return buffer.ToArray();
    }
}
