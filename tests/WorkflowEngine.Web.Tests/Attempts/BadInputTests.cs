using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Attempts;

/// <summary>Whatever is sent is answered with a sentence, and written down.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Two_hundred_files_at_once_are_refused_and_none_is_kept()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        var files = Enumerable.Range(1, 200).Select(no => ("uyQuyenNop", $"{no}.pdf", HouseholdBusiness.Pdf)).ToList();

        await visitor.Send(form, files, [.. HouseholdBusiness.With(("fields.nopThay", "true")), ("act", "upload:uyQuyenNop")]);

        Assert.Contains("Mỗi lần gửi tối đa 40 tệp. Không tệp nào được giữ", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(desk.Site.DataFolder, "*.pdf", SearchOption.AllDirectories));
        Assert.Equal(AttemptKind.TooMuch, (await AttemptsAsync(desk)).Single().Kind);
    }

    [Fact]
    public async Task A_body_of_two_gigabytes_is_turned_away_before_it_is_read()
    {
        await using var desk = new Desk();
        var owner = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(owner);
        using var endless = new Endless(2L * 1024 * 1024 * 1024);
        using var content = new StreamContent(endless);
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        using var answer = await owner.Post(form, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Tệp gửi lên lớn quá mức nhận", Html.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.True(endless.Given < 1024 * 1024, $"{endless.Given} bytes were read.");
        var attempt = (await AttemptsAsync(desk)).Single();
        Assert.Equal((AttemptKind.TooMuch, true), (attempt.Kind, attempt.Person.StartsWith("account:", StringComparison.Ordinal)));
    }

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "chuong-trinh.pdf", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0] },
        { "bom.docx", Bomb() },
        { "bom.zip", Bomb() },
        { "kich-ban.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n%%EOF\n") },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_file_that_is_not_what_it_says_or_does_harm_is_refused_by_its_name(string name, byte[] content)
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [("uyQuyenNop", name, content)], [.. HouseholdBusiness.With(("fields.nopThay", "true")), ("act", "upload:uyQuyenNop")]);

        Assert.Contains(name + ": Không nhận loại tệp này.", visitor.Words, StringComparison.Ordinal);
        var attempt = (await AttemptsAsync(desk)).Single();
        Assert.Equal((AttemptKind.BadFile, "uyQuyenNop", "1.001612", "page"), (attempt.Kind, attempt.Component, attempt.Procedure, attempt.Way));
    }

    [Fact]
    public async Task A_field_that_the_form_does_not_have_is_refused_by_its_name_and_a_sign_that_no_database_keeps_in_words()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.With(("fields.laQuanTri", "true"), ("fields.maSoHoKinhDoanh", "1"), ("shown", "maSoHoKinhDoanh")), ("act", "continue")]);

        Assert.Contains("laQuanTri", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("maSoHoKinhDoanh", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.UnknownField, (await AttemptsAsync(desk)).Single().Kind);

        await visitor.Send(form, [("uyQuyenNop", "a.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.With(("fields.tenHoKinhDoanh", "Bình\0An")), ("act", "continue")]);
        Assert.Contains("Nội dung gửi có ký tự không đọc được", visitor.Words, StringComparison.Ordinal);
        await visitor.Open("/catalogue?q=a%00");
        Assert.Contains("Nội dung gửi có ký tự không đọc được", visitor.Words, StringComparison.Ordinal);
    }

    internal static async Task<IReadOnlyList<AttemptRow>> AttemptsAsync(Desk desk)
    {
        await using var context = desk.Of<IDbContextFactory<WorkflowEngine.Persistence.Databases.WorkflowDbContext>>().CreateDbContext();
        return await context.Set<AttemptRow>().OrderBy(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml");
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(new byte[32 * 1024 * 1024]);
        }

        return bytes.ToArray();
    }

    /// <summary>Gives as many bytes as are asked for, and counts them.</summary>
    private sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var next = (int)Math.Min(count, length - Given);
            Given += next;
            return next;
        }

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
