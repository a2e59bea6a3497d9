using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>A dossier on the drawing of its version: the journal, the badges.</summary>
public sealed class ViewingTests(Site site)
{
    [Fact]
    public async Task A_practice_dossier_that_Run_began_shows_its_journal_and_badges()
    {
        const string definition = "1.001612-dang-ky-ho-kinh-doanh";
        await using var drawing = await Drawing.OpenAsync(site, "binh.tt", $"/studio/app/edit/{definition}");

        await drawing.Page.Locator(".mud-icon-button[class*=mud-success]:visible").First.ClickAsync();
        await drawing.Page.WaitForURLAsync("**/studio/app/view/*", new() { Timeout = 120_000 });
        await drawing.Page.Locator(".x6-node").First.WaitForAsync(new() { Timeout = 120_000 });

        await Assertions.Expect(drawing.Page.GetByText("Bắt đầu").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(drawing.Page.Locator(".mud-badge, .mud-timeline-item").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await drawing.Visit.ScreenshotAsync("studio-view-1440");
        Assert.Empty(drawing.Foreign);
        Assert.Empty(drawing.Visit.Complaints);
    }
}
