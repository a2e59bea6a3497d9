using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>An application of its own for all journeys, so that nobody else's dossiers wait in its inboxes.</summary>
public sealed class OwnApp : IAsyncDisposable
{
    private WebApp? _app;

    public async Task<WebApp> AppAsync() => _app ??= await WebApp.StartAsync();

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
