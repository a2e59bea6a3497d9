using System.Net;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>Who reaches the drawing, from where, and with what the browser may load there.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task A_program_without_a_session_is_told_so_with_a_status_and_is_not_sent_to_sign_in()
    {
        await using var desk = new Desk();
        using var stranger = desk.Site.Reader();

        using var read = await stranger.GetAsync(new Uri($"{StudioDesk.Definitions}/by-definition-id/{StudioDesk.Definition}", UriKind.Relative));
        using var hub = await stranger.PostAsync(new Uri("/elsa/hubs/workflow-instance/negotiate?negotiateVersion=1", UriKind.Relative), null);
        using var page = await stranger.GetAsync(new Uri($"/studio/app/edit/{StudioDesk.Definition}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Redirect), (read.StatusCode, hub.StatusCode, page.StatusCode));
    }

    [Fact]
    public async Task An_official_who_keeps_no_documents_and_an_applicant_get_in_nowhere()
    {
        await using var desk = new Desk();
        using var clerk = await desk.SignedInAsync(Desk.Reception);
        using var applicant = await desk.ApplicantAsync();

        foreach (var reader in new[] { clerk, applicant })
        {
            using var read = await reader.GetAsync(new Uri($"{StudioDesk.Definitions}/by-definition-id/{StudioDesk.Definition}", UriKind.Relative));
            using var page = await reader.GetAsync(new Uri($"/studio/app/edit/{StudioDesk.Definition}", UriKind.Relative));

            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (read.StatusCode, page.StatusCode));
        }
    }

    [Fact]
    public async Task Who_only_reviews_documents_reads_them_and_finds_no_link_to_edit()
    {
        await using var desk = new Desk();
        using var reviewer = await desk.SignedInAsync(StudioDesk.PersonWith(desk, Right.Reform, without: Right.Design));

        var document = await reviewer.OpenAsync();
        var (status, _) = await reviewer.SaveAsync(Changed(document));

        Assert.DoesNotContain(document["links"]!.AsArray(), link => link!["rel"]!.GetValue<string>() == "publish");
        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://localhost", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task Only_our_own_pages_and_programs_change_anything(string header, string value, HttpStatusCode expected)
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();

        var (status, _) = await author.SaveAsync(Changed(document), headers: (header, value));

        Assert.Equal(expected, status);
        Assert.Equal(expected == HttpStatusCode.OK ? 2 : 1, (await author.OpenAsync())["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_drawing_that_somebody_else_opened_is_not_saved_under_the_present_name()
    {
        await using var desk = new Desk();
        var (first, second) = StudioDesk.TwoAuthors(desk);
        using var opener = await desk.SignedInAsync(first);
        using var present = await desk.SignedInAsync(second);
        var token = Html.Attribute(await opener.GetStringAsync(new Uri($"/studio/app/edit/{StudioDesk.Definition}", UriKind.Relative)), "data-token").Single();

        var (own, _) = await opener.SaveAsync(Changed(await opener.OpenAsync()), headers: ("RequestVerificationToken", token));
        var (foreign, body) = await present.SaveAsync(Changed(await present.OpenAsync(), "4 h"), headers: ("RequestVerificationToken", token));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (own, foreign));
        Assert.Contains("tài khoản khác", StudioDesk.GeneralError(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_and_its_files_load_nothing_from_elsewhere_and_other_pages_keep_the_strict_policy()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));

        using var page = await author.GetAsync(new Uri($"/studio/app/edit/{StudioDesk.Definition}", UriKind.Relative));
        using var file = await author.GetAsync(new Uri("/studio/_content/MudBlazor/MudBlazor.min.css", UriKind.Relative));
        using var other = await author.GetAsync(new Uri("/procedures/manage", UriKind.Relative));
        var text = await page.Content.ReadAsStringAsync();

        Assert.Equal(Policy(page), Policy(file));
        Assert.Contains("default-src 'self'", Policy(page), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval'; ", Policy(page).Replace("wasm-unsafe-eval", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", Policy(other), StringComparison.Ordinal);
        Assert.DoesNotContain("://", string.Concat(Html.Attribute(text, "src").Concat(Html.Attribute(text, "href"))), StringComparison.Ordinal);
        Assert.Contains("<base href=\"/studio/\">", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_framework/blazor.webassembly.js", "text/javascript")]
    [InlineData("_content/MudBlazor/MudBlazor.min.css", "text/css")]
    [InlineData("appsettings.json", "application/json")]
    public async Task Files_of_the_package_come_compressed_and_are_not_sent_twice(string path, string type)
    {
        await using var desk = new Desk();
        using var reader = desk.Site.Reader();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/studio/" + path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "gzip, br");

        using var first = await reader.SendAsync(request);
        var tag = first.Headers.ETag?.ToString();
        using var again = new HttpRequestMessage(HttpMethod.Get, request.RequestUri);
        again.Headers.Add("Accept-Encoding", "gzip, br");
        again.Headers.TryAddWithoutValidation("If-None-Match", tag ?? "\"none\"");
        using var second = await reader.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, type), (first.StatusCode, first.Content.Headers.ContentType!.MediaType));
        Assert.NotNull(first.Headers.CacheControl!.MaxAge);
        Assert.Equal(path == "appsettings.json" ? [] : ["br"], first.Content.Headers.ContentEncoding);
        Assert.Equal(path == "appsettings.json" ? HttpStatusCode.OK : HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("../package.json")]
    [InlineData("_framework/..%2f..%2fpackage-lock.json")]
    [InlineData("nothing.js")]
    public async Task What_is_not_a_file_of_the_package_is_not_found(string path)
    {
        await using var desk = new Desk();
        using var reader = desk.Site.Reader();

        using var answer = await reader.GetAsync(new Uri("/studio/" + path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static JsonObject Changed(JsonObject document, string time = "3 h")
    {
        document.Step("tham-dinh")["time"] = time;
        return document;
    }

    private static string Policy(HttpResponseMessage answer) => string.Concat(answer.Headers.GetValues("Content-Security-Policy"));
}
