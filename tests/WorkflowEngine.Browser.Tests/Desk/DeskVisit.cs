using System.Text.Json;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>What officials do in a browser, and what every page of theirs must bear.</summary>
internal static class DeskVisit
{
    private static readonly (string Name, int Width)[] Widths = [("1440", 1440), ("390", 390), ("320", 320)];

    /// <summary>Signs in as somebody of the demonstration office, of an application of the test's own where one is handed in.</summary>
    public static async Task<Visit> SignInAsync(this Site site, string name, WebApp? app = null)
    {
        app ??= site.App;
        var visit = await site.VisitAsync(address: app.Address);
        var file = Path.Combine(app.DataFolder, "demo-sign-ins.json");
        var passwords = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file))!;
        await visit.OpenAsync("/sign-in");
        await visit.Page.FillAsync("#Name", name);
        await visit.Page.FillAsync("#Password", passwords[name]);
        await visit.Page.ClickAsync("[data-testid=sign-in]");
        return visit;
    }

    /// <summary>Nothing serious for axe at a desk and on a phone, no sideways scroll at 320 pixels; a picture of each.</summary>
    public static async Task BearsEverybodyAsync(this Visit visit, string name)
    {
        foreach (var (suffix, width) in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.ScreenshotAsync($"{name}-{suffix}");
            if (width > 320)
            {
                await Axe.AssertNothingSeriousAsync(visit.Page);
            }

            Assert.False(await visit.ScrollsSidewaysAsync(), $"{name} scrolls sideways at {width} pixels");
        }

        await visit.Page.SetViewportSizeAsync(1440, 900);
        Assert.Empty(visit.Complaints);
    }
}
