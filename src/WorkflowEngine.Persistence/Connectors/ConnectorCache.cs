using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Connectors;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>Answers that may be used again for a while, in this node's memory alone: they hold personal data.</summary>
internal sealed class ConnectorCache
{
    private const int Most = 1000;
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Connector, string Query), (ConnectorReply Reply, DateTimeOffset Until)> _kept = [];

    public ConnectorReply? Find(Connector connector, ValueMap query, DateTimeOffset now)
    {
        lock (_lock)
        {
            return _kept.TryGetValue(KeyOf(connector, query), out var kept) && kept.Until > now ? kept.Reply : null;
        }
    }

    public void Keep(Connector connector, ValueMap query, ConnectorReply reply, DateTimeOffset now)
    {
        if (connector.Cache == TimeSpan.Zero)
        {
            return;
        }

        lock (_lock)
        {
            if (_kept.Count >= Most)
            {
                foreach (var old in _kept.Where(kept => kept.Value.Until <= now).Select(kept => kept.Key).ToList())
                {
                    _kept.Remove(old);
                }
            }

            if (_kept.Count < Most)
            {
                _kept[KeyOf(connector, query)] = (reply, now + connector.Cache);
            }
        }
    }

    private static (string Connector, string Query) KeyOf(Connector connector, ValueMap query) =>
        (connector.Head.Id, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ValueJson.Write(query)))));
}
