using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Versions;

/// <summary>A procedure of civil status is redesigned in a browser: one person writes, another approves and publishes, and it can be taken back.</summary>
public sealed class JourneyTests(Site site)
{
    private const string Birth = "/procedures/1.001193-dang-ky-khai-sinh";

    [Fact]
    public async Task A_draft_of_civil_status_is_sent_approved_published_compared_and_rolled_back()
    {
        await using var author = await site.SignInAsync("binh.tt");
        await DraftAsync(author);
        await author.BearsEverybodyAsync("versions-draft");

        await DoAsync(author.Page, "Submit", page => page.FillAsync("[name='Form.Submit.Note']", "Rút ngắn khâu tiếp nhận"));
        Assert.Equal(0, await author.Page.Locator("[data-testid=do-Approve]").CountAsync());

        await using var second = await site.SignInAsync("tung.ha");
        await second.OpenAsync("/procedures/manage?waiting=true");
        await second.BearsEverybodyAsync("versions-waiting");
        await second.OpenAsync("/procedures/full-online");
        await second.BearsEverybodyAsync("versions-full-online");
        await second.OpenAsync("/procedures/manage?waiting=true");
        await second.Page.ClickAsync("[data-testid=procedure] th a");
        await OpenAsync(second.Page, "Approve");
        await second.Page.ClickAsync("[data-testid=do-Approve]");
        await second.BearsEverybodyAsync("versions-approve-errors");
        await DoAsync(second.Page, "Approve", async page =>
        {
            await page.FillAsync("[name='Form.Approve.Note']", "Đã đọc, đồng ý");
            await page.FillAsync("[name='Form.Approve.Decision']", "12/QĐ-UBND");
            await page.FillAsync("[name='Form.Approve.DecisionDate']", "2026-01-05");
        });
        await DoAsync(second.Page, "Publish", Nothing);
        await second.BearsEverybodyAsync("versions-published");

        await second.Page.ClickAsync("[data-testid=version-2] a[href*='/compare']");
        await second.BearsEverybodyAsync("versions-compare");
        Assert.Contains("0,5 giờ làm việc", await second.Page.InnerTextAsync("[data-testid=step-tiep-nhan]"), StringComparison.Ordinal);
        Assert.Equal("changed", await second.Page.GetAttributeAsync("[data-testid=step-tiep-nhan]", "class"));

        await second.OpenAsync(Birth);
        await DoAsync(second.Page, "RollBack", page => page.FillAsync("[name='Form.RollBack.Reason']", "Quay lại cách cũ"));
        Assert.Contains("Đang áp dụng", await second.Page.InnerTextAsync("[data-testid=version-3]"), StringComparison.Ordinal);
        Assert.Contains("Đã thay thế", await second.Page.InnerTextAsync("[data-testid=version-2]"), StringComparison.Ordinal);
        Assert.Empty(second.Complaints);
    }

    /// <summary>The document as it is downloaded, with more time for its first step, is handed in again.</summary>
    private static async Task DraftAsync(Visit author)
    {
        await author.OpenAsync(Birth);
        var download = await author.Page.RunAndWaitForDownloadAsync(() => author.Page.ClickAsync("[data-testid=version-1] a[download][href*=Export]"));
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();
        var changed = text.Replace("\"time\": \"0.25 h\"", "\"time\": \"0.5 h\"", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);

        await author.Page.ClickAsync("#import > summary");
        await author.Page.SetInputFilesAsync("#Document", new FilePayload { Name = "khai-sinh.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(changed) });
        await author.Page.ClickAsync("[data-testid=import]");
        Assert.Contains("bản nháp 2", await author.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private static async Task DoAsync(IPage page, string act, Func<IPage, Task> fill)
    {
        await OpenAsync(page, act);
        await fill(page);
        await page.ClickAsync($"[data-testid=do-{act}]");
        Assert.Equal(1, await page.Locator(".confirm").CountAsync());
    }

    private static async Task OpenAsync(IPage page, string act)
    {
        if (await page.GetAttributeAsync($"#Form_{act}", "open") is null)
        {
            await page.ClickAsync($"#Form_{act} > summary");
        }
    }

    private static Task Nothing(IPage page) => Task.CompletedTask;
}
