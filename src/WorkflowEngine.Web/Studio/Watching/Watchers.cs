using System.Collections.Concurrent;
using System.Globalization;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Which dossiers are being looked at in this process, and how far they had got.</summary>
internal sealed class Watchers
{
    private readonly ConcurrentDictionary<string, Watched> _connections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, int> _revisions = new();

    public static string GroupOf(long dossier) => "dossier-" + dossier.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyDictionary<long, int> Revisions => _revisions;

    public void Add(string connection, long dossier, int revision, string instance)
    {
        _connections[connection] = new Watched(dossier, instance);
        _revisions.TryAdd(dossier, revision);
    }

    public void Remove(string connection)
    {
        if (_connections.TryRemove(connection, out var watched) && !_connections.Values.Any(other => other.Dossier == watched.Dossier))
        {
            _revisions.TryRemove(watched.Dossier, out _);
        }
    }

    /// <summary>Keeps how far a dossier is; false when it was known to be there.</summary>
    public bool Moved(long dossier, int revision) => _revisions.TryGetValue(dossier, out var known) && known != revision && _revisions.TryUpdate(dossier, revision, known);

    /// <summary>By which names the dossier was asked for: its number, its code.</summary>
    public IEnumerable<string> NamesOf(long dossier) => _connections.Values.Where(watched => watched.Dossier == dossier).Select(watched => watched.Instance).Distinct();

    private sealed record Watched(long Dossier, string Instance);
}
