namespace WorkflowEngine.Web.Tests.Reading;

public sealed class ReadingChoiceTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_new_reader_reads_Vietnamese_in_letters_not_in_entities()
    {
        var page = await _site.Reader().GetStringAsync("/");

        Assert.Contains("<html lang=\"vi\"", page, StringComparison.Ordinal);
        Assert.Contains("Bạn cần làm việc gì?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_address_is_remembered_on_the_next_page()
    {
        var reader = _site.Reader();

        var chosen = await reader.GetAsync("/?lang=en");
        var next = await reader.GetStringAsync("/");

        Assert.Equal("en", Assert.Single(chosen.Content.Headers.ContentLanguage));
        Assert.Contains("<html lang=\"en\"", next, StringComparison.Ordinal);
        Assert.Contains("What do you need to do?", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_not_there_changes_nothing()
    {
        var answer = await _site.Reader().GetAsync("/?lang=fr");

        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        Assert.DoesNotContain(cookies, cookie => cookie.StartsWith("language=", StringComparison.Ordinal));
        Assert.Contains("<html lang=\"vi\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_language_is_one_link_away_and_keeps_the_rest_of_the_address()
    {
        var page = await _site.Reader().GetStringAsync("/?q=khai%20sinh&lang=vi");

        Assert.Contains("/?q=khai%20sinh&lang=en", Html.Attribute(page, "href"));
        Assert.Contains("aria-current=\"true\"", Assert.Single(Html.Tags(page, "hreflang=\"vi\"")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Large_type_stays_until_it_is_put_back()
    {
        var reader = _site.Reader();

        await reader.GetStringAsync("/?type=large");
        var large = await reader.GetStringAsync("/");
        await reader.GetStringAsync("/?type=normal");
        var normal = await reader.GetStringAsync("/");

        Assert.Contains("<html lang=\"vi\" class=\"large\"", large, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"large\"", normal, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
