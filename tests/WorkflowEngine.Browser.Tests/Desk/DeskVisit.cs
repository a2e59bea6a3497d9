using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>What officials do in a browser, and what every page of theirs must bear.</summary>
internal static class DeskVisit
{
    private static readonly (string Name, int Width)[] Widths = [("1440", 1440), ("390", 390), ("320", 320)];

    /// <summary>What a browser of somebody holds who has signed in, and the page on which they came out.</summary>
    private static readonly ConcurrentDictionary<(Uri App, string Name), (Cookie[] Cookies, string Page)> Known = new();

    /// <summary>
    /// Signs in as somebody of the demonstration office, of an application of the test's own where one is handed in: with name and
    /// password the first time, from then on as somebody whose browser still knows them.
    /// </summary>
    public static async Task<Visit> SignInAsync(this Site site, string name, WebApp? app = null)
    {
        app ??= site.App;
        var visit = await site.VisitAsync(address: app.Address);
        if (Known.TryGetValue((app.Address, name), out var known))
        {
            await visit.Page.Context.AddCookiesAsync(known.Cookies);
            await visit.OpenAsync(known.Page);
            return visit;
        }

        var file = Path.Combine(app.DataFolder, "demo-sign-ins.json");
        var passwords = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file))!;
        await visit.OpenAsync("/sign-in");
        await visit.Page.FillAsync("#Name", name);
        await visit.Page.FillAsync("#Password", passwords[name]);
        await visit.Page.ClickAsync("[data-testid=sign-in]");
        await visit.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath != "/sign-in");
        var cookies = await visit.Page.Context.CookiesAsync();
        Known[(app.Address, name)] = ([.. cookies.Select(Again)], visit.Page.Url);
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

    private static Cookie Again(BrowserContextCookiesResult cookie) => new()
    {
        Name = cookie.Name,
        Value = cookie.Value,
        Domain = cookie.Domain,
        Path = cookie.Path,
        Expires = cookie.Expires,
        HttpOnly = cookie.HttpOnly,
        Secure = cookie.Secure,
        SameSite = cookie.SameSite,
    };
}
