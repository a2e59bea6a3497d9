using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Accessibility;

public sealed class LookedTests(Site site)
{
    private const string Page = "<!doctype html><html lang=vi><title>Thử</title><main><h1>Thử</h1><ul><li>Một</ul><label>Tên <input></label></main></html>";

    [Theory]
    [InlineData("the same with other words and one more of a list", "<ul><li>Một</ul>", "<ul><li>Hai<li>Ba</ul>", false)]
    [InlineData("a control that has lost its label", "<label>Tên <input></label>", "<label><input></label>", true)]
    [InlineData("something of another class", "<li>", "<li class=pale>", true)]
    [InlineData("something hidden", "<ul>", "<ul style='visibility:hidden'>", true)]
    [InlineData("another place for the same", "<ul><li>Một</ul>", "<div><ul><li>Một</ul></div>", true)]
    [InlineData("headings in another order", "<h1>Thử</h1>", "<h1>Thử</h1><h3>Sâu</h3>", true)]
    [InlineData("one id twice", "<ul><li>Một</ul>", "<ul id=a><li id=a>Một</ul>", true)]
    public async Task Looks_again_when_there_is_something_new(string change, string from, string to, bool looks)
    {
        await using var visit = await site.VisitAsync();
        var looked = new List<bool>();

        foreach (var html in new[] { Page, Page, Page.Replace(from, to, StringComparison.Ordinal) })
        {
            await visit.Page.SetContentAsync(html);
            looked.Add(await Looked.OnceAsync(visit.Page, change, () => Task.CompletedTask));
        }

        Assert.Equal([true, false, looks], looked);
    }

    [Fact]
    public async Task What_a_look_failed_at_is_looked_at_again_and_each_width_for_itself()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync(Page);
        Task<bool> LookAsync(Func<Task>? look = null) => Looked.OnceAsync(visit.Page, nameof(What_a_look_failed_at_is_looked_at_again_and_each_width_for_itself), look ?? (() => Task.CompletedTask));

        await Assert.ThrowsAsync<PlaywrightException>(() => LookAsync(() => throw new PlaywrightException("hỏng")));

        Assert.True(await LookAsync());
        Assert.False(await LookAsync());
        await visit.Page.SetViewportSizeAsync(390, 844);
        Assert.True(await LookAsync());
    }
}
