using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Intake;
using WorkflowEngine.Web.Tests.Post;

namespace WorkflowEngine.Web.Tests.Assist;

/// <summary>A support point or a post office files for somebody who consents, and sees nothing of it afterwards.</summary>
public sealed class AssistTests(PostSite site) : IClassFixture<PostSite>
{
    private const string Helper = "pham-van-toan";
    private const string Phone = "0900000123";

    [Fact]
    public async Task A_person_consents_with_a_code_and_the_helper_sees_nothing_once_it_is_sent()
    {
        var helper = await site.Desk.SignedInAsync(Helper);
        var address = await BeginAsync(helper);
        var form = Form.Of(await PostSite.ReadAsync(helper, address), "send", address);

        using var bare = await form.SendAsync(helper, Counter.CounterTests.Answers);
        using var asked = await form.SendAsync(helper, [.. Counter.CounterTests.Answers[..^1], ("act", "code:")]);
        var code = Regex.Match(site.Messages.First(), "[0-9]{6}(?=\\.)").Value;
        using var wrong = await form.SendAsync(helper, [.. Counter.CounterTests.Answers, ("ConsentCode", code == "000000" ? "000001" : "000000")]);
        using var other = await form.SendAsync(helper, [.. Counter.CounterTests.Answers.Select(pair => pair.Item1 == "Form.Phone" ? (pair.Item1, "0900000999") : pair), ("ConsentCode", code)]);
        using var sent = await form.SendAsync(helper, [.. Counter.CounterTests.Answers, ("ConsentCode", code)]);

        Assert.Contains("Cần sự đồng ý", Words(await bare.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains($"Đã gửi mã đến {Phone}", Words(await asked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Mã không đúng", Words(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Mã không đúng", Words(await other.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, Words(await sent.Content.ReadAsStringAsync()));
        var told = await PostSite.ReadAsync(helper, "/assist");
        var dossier = await SentAsync(told);
        Assert.Equal((Assisted.DoneFor, Helper, "thanh-sen.diem-ho-tro"), (dossier.Filing!.Assistance!.Kind, dossier.Filing.Assistance.Helper, dossier.Filing.Assistance.Unit));
        Assert.StartsWith("code:", dossier.Filing.Assistance.Consent!.By, StringComparison.Ordinal);
        Assert.Equal((Channels.Online, Desk.Unit), (dossier.Filing.Channel, dossier.Filing.Unit));
        await NothingOpensAsync(helper, dossier, address);
    }

    [Fact]
    public async Task Who_has_no_telephone_consents_with_a_code_from_their_mailbox()
    {
        var helper = await site.Desk.SignedInAsync(Helper);
        var address = await BeginAsync(helper);
        var form = Form.Of(await PostSite.ReadAsync(helper, address), "send", address);
        (string, string)[] answers = [.. Counter.CounterTests.Answers, ("Form.Email", "An.Nguyen@example.vn")];

        using var none = await form.SendAsync(helper, [.. answers[..^2], ("Form.Email", "an.nguyen"), ("act", "mail-code:")]);
        using var asked = await form.SendAsync(helper, [.. answers[..^2], ("Form.Email", "An.Nguyen@example.vn"), ("act", "mail-code:")]);
        var code = Regex.Match(Letter(site.Mails.First()), "[0-9]{6}(?=\\.)").Value;
        using var other = await form.SendAsync(helper, [.. answers.Select(pair => pair.Item1 == "Form.Email" ? (pair.Item1, "khac@example.vn") : pair), ("ConsentCode", code)]);
        using var sent = await form.SendAsync(helper, [.. answers.Select(pair => pair.Item1 == "Form.Email" ? (pair.Item1, "an.nguyen@example.vn") : pair), ("ConsentCode", code)]);

        Assert.Contains("Nhập đúng địa chỉ thư điện tử", Words(await none.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Đã gửi mã đến An.Nguyen@example.vn", Words(await asked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Mã không đúng", Words(await other.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, Words(await sent.Content.ReadAsStringAsync()));
        Assert.StartsWith("code:", (await SentAsync(await PostSite.ReadAsync(helper, "/assist"))).Filing!.Assistance!.Consent!.By, StringComparison.Ordinal);
    }

    /// <summary>The words of a mail whose body is written in Base64.</summary>
    private static string Letter(string mail) =>
        System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("\r\n", "", StringComparison.Ordinal)));

    [Fact]
    public async Task A_post_office_files_with_a_signed_sheet_and_it_is_counted_as_done_for_somebody()
    {
        var helper = await site.Desk.SignedInAsync("dinh-kim-lien");
        var address = await BeginAsync(helper);
        var form = Form.Of(await PostSite.ReadAsync(helper, address), "send", address);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values.Where(pair => Counter.CounterTests.Answers.All(answer => answer.Item1 != pair.Key)).Select(pair => (pair.Key, pair.Value)).Concat(Counter.CounterTests.Answers))
        {
            content.Add(new StringContent(value), name);
        }

        using var sheet = new ByteArrayContent([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9]);
        sheet.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        content.Add(sheet, "consent", "phieu-dong-y.jpg");
        using var sent = await helper.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, Words(await sent.Content.ReadAsStringAsync()));
        var dossier = await SentAsync(await PostSite.ReadAsync(helper, "/assist"));
        Assert.StartsWith("signature:", dossier.Filing!.Assistance!.Consent!.By, StringComparison.Ordinal);
        Assert.Equal((Channels.Post, "cam-binh.trung-tam-pvhcc"), (dossier.Filing.Channel, dossier.Filing.Unit));
        var leader = await site.Desk.SignedInAsync("ho-thi-hanh");
        var report = Words(await PostSite.ReadAsync(leader, "/oversight/channels?count=DoneFor"));
        Assert.Contains(dossier.Filing.Code, report, StringComparison.Ordinal);
        await NothingOpensAsync(helper, dossier, address);
    }

    [Fact]
    public async Task Nobody_opens_what_another_helper_has_in_hand()
    {
        var helper = await site.Desk.SignedInAsync(Helper);
        var address = await BeginAsync(helper);
        var other = await site.Desk.SignedInAsync("dinh-kim-lien");

        using var answer = await other.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> BeginAsync(HttpClient helper)
    {
        var form = Form.Of(await PostSite.ReadAsync(helper, "/assist"), "begin-1.001612", "/assist");
        using var begun = await form.SendAsync(helper);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        return begun.Headers.Location!.ToString();
    }

    private async Task<Dossier> SentAsync(string page)
    {
        var code = Regex.Match(Words(page), "H27[0-9.\\-]+[0-9]").Value;
        await using var scope = site.Desk.Site.Services.CreateAsyncScope();
        return await site.Desk.ReadAsync(await scope.ServiceProvider.GetRequiredService<WorkflowEngine.Web.Post.HandoverList>().FindAsync(code, CancellationToken.None) ?? 0);
    }

    private static async Task NothingOpensAsync(HttpClient helper, Dossier dossier, string address)
    {
        var code = dossier.Filing!.Code;
        using var page = await helper.GetAsync(new Uri(address, UriKind.Relative));
        using var posted = await helper.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, posted.StatusCode);
        foreach (var other in new[] { $"/dossiers/{code}", $"/dossiers/{code}/acts", $"/dossiers/{code}/slip", $"/dossiers/{code}/letters/1", $"/dossiers/{code}/files/abc", $"/dossiers/{code}/reroute", $"/counter/receipt/{code}" })
        {
            using var answer = await helper.GetAsync(new Uri(other, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{other}: {answer.StatusCode}");
        }
    }

    private static string Words(string page) => Html.Words(page);
}
