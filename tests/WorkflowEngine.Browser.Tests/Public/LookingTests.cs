using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Public;

/// <summary>Pages that anybody may read.</summary>
public sealed class LookingTests(Site site)
{
    [Fact]
    public async Task A_procedure_is_found_without_diacritics_and_read()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/");
        await visit.BearsEverybodyAsync("public-home");

        await visit.Page.FillAsync("#q", "ho kinh doanh");
        await visit.Page.PressAsync("#q", "Enter");
        await visit.BearsEverybodyAsync("public-found");
        await visit.Page.ClickAsync("text=Đăng ký thành lập hộ kinh doanh");
        await visit.BearsEverybodyAsync("public-procedure");

        await Assertions.Expect(visit.Page.Locator("[data-testid=file]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/catalogue/9.001378", "public-closed")]
    [InlineData("/catalogue?q=zzz", "public-nearest")]
    [InlineData("/filing", "public-filing-stranger")]
    [InlineData("/tracking", "public-tracking")]
    public async Task Every_page_bears_everybody(string address, string name)
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync(address);

        await visit.BearsEverybodyAsync(name);
    }

    [Fact]
    public async Task Tracking_with_wrong_codes_says_so_at_the_field()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/tracking");

        await visit.Page.FillAsync("#Code", "H27.012.00-261113-0042");
        await visit.Page.FillAsync("#Lookup", "AAAA2222");
        await visit.Page.ClickAsync("[data-testid=show]");

        await Assertions.Expect(visit.Page.Locator("#Lookup-error")).ToContainTextAsync("Không có hồ sơ nào mang cả hai mã này");
        await visit.BearsEverybodyAsync("public-tracking-wrong");
    }
}
