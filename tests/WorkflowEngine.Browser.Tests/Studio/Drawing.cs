using System.Text.Json;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>Somebody at the drawing of a document: what a hand does there with mouse and keyboard.</summary>
internal sealed partial class Drawing : IAsyncDisposable
{
    /// <summary>Studio is a whole runtime that starts in the browser; on a busy machine that takes its time.</summary>
    private const float Patience = 120_000;

    private const string Module = "await import(new URL('_content/Elsa.Studio.Workflows.Designer/designer.entry.js', document.baseURI))";

    private readonly List<string> _foreign = [];

    private Drawing(Visit visit) => Visit = visit;

    public Visit Visit { get; }

    public IPage Page => Visit.Page;

    /// <summary>Addresses that were asked for outside this site.</summary>
    public IReadOnlyList<string> Foreign => _foreign;

    public ILocator SaveState => Page.Locator("[data-save-state]");

    public ILocator Findings => Page.Locator("[data-findings]");

    public static async Task<Drawing> OpenAsync(Site site, string name, string address, WebApp? app = null)
    {
        var drawing = new Drawing(await site.SignInAsync(name, app));
        var home = (app ?? site.App).Address.ToString();
        drawing.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                drawing._foreign.Add(request.Url);
            }
        };
        await drawing.ShowAsync(address);
        return drawing;
    }

    public async Task ShowAsync(string address)
    {
        await Visit.OpenAsync(address);
        await Page.Locator(".x6-node").First.WaitForAsync(new() { Timeout = Patience });
        await Assertions.Expect(Findings.Or(Page.Locator("#host[data-studio=view]"))).Not.ToHaveCountAsync(0);
    }

    /// <summary>Selects a step and waits for its settings.</summary>
    public async Task SelectAsync(string step, string setting)
    {
        await InGraphAsync($"m.selectActivity(g, '{step}')");
        await Field(setting).First.WaitForAsync(new() { Timeout = Patience });
    }

    public ILocator Field(string label) =>
        Page.Locator(".mud-input-control").Filter(new() { Has = Page.Locator("label", new() { HasTextRegex = new($"^{label}$") }) });

    public async Task TypeAsync(string label, string value)
    {
        var input = Field(label).Locator("input").First;
        await input.FillAsync(value);
        await input.PressAsync("Tab");
    }

    /// <summary>Writes a rule anew in the code editor.</summary>
    public async Task WriteRuleAsync(string rule)
    {
        await Page.Locator(".monaco-editor").First.ClickAsync(new() { Timeout = Patience });
        await Page.Keyboard.PressAsync("Control+A");
        // The editor would put quotes around what is selected.
        await Page.Keyboard.PressAsync("Delete");
        await Page.Keyboard.InsertTextAsync(rule);
    }

    /// <summary>Drags a kind of step from the palette onto an empty place; gives the id of the new step.</summary>
    public async Task<string> DropAsync(string group, string kind, Func<Task<(float X, float Y)>>? where = null)
    {
        var before = await StepsAsync();
        await Page.GetByText(group, new() { Exact = true }).ClickAsync();
        var item = Page.Locator("[draggable=true]").Filter(new() { Has = Page.GetByText(kind, new() { Exact = true }) }).First;
        var graph = Page.Locator(".x6-graph").First;
        var box = (await graph.BoundingBoxAsync())!;
        var (x, y) = where is null ? (box.Width / 2, 40) : await where();
        await item.DragToAsync(graph, new() { TargetPosition = new() { X = x, Y = y }, Timeout = Patience });
        await Assertions.Expect(Page.Locator(".x6-node")).ToHaveCountAsync(before.Count + 1, new() { Timeout = Patience });
        return (await StepsAsync()).Except(before).Single();
    }

    /// <summary>Does something and waits until what it changed was sent and answered.</summary>
    /// <param name="doing">What is done.</param>
    /// <param name="saying">What is sent at last: of what takes a while to write the beginning may be saved on the way.</param>
    public async Task<IResponse> SavedAfterAsync(Func<Task> doing, string saying = "") => await Page.RunAndWaitForResponseAsync(
        doing,
        response => response.Request.Method == "POST" && response.Url.EndsWith("/elsa/api/workflow-definitions", StringComparison.Ordinal)
            && (response.Request.PostData ?? "").Contains(saying, StringComparison.Ordinal),
        new() { Timeout = Patience });

    /// <summary>The document as the API reads it back.</summary>
    public Task<JsonElement> ReadAsync(string definition, string options = "Latest") =>
        AskAsync($"/elsa/api/workflow-definitions/by-definition-id/{definition}?versionOptions={options}");

    /// <summary>What the server answers to somebody who is signed in here, asked apart from the page.</summary>
    public async Task<JsonElement> AskAsync(string address)
    {
        var answer = await Page.APIRequest.GetAsync(address);
        Assert.True(answer.Ok, $"{address}: {answer.Status}");
        return (await answer.JsonAsync())!.Value;
    }

    public async Task<IReadOnlyList<string>> StepsAsync() =>
        await Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.x6-node')].map(node => node.getAttribute('data-cell-id'))");

    public ValueTask DisposeAsync() => Visit.DisposeAsync();

    private async Task InGraphAsync(string doing) => await Page.EvaluateAsync(
        $"async () => {{ const m = {Module}; const g = Object.keys(m.graphBindings)[0]; const graph = m.graphBindings[g].graph; {doing}; await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))); }}");
}
