using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests.Hosting;

public sealed class SecurityHeadersTests : IDisposable
{
    private readonly Site _site = Site.Gallery();

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/app.css")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_says_what_it_may_load_and_is_not_framed_sniffed_or_leaked(string address)
    {
        var answer = await _site.Reader().GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Every_script_carries_the_nonce_of_its_own_answer_and_no_other_answer_has_it()
    {
        var reader = _site.Reader();

        var first = await reader.GetAsync("/");
        var second = await reader.GetAsync("/");

        var nonce = Nonce(first);
        var scripts = Html.Tags(await first.Content.ReadAsStringAsync(), "<script");
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Contains($"nonce=\"{nonce}\"", System.Net.WebUtility.HtmlDecode(script), StringComparison.Ordinal));
        Assert.NotEqual(nonce, Nonce(second));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/desk")]
    [InlineData("/_gallery/home")]
    public async Task No_page_needs_an_inline_style_or_handler(string address)
    {
        var page = await _site.Reader().GetStringAsync(address);

        Assert.Empty(Html.Attribute(page, "style"));
        Assert.DoesNotMatch(new Regex("<style|\\son[a-z]+=\"|href=\"javascript:", RegexOptions.IgnoreCase), page);
    }

    [Fact]
    public async Task Pages_are_not_kept_by_anybody_and_their_assets_are()
    {
        var reader = _site.Reader();

        var page = await reader.GetAsync("/");
        var asset = await reader.GetAsync("/assets/app.css");

        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.False(asset.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_post_without_the_token_of_its_form_is_refused_in_words()
    {
        var answer = await _site.Reader().PostAsync("/_gallery", new FormUrlEncodedContent([new("Capital", "5")]));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Chưa có gì được ghi", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private static string Nonce(HttpResponseMessage answer) =>
        Regex.Match(Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), "'nonce-([^']+)'").Groups[1].Value;
}
