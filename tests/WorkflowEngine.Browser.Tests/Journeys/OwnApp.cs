using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>
/// An application of its own for journeys that follow one another, so that nobody else's dossiers wait in its inboxes, and the people who
/// have signed in to it: each keeps their browser from journey to journey.
/// </summary>
public sealed class OwnApp(Site site) : IAsyncDisposable
{
    /// <summary>Journeys that begin at a counter, one after the other in one application.</summary>
    public const string FromCounter = "from the counter";

    private readonly Dictionary<string, Visit> _visits = [];
    private WebApp? _app;

    public async Task<WebApp> AppAsync()
    {
        Assert.NotNull(site.App);
        return _app ??= await WebApp.StartAsync();
    }

    public async Task<Visit> AsAsync(string name)
    {
        if (!_visits.TryGetValue(name, out var visit))
        {
            _visits[name] = visit = await site.SignInAsync(name, await AppAsync());
        }

        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits.Values)
        {
            await visit.DisposeAsync();
        }

        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

[CollectionDefinition(OwnApp.FromCounter)]
public sealed class FromCounter : ICollectionFixture<OwnApp>;
