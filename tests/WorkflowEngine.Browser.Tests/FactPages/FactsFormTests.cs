using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.FactPages;

/// <summary>Somebody who designs procedures changes the facts of one in a browser.</summary>
public sealed class FactsFormTests(Site site)
{
    private const string Building = "/procedures/1.013225-cap-giay-phep-xay-dung";
    private const string Marriage = "/procedures/1.000894-dang-ky-ket-hon";

    [Theory]
    [InlineData("general")]
    [InlineData("papers")]
    [InlineData("form")]
    [InlineData("fees")]
    [InlineData("law")]
    public async Task Every_sheet_bears_everybody(string sheet)
    {
        await using var visit = await site.SignInAsync("binh.tt");

        var status = await visit.OpenAsync($"{Building}/facts?sheet={sheet}");
        await visit.BearsEverybodyAsync($"facts-{sheet}");
        var summaries = visit.Page.Locator(".fact-entry > details > summary:visible");
        for (var i = 0; i < Math.Min(3, await summaries.CountAsync()); i++)
        {
            await summaries.Nth(i).ClickAsync();
        }

        Assert.Equal(200, status);
        await visit.BearsEverybodyAsync($"facts-{sheet}-open");
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_paper_is_renamed_moved_and_added()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync($"{Marriage}/facts?sheet=papers");
        var second = await page.InnerTextAsync("#f_components_1_ .entry-title");

        await page.FocusAsync("#f_components_1_");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("#f_components_1__name_vi");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" (mẫu 2026)");
        await Assertions.Expect(page.Locator("#f_components_1_ .entry-title")).ToHaveTextAsync(second + " (mẫu 2026)");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(page.Locator("#f_components_0_ .entry-title")).ToHaveTextAsync(second + " (mẫu 2026)");
        await Assertions.Expect(page.Locator("#f_components_0_")).ToBeFocusedAsync();
        var open = await page.Locator("details:has(> #f_components_0_)").GetAttributeAsync("open");
        await page.FocusAsync("[data-testid=add-components]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("details[open] > #f_components_5_")).ToHaveCountAsync(1);
        await visit.BearsEverybodyAsync("facts-added");

        Assert.NotNull(open);
        Assert.Contains("Bản nháp", await page.InnerTextAsync(".design-head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_what_is_wrong_is_told_beside_it()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync($"{Marriage}/facts?at=timeLimits[0].limit");
        var limit = page.Locator("#f_timeLimits_0__limit");

        await limit.FillAsync("03 ngày làm việc");
        await Assertions.Expect(page.Locator("#f_timeLimits_0__limit-notes")).ToContainTextAsync("Đọc là 3 ngày làm việc.");
        await limit.FillAsync("5-7 ngày");
        await Assertions.Expect(page.Locator("#f_timeLimits_0__limit-notes .errtext")).ToBeVisibleAsync();
        await visit.BearsEverybodyAsync("facts-wrong");
        await limit.FillAsync("1 ngày làm việc");
        await Assertions.Expect(page.Locator("#f_timeLimits_0__limit-notes")).ToContainTextAsync("Đọc là 1 ngày làm việc.");
        await page.ReloadAsync();

        Assert.Equal("1 ngày làm việc", await limit.InputValueAsync());
    }

    [Fact]
    public async Task Another_type_of_field_asks_for_other_things_at_once()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync($"{Building}/facts?at=fields[0]");

        await page.SelectOptionAsync("#f_fields_0__type", "choice");
        await Assertions.Expect(page.Locator("[data-testid='add-fields[0].choices']")).ToBeVisibleAsync();
        await page.ClickAsync("[data-testid='add-fields[0].choices']");
        await Assertions.Expect(page.Locator("details[open] > #f_fields_0__choices_0_")).ToHaveCountAsync(1);

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_script_the_same_form_is_saved_with_its_buttons()
    {
        await using var signedIn = await site.SignInAsync("binh.tt");
        await using var visit = await site.VisitAsync(Screen.WithoutScript);
        await visit.Page.Context.AddCookiesAsync([.. (await signedIn.Page.Context.CookiesAsync()).Select(cookie => new Microsoft.Playwright.Cookie
        {
            Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path,
        })]);
        await visit.OpenAsync($"{Building}/facts?at=fees[0]");

        await visit.Page.FillAsync("#f_fees_0__name_vi", "Lệ phí cấp giấy phép (mới)");
        await visit.Page.ClickAsync("[data-testid='copy-fees[0]']");

        Assert.Equal("Lệ phí cấp giấy phép (mới)", await visit.Page.InputValueAsync("#f_fees_1__name_vi"));
        Assert.EndsWith("#f_fees_1_", visit.Page.Url, StringComparison.Ordinal);
    }
}
