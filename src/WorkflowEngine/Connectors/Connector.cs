using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Connectors;

/// <summary>A service of another agency from which data is looked up: how it is asked, what its answers mean, and recorded answers. Dated.</summary>
public sealed class Connector : IDated
{
    internal Connector(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>Address under which all its paths lie; null until the settings of the node give one.</summary>
    public Uri? Address { get; internal init; }

    /// <summary>How a call says who asks; null where the service asks for nothing.</summary>
    public ConnectorAuth? Auth { get; internal init; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; internal init; }

    /// <summary>Pauses before each further try; after the last one the look-up is unavailable.</summary>
    public ImmutableArray<TimeSpan> Retries { get; internal init; } = [];

    /// <summary>How many failures one after the other end the calls for a while.</summary>
    public int Failures { get; internal init; }

    /// <summary>How long no call is made after that; then one is made to see.</summary>
    public TimeSpan Rest { get; internal init; }

    /// <summary>How long an answer may be used again; zero for never.</summary>
    public TimeSpan Cache { get; internal init; }

    /// <summary>What a person agrees to before data of theirs is fetched at their request; null where the law asks for no consent.</summary>
    public ConnectorConsent? Consent { get; internal init; }

    public ImmutableArray<ConnectorOperation> Operations { get; internal init; } = [];

    /// <summary>Answers of the sandbox, the first that fits counts.</summary>
    public ImmutableArray<Recording> Recordings { get; internal init; } = [];

    /// <summary>Reads a document on a connector (docs/schemas/connector.schema.json).</summary>
    public static DatedRead<Connector> Read(string json) => MemberReader.Document(json, "connector", ConnectorReading.Read);

    /// <summary>The connector of an id that is in force on a day; null when there is none.</summary>
    public static Connector? InForce(IEnumerable<Connector> connectors, string id, DateOnly day) =>
        DatedDocument.InForce(connectors.Where(one => one.Head.Id == id), day);

    /// <summary>The recorded answer to a call; null when none fits.</summary>
    public Recording? Recorded(string operation, ConnectorCall call) => Recordings.FirstOrDefault(recording => recording.Fits(operation, call));
}

/// <summary>The secret stands in the settings of the node under this name; it is sent as a bearer token, or in a header.</summary>
/// <param name="Header">Null for a bearer token.</param>
public sealed record ConnectorAuth(string Secret, string? Header);

/// <summary>What is agreed to, and the article that asks for it.</summary>
public sealed record ConnectorConsent(Sentence Statement, string Article);

/// <summary>A call as the request rule made it.</summary>
/// <param name="Path">Segments, not yet escaped.</param>
public sealed record ConnectorCall(string Method, ImmutableArray<string> Path)
{
    public ValueMap Query { get; init; } = ValueMap.Empty;

    public ValueMap Headers { get; init; } = ValueMap.Empty;

    public Value Body { get; init; }

    /// <summary>The address that is called: nothing that a person wrote leads out of the service's own.</summary>
    public Uri Under(Uri address)
    {
        var path = string.Join('/', Path.Select(Uri.EscapeDataString));
        var query = string.Join('&', Query.Where(pair => !pair.Value.IsNull).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToLine())}"));
        return new Uri($"{address.AbsoluteUri.TrimEnd('/')}/{path}{(query.Length > 0 ? "?" + query : "")}");
    }
}

/// <summary>What the answer rule made of an answer.</summary>
/// <param name="Found">False: the service answered that it has nothing.</param>
public sealed record ConnectorFinding(bool Found, Value Value)
{
    /// <summary>
    /// The answer as a paper: <c>number</c>, <c>issuer</c>, <c>issued</c> and <c>validUntil</c> (dates as ISO texts), <c>lines</c>
    /// (what is read, by label). Empty where the rule says nothing of it.
    /// </summary>
    public ValueMap Paper { get; init; } = ValueMap.Empty;
}
