using WorkflowEngine.Connectors;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>
/// How a service did of late, as this node saw it. After so many failures in a row no call is made for a while; then one is made
/// to see, and the others wait for what comes of it.
/// </summary>
internal sealed class ConnectorHealth
{
    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset? _since;
    private DateTimeOffset? _restsUntil;
    private Sentence? _fault;

    /// <summary>Zero when a call may be made now; otherwise after how long it may be asked again.</summary>
    public TimeSpan WaitAt(DateTimeOffset now, Connector connector)
    {
        lock (_lock)
        {
            if (_restsUntil is not { } until)
            {
                return TimeSpan.Zero;
            }

            if (now < until)
            {
                return until - now;
            }

            // This call is the one that sees; when it does not come back either, the next one may.
            _restsUntil = now + connector.Timeout + connector.Timeout;
            return TimeSpan.Zero;
        }
    }

    public void Succeed()
    {
        lock (_lock)
        {
            (_failures, _since, _restsUntil, _fault) = (0, null, null, null);
        }
    }

    public void Fail(DateTimeOffset now, Connector connector, Sentence fault)
    {
        lock (_lock)
        {
            _failures++;
            _since ??= now;
            _fault = fault;
            _restsUntil = _failures >= connector.Failures ? now + connector.Rest : null;
        }
    }

    public ConnectorView Look(Connector connector, bool sandbox)
    {
        lock (_lock)
        {
            return new ConnectorView(connector, sandbox, _since, _restsUntil, _fault);
        }
    }
}

/// <summary>A connector as this node sees it.</summary>
/// <param name="DownSince">When the first of the failures was that no success has followed; null while it answers.</param>
/// <param name="RestsUntil">Until when no call is made; null when calls are made.</param>
/// <param name="Fault">What went wrong last; null while it answers.</param>
public sealed record ConnectorView(Connector Connector, bool Sandbox, DateTimeOffset? DownSince, DateTimeOffset? RestsUntil, Sentence? Fault);
