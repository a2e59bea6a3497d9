using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Authoring;

/// <summary>A rule under trial: it may name what it may name at its place in the document, and finds what the trial data hold.</summary>
internal sealed class RuleDataContext : RuleContext
{
    private readonly RuleTrialPlace _place;
    private readonly RuleData _data;
    private readonly WorkingCalendar _calendar;
    private readonly Dictionary<string, Value> _variables;
    private readonly List<KeyValuePair<string, Value>> _written = [];
    private int _identities;

    public RuleDataContext(RuleTrialPlace place, RuleData data, WorkingCalendar calendar)
    {
        (_place, _data, _calendar) = (place, data, calendar);
        _variables = new Dictionary<string, Value>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in place.Variables)
        {
            _variables.TryAdd(variable.Name, data.Variables.FirstOrDefault(
                given => string.Equals(given.Key, variable.Name, StringComparison.OrdinalIgnoreCase),
                KeyValuePair.Create("", variable.Initial)).Value);
        }
    }

    public IReadOnlyList<string> Outcomes { get; private set; } = [];

    /// <summary>Variables that the rule gave a value, in the order of the first writes.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Written => _written;

    public override string? CorrelationId => _data.Dossier["code"].TextOrNull;

    public override string InstanceId => "0";

    public override string DefinitionId => _place.Document.DefinitionId;

    public override string DefinitionVersionId => _place.Document.VersionId;

    public override int DefinitionVersion => _place.Document.Version;

    public override Value LastResult => _data.LastResult;

    public override DateOnly? Today => _calendar.LocalDay(_data.Now);

    public override IRuleCalendar? Calendar => new RuleCalendar(_calendar);

    public override IEnumerable<string> VariableNames => _place.Variables.Select(variable => variable.Name);

    public override bool TryGetVariable(string name, out Value value) => _variables.TryGetValue(name, out value)
        || (_place.Variables.FirstOrDefault(variable => variable.Id == name) is { } declared && _variables.TryGetValue(declared.Name, out value));

    public override void SetVariable(string name, Value value) => _written.Add(KeyValuePair.Create(name, value));

    public override void SetOutcomes(IReadOnlyList<string> outcomes) => Outcomes = outcomes;

    public override bool TryGetInput(string name, out Value value)
    {
        value = _data.Inputs.FirstOrDefault(given => string.Equals(given.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
        return _place.Document.Inputs.Any(input => string.Equals(input.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    public override bool TryGetOutput(string activity, string output, out Value value)
    {
        value = default;
        var node = _place.Plan.Nodes.FirstOrDefault(node => node.Id == activity || node.Name == activity || (node.Name is { } name && AccessorName.Of(name) == activity));
        foreach (var (called, results) in _data.Results)
        {
            if (called != activity && AccessorName.Of(called) != activity && (node is null || (called != node.Id && called != node.Name)))
            {
                continue;
            }

            foreach (var (key, held) in results.MapOrEmpty)
            {
                if (string.Equals(key, output, StringComparison.OrdinalIgnoreCase))
                {
                    value = held;
                    return true;
                }
            }
        }

        return false;
    }

    public override bool TryGetGlobal(string name, out Value value)
    {
        value = default;
        if (_place.Document.Procedure is null)
        {
            return false;
        }

        switch (name)
        {
            case "fields":
                value = _data.Fields;
                return true;
            case "applicant":
                value = _data.Applicant;
                return true;
            case "channel":
                value = _data.Channel;
                return true;
            case "unit":
                value = _data.Unit;
                return true;
            case "components":
                value = _data.Components;
                return true;
            case "outcomes":
                value = _data.Outcomes;
                return true;
            case "notes":
                value = _data.Notes;
                return true;
            case "now":
                value = _calendar.Iso(_data.Now);
                return true;
            case "today":
                value = _calendar.LocalDay(_data.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return true;
            case "dossier" when _place.Node is not null:
                value = _data.Dossier;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Counted, so that the same trial gives the same identities.</summary>
    public override Guid? NextGuid()
    {
        Span<byte> counted = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(counted, ++_identities);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(counted, hash);
        return new Guid(hash[..16]);
    }
}

/// <summary>Where a rule is tried: the document as a plan, the node that holds the rule, and the variables around it.</summary>
internal sealed record RuleTrialPlace(WorkflowDocument Document, Plan Plan, PlanNode? Node)
{
    /// <summary>Variables that can be read here, of the nearest container first.</summary>
    public IReadOnlyList<PlanVariable> Variables { get; } = Around(Plan, Node);

    public static RuleTrialPlace Of(WorkflowDocument document, string? step)
    {
        var plan = PlanCompiler.CompileAnyway(document).Plan;
        return new RuleTrialPlace(document, plan, step is null ? null : plan.NodeOf(step));
    }

    private static List<PlanVariable> Around(Plan plan, PlanNode? node)
    {
        var variables = new List<PlanVariable>();
        for (var at = node; at is not null; at = at.Parent < 0 ? null : plan.Nodes[at.Parent])
        {
            variables.AddRange(at.Variables);
        }

        return variables;
    }
}
