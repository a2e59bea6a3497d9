using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>Papers go from the one-stop to the office by keyboard alone, both sides sign; and the pages around it bear everybody.</summary>
public sealed class HandoverByKeyboardTests(Site site)
{
    private const string Office = "thanh-sen.van-phong";

    [Fact]
    public async Task Papers_are_handed_over_and_signed_for_by_keyboard()
    {
        await using var clerk = await site.SignInAsync("dung.pt");
        var code = await ReceiveAsync(clerk);
        var page = clerk.Page;

        await clerk.OpenAsync("/handovers");
        await TabToAsync(page, "[name=Code]");
        await page.Keyboard.InsertTextAsync(code);
        await TabToAsync(page, "[name=To]");
        for (var presses = 0; presses < 200 && await page.InputValueAsync("[name=To]") != Office; presses++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã xong 1 hồ sơ");
        await clerk.BearsEverybodyAsync("handovers-given");

        await using var officer = await site.SignInAsync("oanh.pt");
        await officer.OpenAsync("/handovers");
        await officer.BearsEverybodyAsync("handovers-to-receive");
        await TabToAsync(officer.Page, $"[name=Chosen][value='{code}']");
        await officer.Page.Keyboard.PressAsync("Space");
        await TabToAsync(officer.Page, "[data-testid=receive-chosen]");
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator(".confirm")).ToContainTextAsync("Đã xong 1 hồ sơ");

        await clerk.OpenAsync("/handovers");
        await Assertions.Expect(page.Locator("[data-testid=given]", new() { HasText = code })).ToContainTextAsync("Đã nhận đủ");
        await clerk.OpenAsync($"/dossiers/{code}/reroute");
        await clerk.BearsEverybodyAsync("reroute");
        await clerk.OpenAsync("/post");
        await clerk.BearsEverybodyAsync("post");
    }

    [Fact]
    public async Task Filing_for_somebody_and_the_report_of_the_post_bear_everybody()
    {
        await using var helper = await site.SignInAsync("toan.pv");
        await helper.OpenAsync("/assist");
        await helper.BearsEverybodyAsync("assist");
        await helper.Page.ClickAsync("[data-testid='begin-1.001612']");
        await helper.BearsEverybodyAsync("assist-filing");

        await using var leader = await site.SignInAsync("hanh.ht");
        await leader.OpenAsync("/oversight/post");

        await leader.BearsEverybodyAsync("oversight-post");
    }

    private static async Task<string> ReceiveAsync(Visit clerk)
    {
        var page = clerk.Page;
        await clerk.OpenAsync("/counter/2.000815");
        await CounterForm.FillApplicantAsync(page);
        await page.ClickAsync("[data-testid=fill]");
        await page.CheckAsync("[name='fields.coQuanCap'] >> nth=0");
        // a page that is still coming in puts the cursor where it begins when it is there
        await page.WaitForLoadStateAsync();
        await page.FocusAsync("[name='fields.giayTo[0].ten']");
        foreach (var text in new[] { "Bằng tốt nghiệp", "2", "3" })
        {
            await page.Keyboard.InsertTextAsync(text);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.CheckAsync("[name='Form.Paper'] >> nth=0");
        await page.ClickAsync("[data-testid=accept]");
        return (await page.InnerTextAsync("[data-testid=code]")).Trim();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 120; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by Tab.");
    }
}
