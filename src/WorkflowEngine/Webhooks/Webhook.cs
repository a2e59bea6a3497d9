using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;

namespace WorkflowEngine.Webhooks;

/// <summary>Another system that is told when dossiers change their state: which changes, where, and who answers for it. Dated.</summary>
public sealed class Webhook : IDated
{
    internal Webhook(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>Code of the person who is told when it has been given up.</summary>
    public string Owner { get; internal init; } = "";

    /// <summary>Where it is told.</summary>
    public Uri Address { get; internal init; } = null!;

    /// <summary>Name of the secret in the settings of the node; the secret stands in no document.</summary>
    public string Secret { get; internal init; } = "";

    /// <summary>The states that are told; empty for all.</summary>
    public ImmutableArray<PublicStatus> Events { get; internal init; } = [];

    /// <summary>Codes of procedures; empty for all.</summary>
    public ImmutableArray<string> Procedures { get; internal init; } = [];

    /// <summary>Codes of units, each for all that is under it; empty for all.</summary>
    public ImmutableArray<string> Units { get; internal init; } = [];

    /// <summary>For how long it is tried before it is given up.</summary>
    public TimeSpan GiveUp { get; internal init; }

    /// <summary>Reads a document of kind <c>webhook</c> (docs/schemas/webhook.schema.json).</summary>
    public static DatedRead<Webhook> Read(string json) => MemberReader.Document(json, "webhook", WebhookReader.Read);

    /// <summary>Whether it is told of a dossier that comes to a state.</summary>
    public bool Wants(PublicStatus status, string procedure, string unit, OfficeSnapshot office, DateOnly day) =>
        (Events.IsEmpty || Events.Contains(status) || (status == PublicStatus.Refused && Events.Contains(PublicStatus.Stopped)))
        && (Procedures.IsEmpty || Procedures.Contains(procedure))
        && (Units.IsEmpty || Units.Contains(unit) || office.Ancestors(unit, day).Any(above => Units.Contains(above.Code)));
}
