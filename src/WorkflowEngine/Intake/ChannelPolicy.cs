using System.Collections.Immutable;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Intake;

/// <summary>
/// What the office decided about the ways by which dossiers come in: some procedures on some days without paper, state agencies
/// online. Dated; switched on and off by its document alone.
/// </summary>
public sealed class ChannelPolicy : IDated
{
    internal ChannelPolicy(DatedDocument head, string decision, ImmutableArray<ChannelRule> rules)
    {
        Head = head;
        Decision = decision;
        Rules = rules;
    }

    public DatedDocument Head { get; }

    /// <summary>The decision or article that it carries out.</summary>
    public string Decision { get; }

    public ImmutableArray<ChannelRule> Rules { get; }

    /// <summary>Reads a document of kind <c>channel-policy</c> (docs/schemas/channel-policy.schema.json).</summary>
    public static DatedRead<ChannelPolicy> Read(string json) => MemberReader.Document(json, "channel-policy", ChannelPolicyReader.Read);
}
