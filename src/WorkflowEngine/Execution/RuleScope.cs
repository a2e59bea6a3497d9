using System.Buffers.Binary;
using System.Globalization;
using WorkflowEngine.Filings;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>What a rule of the document sees while a burst runs.</summary>
internal sealed class RuleScope(Burst burst, int activation) : RuleContext
{
    private int _identities;

    public IReadOnlyList<string> Outcomes { get; private set; } = [];

    public override string? CorrelationId => burst.Dossier.Correlation;

    public override string InstanceId => burst.Dossier.Id.ToString(CultureInfo.InvariantCulture);

    public override string DefinitionId => burst.Plan.Definition;

    public override string DefinitionVersionId => burst.Plan.Version;

    public override int DefinitionVersion => burst.Plan.VersionNumber;

    public override Value LastResult => burst.Dossier.LastResult;

    public override DateOnly? Today => burst.Facts.Calendar is null ? null : burst.Facts.Today;

    public override IRuleCalendar? Calendar => burst.Facts.Calendar is { } calendar ? new RuleCalendar(calendar) : null;

    public override IEnumerable<string> VariableNames => burst.VariableNames(activation);

    public override bool TryGetVariable(string name, out Value value) => burst.TryReadVariable(activation, name, out value);

    public override void SetVariable(string name, Value value) => burst.WriteVariable(activation, name, value);

    public override bool TryGetInput(string name, out Value value) => burst.TryReadInput(activation, name, out value);

    public override bool TryGetOutput(string activity, string output, out Value value) =>
        burst.TryReadResult(activation, activity, output, out value);

    public override bool TryGetGlobal(string name, out Value value) => burst.TryReadGlobal(name, out value);

    public override void SetOutcomes(IReadOnlyList<string> outcomes) => Outcomes = outcomes;

    /// <summary>Identities are counted from the dossier's own numbers, so that the same turn gives the same ones.</summary>
    public override Guid? NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, burst.Dossier.Id);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], burst.Events.Count + burst.Dossier.LastActivation);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], ++_identities);
        Span<byte> hash = stackalloc byte[32];
        System.Security.Cryptography.SHA256.HashData(bytes, hash);
        return new Guid(hash[..16]);
    }
}
