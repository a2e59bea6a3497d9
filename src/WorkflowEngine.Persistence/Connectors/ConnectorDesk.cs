using System.Collections.Concurrent;
using WorkflowEngine.Connectors;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>
/// Asks the services of other agencies as their documents say. It asks once: whoever asks waits and asks again. What it asks and
/// what is answered is written into no log.
/// </summary>
public sealed class ConnectorDesk(LiveCatalogue catalogue, CallClient client, ConnectorOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, ConnectorHealth> _health = new(StringComparer.Ordinal);
    private readonly ConnectorCache _cache = new();

    /// <summary>The connectors in force, in the order of their ids.</summary>
    public IReadOnlyList<ConnectorView> Look()
    {
        var (connectors, today) = Now();
        return [.. connectors.Where(one => one.Head.HoldsOn(today)).Select(one => one.Head.Id).Distinct().Order(StringComparer.Ordinal)
            .Select(id => HealthOf(id).Look(Connector.InForce(connectors, id, today)!, options.IsSandbox(id)))];
    }

    /// <summary>The connector of an id that is in force; null when there is none.</summary>
    public Connector? Find(string id)
    {
        var (connectors, today) = Now();
        return Connector.InForce(connectors, id, today);
    }

    /// <param name="key">The same for every try of one look-up, so that the service can tell them.</param>
    /// <param name="practice">Whether nothing may leave the house: then the recorded answers are given, whatever the settings say.</param>
    public async Task<ConnectorReply> AskAsync(Connector connector, ValueMap query, string key, bool practice, CancellationToken cancel)
    {
        var id = connector.Head.Id;
        if (connector.Operations.FirstOrDefault(one => one.Takes(query)) is not { } operation)
        {
            return Impossible(new Sentence($"Kết nối “{id}” không có thao tác nào cho câu hỏi này.", $"Connector “{id}” has no operation for this question."));
        }

        var (call, unasked) = operation.Ask(query);
        if (call is null)
        {
            return Impossible(unasked!);
        }

        if (practice || options.IsSandbox(id))
        {
            var recorded = connector.Recorded(operation.Id, call);
            return recorded is null ? new ConnectorReply(ConnectorOutcome.NotFound) : Read(operation, query, recorded.Status, recorded.Body);
        }

        return _cache.Find(connector, query, clock.GetUtcNow()) ?? await CallAsync(connector, operation, query, call, key, cancel);
    }

    private async Task<ConnectorReply> CallAsync(
        Connector connector, ConnectorOperation operation, ValueMap query, ConnectorCall call, string key, CancellationToken cancel)
    {
        var health = HealthOf(connector.Head.Id);
        if (health.WaitAt(clock.GetUtcNow(), connector) is { Ticks: > 0 } rest)
        {
            return new ConnectorReply(ConnectorOutcome.Failed) { Rest = rest, Fault = ConnectorText.Rests };
        }

        var (request, fault) = RequestOf(connector, call);
        var reply = request is null ? Failed(fault!) : await AnswerAsync(request, operation, query, key, cancel);
        if (reply.Outcome == ConnectorOutcome.Failed)
        {
            health.Fail(clock.GetUtcNow(), connector, reply.Fault!);
            return reply;
        }

        health.Succeed();
        _cache.Keep(connector, query, reply, clock.GetUtcNow());
        return reply;
    }

    private async Task<ConnectorReply> AnswerAsync(CallRequest request, ConnectorOperation operation, ValueMap query, string key, CancellationToken cancel)
    {
        var answer = await client.CallAsync(request, 0, key, cancel);
        return answer switch
        {
            { Outcome: CallOutcome.TimedOut } => Failed(ConnectorText.TimedOut(request.Timeout!.Value)),
            { Outcome: CallOutcome.NotConnected } => Failed(ConnectorText.NotConnected),
            { Outcome: CallOutcome.Refused } => Failed(answer.Fault!),
            { StatusCode: 401 or 403 or 408 or 429 or >= 500 } => Failed(ConnectorText.Answered(answer.StatusCode)),
            _ => Read(operation, query, answer.StatusCode, answer.Content),
        };
    }

    private (CallRequest? Request, Sentence? Fault) RequestOf(Connector connector, ConnectorCall call)
    {
        var setting = options.Of.GetValueOrDefault(connector.Head.Id);
        if ((setting?.Address ?? connector.Address) is not { } address)
        {
            return (null, ConnectorText.NoAddress(connector.Head.Id));
        }

        var request = new CallRequest(call.Under(address), call.Method) { Content = call.Body, Headers = call.Headers, Timeout = connector.Timeout };
        if (connector.Auth is not { } auth)
        {
            return (request, null);
        }

        if (options.Secrets.GetValueOrDefault(auth.Secret) is not { Length: > 0 } secret)
        {
            return (null, ConnectorText.NoSecret(auth.Secret));
        }

        return (auth.Header is { } header ? request with { Headers = request.Headers.With(header, secret) } : request with { Authorization = "Bearer " + secret }, null);
    }

    private (IReadOnlyList<Connector> Connectors, DateOnly Today) Now()
    {
        var now = clock.GetUtcNow();
        return catalogue.Current.Office is { } office ? (office.Connectors, office.CalendarAt(now).LocalDay(now)) : ([], default);
    }

    private ConnectorHealth HealthOf(string id) => _health.GetOrAdd(id, _ => new ConnectorHealth());

    private static ConnectorReply Read(ConnectorOperation operation, ValueMap query, int status, Value body) => operation.Read(query, status, body) switch
    {
        { Finding: { } finding } => new ConnectorReply(finding.Found ? ConnectorOutcome.Found : ConnectorOutcome.NotFound) { Value = finding.Value, Paper = finding.Paper },
        { Fault: var fault } => Failed(fault!),
    };

    private static ConnectorReply Failed(Sentence fault) => new(ConnectorOutcome.Failed) { Fault = fault };

    private static ConnectorReply Impossible(Sentence fault) => new(ConnectorOutcome.Impossible) { Fault = fault };
}
