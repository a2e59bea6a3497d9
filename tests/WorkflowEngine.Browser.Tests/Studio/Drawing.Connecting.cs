using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>Connections, drawn and taken away with the mouse alone.</summary>
internal sealed partial class Drawing
{
    /// <summary>Drags from an outcome to the way into a step, slowly as a hand does; waits for the save that follows.</summary>
    public async Task<IResponse> ConnectAsync(string step, string outcome, string next) => await SavedAfterAsync(async () =>
    {
        var (fromX, fromY) = await PortAsync(step, outcome);
        var (toX, toY) = await PortAsync(next, "In");
        await Page.Mouse.MoveAsync(fromX, fromY);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((fromX + toX) / 2, (fromY + toY) / 2, new() { Steps = 6 });
        await Page.Mouse.MoveAsync(toX, toY, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
        await Assertions.Expect(Page.Locator($".x6-node[data-cell-id='{next}']")).ToBeVisibleAsync();
    });

    /// <summary>Points at a connection just before its end, and presses the cross that comes up.</summary>
    public async Task<IResponse> DisconnectAsync(string step, string outcome, string next) => await SavedAfterAsync(async () =>
    {
        var (fromX, fromY) = await PortAsync(step, outcome);
        var (toX, toY) = await PortAsync(next, "In");
        var cross = Page.Locator(".x6-cell-tool-button circle").First;
        await Page.Mouse.MoveAsync(fromX + ((toX - fromX) * 0.6f), fromY - 30);
        await Page.Mouse.MoveAsync(fromX + ((toX - fromX) * 0.6f), fromY, new() { Steps = 6 });
        await cross.WaitForAsync(new() { Timeout = Patience });
        var box = (await cross.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 6 });
        await Page.Mouse.DownAsync();
        await Page.Mouse.UpAsync();
    });

    /// <summary>Presses Studio's own button; gives the answer to the publishing, not to a save beside it.</summary>
    public async Task<IResponse> PublishAsync() => await Page.RunAndWaitForResponseAsync(
        () => Page.Locator(".mud-button-group-root .mud-icon-button[class*=mud-primary]:visible").First.ClickAsync(),
        response => response.Request.PostData?.Contains("\"publish\":true", StringComparison.Ordinal) == true,
        new() { Timeout = Patience });

    /// <summary>A place to drop on, so far from the way into a step; in pixels of the drawing's own box.</summary>
    public async Task<(float X, float Y)> BesideAsync(string step, float right, float down)
    {
        var (x, y) = await PortAsync(step, "In");
        var box = (await Page.Locator(".x6-graph").First.BoundingBoxAsync())!;
        return (x - box.X + right, y - box.Y + down);
    }

    /// <summary>Every connection on the screen, as outcome of a step and next step.</summary>
    public async Task<IReadOnlyList<string>> ConnectionsAsync() => await Page.EvaluateAsync<string[]>(
        $"async () => {{ const m = {Module}; return m.readGraph(Object.keys(m.graphBindings)[0]).cells.filter(c => c.source).map(c => `${{c.source.cell}}.${{c.source.port}} ${{c.target.cell}}`).sort(); }}");

    private async Task<(float X, float Y)> PortAsync(string step, string port)
    {
        var box = (await Page.Locator($".x6-node[data-cell-id='{step}'] .x6-port-body[port='{port}']").BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
