using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>One visitor with one page. Everything that the browser complained about is kept in <see cref="Complaints"/>.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly bool WantsPictures = Environment.GetEnvironmentVariable("WFE_TEST_PICTURES") is { Length: > 0 };

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, uncaught errors of scripts, broken content security policy, answers of 500 and above.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    internal static async Task<Visit> StartAsync(IBrowserContext context)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) => visit.Keep(message.Type == "error", message.Text);
        visit.Page.PageError += (_, error) => visit.Keep(true, error);
        visit.Page.Response += (_, response) => visit.Keep(response.Status >= 500, $"{response.Status} {response.Url}");
        return visit;
    }

    /// <returns>The status of the answer after redirects.</returns>
    public async Task<int> OpenAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        return response?.Status ?? throw new InvalidOperationException($"Opening {path} gave no answer: it stayed on {Page.Url}.");
    }

    /// <summary>Keeps a picture of the whole page under TestResults/screenshots, for people to look at, where <c>WFE_TEST_PICTURES</c> asks for it.</summary>
    public Task ScreenshotAsync(string name) => !WantsPictures ? Task.CompletedTask : Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Repository.Root, "TestResults", "screenshots", name + ".png"),
        FullPage = true,
    });

    /// <summary>True where the page cannot be read without scrolling sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Keep(bool complains, string text)
    {
        if (complains)
        {
            _complaints.Enqueue(text);
        }
    }
}
