using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Web.Tests.Inbox;

/// <summary>One running site for each database, started when a test first asks and shared by the tests of a class.</summary>
public sealed class InboxSites : IAsyncLifetime
{
    private readonly Dictionary<string, (OwnDatabase Database, Desk Desk)> _sites = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    internal async Task<Desk> OfAsync(string provider)
    {
        if (!_sites.TryGetValue(provider, out var site))
        {
            var database = await OwnDatabase.CreateAsync(provider);
            _sites[provider] = site = (database, new Desk(database.Settings));
        }

        return site.Desk;
    }

    /// <summary>How the site reaches its own database on the server.</summary>
    internal string ConnectionOf(string provider) => _sites[provider].Database.Settings[1].Value;

    internal static async Task<IReadOnlyList<Dossier>> FileAsync(Desk desk, params string[] names)
    {
        var filed = new List<Dossier>();
        foreach (var name in names)
        {
            filed.Add(await desk.FileAsync(name));
        }

        return filed;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (database, desk) in _sites.Values)
        {
            await desk.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
