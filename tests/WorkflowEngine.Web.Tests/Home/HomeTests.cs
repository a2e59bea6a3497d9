using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Web.Home;

namespace WorkflowEngine.Web.Tests.Home;

public sealed class HomeTests
{
    [Fact]
    public async Task Before_anything_is_published_the_page_says_so_and_where_to_go()
    {
        using var site = new Site("Production", null, ("Catalogue:Procedures", ""));

        var page = await site.Reader().GetStringAsync("/");

        Assert.Contains("Chưa có thủ tục nào được công bố", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"life\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"figures\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lookup_code_is_posted_and_not_written_into_an_address()
    {
        using var site = Site.Gallery();

        var page = await site.Reader().GetStringAsync("/_gallery/home");

        var form = page[..page.IndexOf("name=\"Lookup\"", StringComparison.Ordinal)];
        form = form[form.LastIndexOf("<form", StringComparison.Ordinal)..];
        Assert.Contains("method=\"post\"", form, StringComparison.Ordinal);
        Assert.Single(Html.Tags(page, "__RequestVerificationToken"));
    }

    [Fact]
    public async Task What_the_office_put_on_the_shelf_is_on_the_page_in_the_readers_language()
    {
        using var site = new Site(services: services => services.AddScoped<IHomeShelf, OneProcedure>());

        var page = Html.Words(await site.Reader().GetStringAsync("/?lang=en"));

        Assert.Contains("Civil status <extract> Code 2.000635", page, StringComparison.Ordinal);
        Assert.Contains("Same day", page, StringComparison.Ordinal);
        Assert.Contains("Partly online", page, StringComparison.Ordinal);
        Assert.Contains("The original must be shown", page, StringComparison.Ordinal);
    }

    private sealed class OneProcedure : IHomeShelf
    {
        public Task<HomeShelf> Fill(CancellationToken cancelled) => Task.FromResult(new HomeShelf
        {
            Frequent =
            [
                new("2.000635", new("Trích lục <hộ tịch>", "Civil status <extract>"), new("Trong ngày", "Same day"), new("Không thu", "Free"), "/procedures/2.000635")
                {
                    PartialReason = new("Phải mang bản chính", "The original must be shown"),
                },
            ],
        });
    }
}
