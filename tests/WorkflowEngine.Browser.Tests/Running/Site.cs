using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

[assembly: AssemblyFixture(typeof(Site))]

namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>
/// One running application and one browser for all tests of the assembly. A test that needs an application of its own
/// hands the address of another <see cref="WebApp"/> to <see cref="VisitAsync"/>.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
        "--disable-component-update", "--disable-default-apps", "--disable-sync", "--no-first-run",
        "--force-color-profile=srgb", "--font-render-hinting=none",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private WebApp? _app;

    /// <summary>The one without a window takes half the time of the whole browser, and each visitor a third.</summary>
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    public static string ChromiumPath =>
        Environment.GetEnvironmentVariable("WFE_TEST_CHROMIUM") is { Length: > 0 } path ? path : Array.Find(UsualPlaces, File.Exists) ?? UsualPlaces[^1];

    public WebApp App
    {
        get
        {
            SkipWithoutBrowser();
            return _app!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumPath))
        {
            return;
        }

        _app = await WebApp.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumPath, Args = Switches });
    }

    /// <summary>A visitor with empty cookies. Two visitors know nothing of one another.</summary>
    public async Task<Visit> VisitAsync(Screen? screen = null, Uri? address = null)
    {
        SkipWithoutBrowser();
        screen ??= Screen.Desk;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = (address ?? App.Address).ToString(),
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            HasTouch = screen.IsTouch,
            IsMobile = screen.IsTouch,
            JavaScriptEnabled = screen.RunsScript,
        });

        return await Visit.StartAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        FirstStart.Drop();
    }

    private static void SkipWithoutBrowser() => Assert.SkipUnless(
        File.Exists(ChromiumPath), $"No browser at {ChromiumPath}: install chromium, or name one in WFE_TEST_CHROMIUM.");
}
