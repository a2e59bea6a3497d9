namespace WorkflowEngine.Web.Tests.Frame;

public sealed class FrameTests : IDisposable
{
    private readonly Site _site = Site.Gallery();

    [Theory]
    [InlineData("/")]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/home")]
    [InlineData("/_gallery/desk")]
    public async Task A_page_has_one_heading_a_way_past_the_frame_and_ids_that_are_there_once(string address)
    {
        var page = await _site.Reader().GetStringAsync(address);

        Assert.Single(Html.Tags(page, "<h1"));
        Assert.Single(Html.Tags(page, "<main"));
        Assert.Contains("class=\"skip\" href=\"#main\"", page, StringComparison.Ordinal);
        var ids = Html.Attribute(page, "id");
        Assert.Contains("main", ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/home")]
    [InlineData("/_gallery/desk")]
    public async Task What_describes_or_names_something_is_on_the_page(string address)
    {
        var page = await _site.Reader().GetStringAsync(address);

        var ids = Html.Attribute(page, "id").ToHashSet();
        var named = new[] { "aria-describedby", "aria-labelledby", "for" }
            .SelectMany(name => Html.Attribute(page, name))
            .SelectMany(value => value.Split(' '));
        Assert.All(named, id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task The_public_frame_has_five_entries_and_marks_the_current_one()
    {
        var page = await _site.Reader().GetStringAsync("/_gallery/home");

        var entries = Html.Inside(page, "nav", "class=\"entries\"");
        Assert.Equal("Thủ tục Theo dõi hồ sơ Nộp hồ sơ Kho giấy tờ của tôi Phản ánh, kiến nghị", entries);
        Assert.Contains("aria-current=\"page\">Thủ tục</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rail_of_the_desk_has_three_groups()
    {
        var page = await _site.Reader().GetStringAsync("/_gallery/desk");

        var rail = page[page.IndexOf("class=\"rail\"", StringComparison.Ordinal)..page.IndexOf("<main", StringComparison.Ordinal)];
        Assert.Equal(3, Html.Tags(rail, "<h2").Count);
        Assert.Contains("Tiếp nhận tại quầy", rail, StringComparison.Ordinal);
        Assert.Contains("data-key=\"g v\"", rail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_whose_page_is_not_there_is_not_offered()
    {
        var reader = _site.Reader();

        var page = await reader.GetStringAsync("/");

        var addresses = Html.Attribute(page, "href").Where(href => href.StartsWith('/') && !href.Contains('?', StringComparison.Ordinal)).Distinct();
        foreach (var address in addresses)
        {
            Assert.True((int)(await reader.GetAsync(address)).StatusCode < 400, address);
        }
    }

    [Fact]
    public async Task The_gallery_is_not_there_in_production()
    {
        using var production = new Site();
        var reader = production.Reader();

        foreach (var address in new[] { "/_gallery", "/_gallery/desk", "/_gallery/home", "/gallery", "/gallery/index" })
        {
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await reader.GetAsync(address)).StatusCode);
        }
    }

    public void Dispose() => _site.Dispose();
}
