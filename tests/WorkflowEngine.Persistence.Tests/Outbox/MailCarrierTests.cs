using System.Text;
using WorkflowEngine.Persistence.Outbox;

namespace WorkflowEngine.Persistence.Tests.Outbox;

public sealed class MailCarrierTests
{
    private const string Html = "<p>Kính gửi <b>Bà Trần Thị Mai Lan</b>,</p><table><tr><td>Mã hồ sơ</td><td>H27</td></tr></table><p>Hồ sơ đã có kết quả &amp; chờ nhận.</p>";

    [Fact]
    public async Task An_html_letter_goes_as_html_with_its_text_beside_it()
    {
        await using var sink = new SmtpSink();

        await Carrier(sink).CarryAsync(SomeMessage.Mail("notices/co-ket-qua.vi.html", Html), TestContext.Current.CancellationToken);

        var mail = Assert.Single(sink.Mails);
        Assert.Contains("multipart/alternative", mail, StringComparison.Ordinal);
        Assert.Equal(["text/plain", "text/html"], Parts(mail).Select(part => part.Type));
        Assert.Equal("Kính gửi Bà Trần Thị Mai Lan,\nMã hồ sơ\tH27\nHồ sơ đã có kết quả & chờ nhận.", Parts(mail)[0].Text.Trim());
        Assert.Contains(Html, Parts(mail)[1].Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"vi\"", Parts(mail)[1].Text, StringComparison.Ordinal);
        Assert.Contains("mai.lan@example.vn", Assert.Single(sink.Recipients), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_subject_keeps_its_vietnamese_and_stays_one_header()
    {
        await using var sink = new SmtpSink();
        var message = SomeMessage.Mail("notices/a.vi.txt", "Đã nhận hồ sơ.", subject: "H27: Đăng ký khai sinh\r\nBcc: ai-do@example.vn");

        await Carrier(sink).CarryAsync(message, TestContext.Current.CancellationToken);

        var mail = Assert.Single(sink.Mails);
        Assert.Equal("H27: Đăng ký khai sinh Bcc: ai-do@example.vn", Subject(mail));
        Assert.DoesNotContain(mail.Split('\n'), line => line.StartsWith("Bcc:", StringComparison.OrdinalIgnoreCase));
        Assert.Single(sink.Recipients);
    }

    [Fact]
    public async Task A_mail_that_is_sent_again_has_the_same_message_id()
    {
        await using var sink = new SmtpSink();
        var message = SomeMessage.Mail("notices/a.vi.txt", "Đã nhận hồ sơ.");

        await Carrier(sink).CarryAsync(message, TestContext.Current.CancellationToken);
        await Carrier(sink).CarryAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal(2, sink.Mails.Count);
        Assert.All(sink.Mails, mail => Assert.Contains("Message-ID: <wfe.17.3@hatinh.gov.vn>", mail.Split('\n')));
    }

    [Fact]
    public async Task Without_a_server_each_message_is_one_file_also_when_it_comes_twice()
    {
        var folder = Directory.CreateTempSubdirectory("wfe-mail-");
        var carrier = new MailCarrier(new MailOptions { Folder = folder.FullName, From = "mot-cua@hatinh.gov.vn" });

        await carrier.CarryAsync(SomeMessage.Mail("notices/a.vi.txt", "Đã nhận hồ sơ."), TestContext.Current.CancellationToken);
        await carrier.CarryAsync(SomeMessage.Mail("notices/a.vi.txt", "Đã nhận hồ sơ."), TestContext.Current.CancellationToken);

        var file = Assert.Single(folder.GetFileSystemInfos());
        Assert.Equal("17-3.eml", file.Name);
        Assert.Equal("Đã nhận hồ sơ.", Assert.Single(Parts(await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken))).Text.Trim());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_leaves_a_practice_dossier()
    {
        await using var sink = new SmtpSink();

        await Carrier(sink).CarryAsync(SomeMessage.Mail("notices/a.vi.txt", "Đã nhận.") with { Practice = true }, TestContext.Current.CancellationToken);

        Assert.Empty(sink.Mails);
    }

    [Theory]
    [InlineData("notices/a.vi.txt", "Hồ sơ cần bổ sung.\n", 1)]
    [InlineData("forms/02.vi.html", "<p>Hồ sơ cần bổ sung.</p>", 2)]
    public async Task The_way_to_the_dossier_stands_beneath_each_letter_to_its_applicant_and_under_no_other(string template, string body, int parts)
    {
        await using var sink = new SmtpSink();
        var carrier = new MailCarrier(Options(sink) with { Site = "https://dichvucong.hatinh.gov.vn" });
        var mine = SomeMessage.Mail(template, body);

        await carrier.CarryAsync(mine, TestContext.Current.CancellationToken);
        await carrier.CarryAsync(mine with { Letter = mine.Letter! with { To = "thanh-sen.kinh-te" } }, TestContext.Current.CancellationToken);

        var mails = sink.Mails.Select(Parts).ToList();
        Assert.Equal(parts, mails[0].Count);
        Assert.All(mails[0], part => Assert.Contains("https://dichvucong.hatinh.gov.vn/tracking?code=H27.012.00-261117-0001", part.Text, StringComparison.Ordinal));
        Assert.All(mails[1], part => Assert.DoesNotContain("/tracking", part.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Beneath_a_letter_that_asks_something_stand_its_last_moment_and_the_filing_that_a_linked_dossier_belongs_to()
    {
        await using var sink = new SmtpSink();
        var carrier = new MailCarrier(Options(sink) with { Site = "https://dichvucong.hatinh.gov.vn" });
        var asks = SomeMessage.Mail("notices/a.vi.html", "<p>Xem dự thảo.</p>");

        await carrier.CarryAsync(asks with { Payload = asks.Payload.With("until", "17:00 18/11/2026"), Parent = "H27.012.00-261116-0007" }, TestContext.Current.CancellationToken);

        Assert.All(Parts(Assert.Single(sink.Mails)), part =>
        {
            Assert.Contains("Hạn cuối: 17:00 18/11/2026.", part.Text, StringComparison.Ordinal);
            Assert.Contains("Thuộc hồ sơ liên thông H27.012.00-261116-0007: ", part.Text, StringComparison.Ordinal);
            Assert.Contains("/tracking?code=H27.012.00-261116-0007", part.Text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("khong-phai-dia-chi")]
    [InlineData("")]
    public async Task An_address_that_is_none_is_said_and_not_sent(string to)
    {
        await using var sink = new SmtpSink();

        var refused = await Assert.ThrowsAsync<UndeliverableException>(
            () => Carrier(sink).CarryAsync(SomeMessage.Mail("notices/a.vi.txt", "Đã nhận.", to), TestContext.Current.CancellationToken));

        Assert.Contains("Địa chỉ thư điện tử không đúng", refused.Message, StringComparison.Ordinal);
        Assert.Empty(sink.Mails);
    }

    private static MailCarrier Carrier(SmtpSink sink) => new(Options(sink));

    private static MailOptions Options(SmtpSink sink) => new() { Host = "127.0.0.1", Port = sink.Port, From = "mot-cua@hatinh.gov.vn" };

    private static string Subject(string mail)
    {
        var lines = mail.Split('\n').SkipWhile(line => !line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase)).ToList();
        var words = lines.Skip(1).TakeWhile(line => line.StartsWith(' ')).Prepend(lines[0]["Subject:".Length..]);
        return string.Concat(words.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word =>
        {
            Assert.StartsWith("=?utf-8?B?", word, StringComparison.OrdinalIgnoreCase);
            return Encoding.UTF8.GetString(Convert.FromBase64String(word["=?utf-8?B?".Length..^2]));
        }));
    }

    private static IReadOnlyList<(string Type, string Text)> Parts(string mail)
    {
        var lines = mail.ReplaceLineEndings("\n").Split('\n').ToList();
        var boundary = mail.Contains("boundary=", StringComparison.Ordinal) ? mail.Split("boundary=")[1].Split('\n')[0].Trim().Trim('"') : null;
        var parts = boundary is null ? [lines] : Split(lines, "--" + boundary).Skip(1).Where(part => part.Any(line => line.Length > 0)).ToList();
        return [.. parts.Select(part =>
        {
            var head = string.Join('\n', part.TakeWhile((line, at) => line.Length > 0 || at == 0));
            var type = head.Split("Content-Type: ", 2, StringSplitOptions.None)[1].Split(';')[0];
            Assert.Contains("base64", head, StringComparison.OrdinalIgnoreCase);
            var body = string.Concat(part.SkipWhile((line, at) => line.Length > 0 || at == 0).TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal)));
            return (type, Encoding.UTF8.GetString(Convert.FromBase64String(body)).ReplaceLineEndings("\n"));
        })];
    }

    private static IEnumerable<List<string>> Split(List<string> lines, string boundary)
    {
        var part = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(boundary, StringComparison.Ordinal))
            {
                yield return part;
                part = [];
            }
            else
            {
                part.Add(line);
            }
        }
    }
}
