using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>An official's morning by keyboard alone: filter, choose, decide for several, go on to the next dossier, leave a note.</summary>
public sealed class InboxByKeyboardTests(Site site)
{
    private const string List = "/inbox?view=all&find=ban+phim";

    [Fact]
    public async Task Filter_choose_decide_for_several_next_dossier_and_a_note()
    {
        await ReceiveAsync(4);
        await using var official = await site.SignInAsync("duc.hm");
        var page = official.Page;
        await WaitForWorkAsync(official, 4);
        await official.OpenAsync("/inbox");

        await GoAsync(page, async () =>
        {
            await page.Keyboard.PressAsync("f");
            await page.Keyboard.TypeAsync("ban phim");
            await page.Keyboard.PressAsync("Enter");
        });
        await official.BearsEverybodyAsync("inbox-filtered");
        foreach (var key in new[] { "j", "x", "j", "x" })
        {
            await page.Keyboard.PressAsync(key);
        }

        Assert.Equal("Đã chọn 2 việc", await page.InnerTextAsync("[data-chosen]"));
        await GoAsync(page, () => page.Keyboard.PressAsync("e"));
        await official.BearsEverybodyAsync("inbox-chosen");
        await GoAsync(page, async () =>
        {
            await page.Keyboard.PressAsync("1");
            await page.Keyboard.PressAsync("Space");
            await page.Keyboard.PressAsync("Control+Enter");
        });
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Đã làm xong cả 2 việc");
        await official.BearsEverybodyAsync("inbox-answers");

        await page.FocusAsync("[data-testid=list]");
        await GoAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await GoAsync(page, async () =>
        {
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("o");
        });
        Assert.Contains("Việc 1 trên 2", await page.InnerTextAsync(".neighbours"), StringComparison.Ordinal);
        await GoAsync(page, () => page.Keyboard.PressAsync("n"));
        Assert.Contains("Việc 2 trên 2", await page.InnerTextAsync(".neighbours"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("m");
        await page.Keyboard.TypeAsync("@Lê Văn Cường xem lại ngành nghề");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await GoAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã báo cho Lê Văn Cường");
        await official.BearsEverybodyAsync("dossier-note");
        Assert.Contains("Việc 2 trên 2", await page.InnerTextAsync(".neighbours"), StringComparison.Ordinal);
        await PrintsAsync(official);
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("[data-keys]")).ToBeVisibleAsync();
        await official.BearsEverybodyAsync("dossier-keys");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-keys]")).ToBeHiddenAsync();
    }

    /// <summary>Paper has who printed it and when, and neither buttons nor the decision.</summary>
    private static async Task PrintsAsync(Visit official)
    {
        var page = official.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await official.ScreenshotAsync("dossier-printed");
        await Assertions.Expect(page.Locator("p.print-only").First).ToContainTextAsync("Hoàng Minh Đức in lúc");
        await Assertions.Expect(page.Locator("#decision")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".btn:visible")).ToHaveCountAsync(0);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>Does what loads another page and waits until that page is there.</summary>
    private static async Task GoAsync(IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        page.Load += Done;
        await act();
        await loaded.Task;
        page.Load -= Done;

        void Done(object? sender, IPage made) => loaded.TrySetResult();
    }

    private async Task ReceiveAsync(int count)
    {
        await using var clerk = await site.SignInAsync("dung.pt");
        var page = clerk.Page;
        for (var at = 0; at < count; at++)
        {
            await clerk.OpenAsync("/counter/1.001612");
            await CounterForm.FillApplicantAsync(page);
            await page.FillAsync("[name='Form.Name']", "Trần Thị Bàn Phím");
            await page.ClickAsync("[data-testid=fill]");
            await CounterForm.FillDeclarationAsync(page);
            await page.ClickAsync("[data-testid=accept]");
            var code = (await page.InnerTextAsync("[data-testid=code]")).Trim();
            await clerk.OpenAsync($"/dossiers/{code}");
            await page.FillAsync("#reference", $"BL-PHIM-{at}");
            await page.ClickAsync("[data-testid=fee]");
        }
    }

    /// <summary>What runs behind the pages, as a look-up does, hands the work over within moments.</summary>
    private static async Task WaitForWorkAsync(Visit official, int count)
    {
        await official.OpenAsync(List);
        for (var tries = 0; tries < 100 && await official.Page.Locator("[data-testid=work]").CountAsync() < count; tries++)
        {
            await official.Page.ReloadAsync();
        }

        await Assertions.Expect(official.Page.Locator("[data-testid=work]")).ToHaveCountAsync(count);
    }
}
