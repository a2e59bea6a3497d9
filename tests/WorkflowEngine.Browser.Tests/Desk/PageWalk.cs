using System.Globalization;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>Looks at pages one after the other and keeps what is wrong with any of them, with a picture of each.</summary>
internal sealed class PageWalk
{
    private static readonly (string Name, int Width)[] Widths = [("1440", 1440), ("390", 390)];

    /// <summary>What was found, by page.</summary>
    public List<string> Problems { get; } = [];

    public async Task VisitAsync(Visit visit, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await visit.Page.SetViewportSizeAsync(1440, 900);
            var told = visit.Complaints.Count;
            var answer = await visit.Page.GotoAsync(address);
            var status = answer!.Status;
            if (status != 200 && !address.EndsWith(status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                Problems.Add($"{address} answers {status}");
                continue;
            }

            // paper is shown in a sandbox in which nothing runs, axe neither: a picture is kept for people
            if (answer.Headers.GetValueOrDefault("content-security-policy", "").Contains("sandbox", StringComparison.Ordinal))
            {
                await visit.ScreenshotAsync(Picture(address, "paper"));
                continue;
            }

            await LookAsync(visit, address);
            Problems.AddRange(visit.Complaints.Skip(told).Where(complaint => status == 200).Select(complaint => $"{address}: {complaint}"));
        }
    }

    /// <summary>
    /// Looks at our frame around the drawing. The drawing itself is Elsa's, with its own faults of accessibility, which are not ours to
    /// mend: its runtime is not started here.
    /// </summary>
    public async Task LookAroundAsync(Visit visit, string address)
    {
        const string runtime = "**/_framework/**";
        await visit.Page.RouteAsync(runtime, route => route.AbortAsync());
        await visit.Page.SetViewportSizeAsync(1440, 900);
        if (await visit.OpenAsync(address) is var status and not 200)
        {
            Problems.Add($"{address} answers {status}");
        }

        await LookAsync(visit, address);
        await visit.Page.UnrouteAsync(runtime);
    }

    /// <summary>Looks at the page that is open, which no address alone opens.</summary>
    public async Task LookAsync(Visit visit, string address)
    {
        foreach (var (name, width) in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.ScreenshotAsync(Picture(address, name));
            Problems.AddRange((await Axe.FindSeriousAsync(visit.Page)).Select(finding => $"{address} at {width}: {finding}"));
        }

        await visit.Page.SetViewportSizeAsync(320, 900);
        if (await visit.ScrollsSidewaysAsync())
        {
            Problems.Add($"{address} scrolls sideways at 320 pixels");
        }

        if (await visit.Page.Locator("main h1, .studio-head h1").CountAsync() != 1)
        {
            Problems.Add($"{address} has not one heading of the first rank");
        }
    }

    private static string Picture(string address, string name) => $"page{address.Split('?')[0].Replace('/', '-')}-{name}";
}
