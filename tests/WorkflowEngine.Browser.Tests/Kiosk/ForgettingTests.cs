using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Kiosk;

/// <summary>A machine for everybody: whoever walks away, or presses Done, leaves nothing for the next one.</summary>
public sealed class ForgettingTests(Site site)
{
    private const string Place = "thanh-sen.trung-tam-pvhcc";
    private const string Name = "Hộ kinh doanh Người Trước";

    [Fact]
    public async Task Whoever_walks_away_leaves_nothing_for_the_next_one()
    {
        await using var visit = await site.SignInAsync("phuoc.nguyen");
        var page = visit.Page;
        await visit.OpenAsync("/kiosk");
        await page.SelectOptionAsync("[name=unit]", Place);
        await page.ClickAsync("[data-testid=kiosk-set]");
        await visit.BearsEverybodyAsync("kiosk");
        await page.Clock.InstallAsync();
        await BeginAsync(visit);
        var before = await page.Context.CookiesAsync();

        await page.EvaluateAsync("() => { localStorage.setItem('kept', 'x'); sessionStorage.setItem('kept', 'x'); }");
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await page.Clock.FastForwardAsync(100_000);
        await Assertions.Expect(page.Locator("[data-kiosk-soon]")).ToBeVisibleAsync();
        await page.Clock.FastForwardAsync(25_000);

        await page.WaitForURLAsync("**/kiosk");
        await NothingIsLeftAsync(page, before);
        await page.GoBackAsync();
        await NobodyIsThereAsync(page);
    }

    [Fact]
    public async Task Done_on_the_form_signs_out_and_neither_back_nor_the_address_opens_it_again()
    {
        await using var visit = await site.SignInAsync("phuoc.nguyen");
        var page = visit.Page;
        await visit.OpenAsync("/kiosk");
        await page.SelectOptionAsync("[name=unit]", Place);
        await page.ClickAsync("[data-testid=kiosk-set]");
        var form = await BeginAsync(visit);
        var before = await page.Context.CookiesAsync();

        await page.ClickAsync("[data-testid=kiosk-done]");

        await page.WaitForURLAsync("**/kiosk");
        await NothingIsLeftAsync(page, before);
        await page.GoBackAsync();
        await NobodyIsThereAsync(page);
        await page.GotoAsync(form);
        await NobodyIsThereAsync(page);
        await visit.OpenAsync("/kiosk");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Lấy số chờ");
    }

    /// <summary>A filing that holds what nobody else is to see.</summary>
    /// <returns>The form's address.</returns>
    private static async Task<string> BeginAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.OpenAsync("/filing/start/1.001612");
        await page.CheckAsync($"[name=Unit][value='{Place}']");
        await page.ClickAsync("[data-testid=begin]");
        await page.FillAsync("[name='fields.tenHoKinhDoanh']", Name);
        return page.Url;
    }

    private static async Task NothingIsLeftAsync(IPage page, IReadOnlyList<BrowserContextCookiesResult> before)
    {
        await NobodyIsThereAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Đã xóa phiên trên máy này");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        var after = await page.Context.CookiesAsync();
        Assert.Contains(before, cookie => cookie.Name != "kiosk");
        Assert.DoesNotContain(after, cookie => cookie.Name != "kiosk" && before.Any(old => old.Name == cookie.Name && old.Value == cookie.Value));
    }

    private static async Task NobodyIsThereAsync(IPage page)
    {
        var words = await page.InnerTextAsync("body");
        Assert.DoesNotContain("Nguyễn Hữu Phước", words, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator($"[value='{Name}']").CountAsync());
        Assert.DoesNotMatch("/filing/[0-9a-f-]{36}$", page.Url);
    }
}
