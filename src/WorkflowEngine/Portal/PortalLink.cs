using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Portal;

/// <summary>
/// How the National Public Service Portal is spoken to: what its messages mean, and how states are told to it. Another
/// interface is another document. Dated.
/// </summary>
public sealed class PortalLink : IDated
{
    internal PortalLink(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; internal init; }

    /// <summary>How many states are told at once.</summary>
    public int Batch { get; internal init; }

    /// <summary>Pauses after failures; the last one holds for all further ones.</summary>
    public ImmutableArray<TimeSpan> Retries { get; internal init; } = [];

    /// <summary>How many failures in a row end the calls for a while.</summary>
    public int Failures { get; internal init; }

    /// <summary>For how long then.</summary>
    public TimeSpan Rest { get; internal init; }

    /// <summary>How often dossiers are fetched that wait at the portal; zero for never.</summary>
    public TimeSpan Pull { get; internal init; }

    /// <summary>For how long a message is tried again that cannot be dealt with yet.</summary>
    public TimeSpan Patience { get; internal init; }

    /// <summary>Addresses under that of the portal.</summary>
    public PortalPaths Paths { get; internal init; } = new("", "", "", "");

    /// <summary>Procedures by the portal's codes, where they are not ours.</summary>
    public ImmutableSortedDictionary<string, string> Procedures { get; internal init; } = Empty;

    /// <summary>Receiving units by the portal's codes, where they are not ours.</summary>
    public ImmutableSortedDictionary<string, string> Units { get; internal init; } = Empty;

    /// <summary>The portal's code and name of each state; one that is not named is not told.</summary>
    public ImmutableSortedDictionary<PublicStatus, PortalWord> Statuses { get; internal init; } = ImmutableSortedDictionary<PublicStatus, PortalWord>.Empty;

    /// <summary>The portal's code and name of each reason why something of its is not taken, by <see cref="PortalReasons"/>.</summary>
    public ImmutableSortedDictionary<string, PortalWord> Reasons { get; internal init; } = ImmutableSortedDictionary<string, PortalWord>.Empty;

    internal Script Message { get; init; } = null!;

    internal Script Outcome { get; init; } = null!;

    internal Script Status { get; init; } = null!;

    internal Script Together { get; init; } = null!;

    internal Script Answer { get; init; } = null!;

    internal Script Waiting { get; init; } = null!;

    internal static ImmutableSortedDictionary<string, string> Empty { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Reads a document of kind <c>national-portal</c> (docs/schemas/national-portal.schema.json).</summary>
    public static DatedRead<PortalLink> Read(string json) => MemberReader.Document(json, "national-portal", PortalLinkReader.Read);

    /// <summary>Our code of a procedure of the portal.</summary>
    public string ProcedureOf(string code) => Procedures.GetValueOrDefault(code, code);

    /// <summary>Our code of a unit of the portal.</summary>
    public string UnitOf(string code) => Units.GetValueOrDefault(code, code);

    /// <summary>The portal's code of a procedure of ours.</summary>
    public string PortalProcedureOf(string code) => Back(Procedures, code);

    /// <summary>The portal's code of a unit of ours.</summary>
    public string PortalUnitOf(string code) => Back(Units, code);

    /// <summary>What a message of the portal says, or why nobody can say.</summary>
    public (PortalMessage? Message, Sentence? Fault) ReadMessage(Value body)
    {
        var result = Message.Run(new GivenNames(("message", body)), RuleBudget.Routing);
        return !result.Succeeded ? (null, result.Fault.Sentence) : PortalMessage.Of(result.Value) is { } message ? (message, null) : (null, PortalText.NoMessage);
    }

    /// <summary>What came of a message, as the portal is told.</summary>
    public (Value Body, Sentence? Fault) WriteOutcome(ValueMap outcome) => Made(Outcome, ("outcome", outcome));

    /// <summary>One state, as the portal is told.</summary>
    public (Value Body, Sentence? Fault) WriteStatus(ValueMap change, ValueMap dossier) => Made(Status, ("change", change), ("dossier", dossier));

    /// <summary>Several states in one message.</summary>
    public (Value Body, Sentence? Fault) WriteBatch(ValueList statuses) => Made(Together, ("statuses", statuses));

    /// <summary>What the portal says to a batch; null when it is no answer.</summary>
    public (IReadOnlyList<PortalVerdict>? Verdicts, Sentence? Fault) ReadAnswer(int status, Value body)
    {
        var result = Answer.Run(new GivenNames(("status", (double)status), ("body", body)), RuleBudget.Routing);
        return !result.Succeeded ? (null, result.Fault.Sentence)
            : result.Value.Kind == ValueKind.List ? ([.. result.Value.AsList().Select(PortalVerdict.Of).OfType<PortalVerdict>()], null)
            : (null, PortalText.NoAnswer(status));
    }

    /// <summary>The messages that wait at the portal; null when its answer is none.</summary>
    public (IReadOnlyList<Value>? Messages, Sentence? Fault) ReadWaiting(int status, Value body)
    {
        var result = Waiting.Run(new GivenNames(("status", (double)status), ("body", body)), RuleBudget.Routing);
        return !result.Succeeded ? (null, result.Fault.Sentence)
            : result.Value.Kind == ValueKind.List ? ([.. result.Value.AsList()], null)
            : (null, PortalText.NoAnswer(status));
    }

    private static (Value Body, Sentence? Fault) Made(Script rule, params (string Name, Value Value)[] names)
    {
        var result = rule.Run(new GivenNames(names), RuleBudget.Routing);
        return result.Succeeded ? (result.Value, null) : (Value.Null, result.Fault.Sentence);
    }

    private static string Back(ImmutableSortedDictionary<string, string> codes, string code)
    {
        foreach (var (theirs, ours) in codes)
        {
            if (ours == code)
            {
                return theirs;
            }
        }

        return code;
    }
}

/// <summary>Addresses under the portal's own; <c>{id}</c> stands for a message or a file.</summary>
/// <param name="Statuses">Where states are told.</param>
/// <param name="Outcomes">Where it is told what came of a message.</param>
/// <param name="Waiting">Where waiting messages are fetched.</param>
/// <param name="Files">Where a file is fetched.</param>
public sealed record PortalPaths(string Statuses, string Outcomes, string Waiting, string Files);

/// <summary>A code of the portal with what people read.</summary>
public sealed record PortalWord(string Code, Sentence Name);

/// <summary>What the portal says to one state.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Taken">False: it is refused for good.</param>
public sealed record PortalVerdict(string Id, bool Taken)
{
    public string Reason { get; init; } = "";

    public string Said { get; init; } = "";

    internal static PortalVerdict? Of(Value value) => value["id"].TextOrNull is { Length: > 0 } id && value["taken"] is { Kind: ValueKind.Boolean } taken
        ? new PortalVerdict(id, taken.AsBoolean()) { Reason = value["reason"].ToLine(), Said = value["say"].ToLine() }
        : null;
}
