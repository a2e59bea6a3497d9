using System.Buffers.Binary;
using System.Security.Cryptography;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Cli.Rules;

/// <summary>A rule tried at the command line: every member of the data is a name, a variable and an input.</summary>
internal sealed class DataContext(ValueMap data, DateOnly today, WorkingCalendar? calendar) : RuleContext
{
    private readonly Dictionary<string, Value> _written = new(StringComparer.Ordinal);
    private int _identities;

    /// <summary>Variables that the rule gave a value, by name.</summary>
    public IReadOnlyDictionary<string, Value> Written => _written;

    /// <summary>Outcomes that the rule chose; null when it chose none.</summary>
    public IReadOnlyList<string>? Outcomes { get; private set; }

    public override DateOnly? Today => today;

    public override IRuleCalendar? Calendar => calendar is null ? null : new Days(calendar);

    public override IEnumerable<string> VariableNames => data.Keys.ToArray();

    public override bool TryGetVariable(string name, out Value value) => data.TryGet(name, out value);

    public override bool TryGetInput(string name, out Value value) => data.TryGet(name, out value);

    public override bool TryGetGlobal(string name, out Value value) => data.TryGet(name, out value);

    public override void SetVariable(string name, Value value) => _written[name] = value;

    public override void SetOutcomes(IReadOnlyList<string> outcomes) => Outcomes = outcomes;

    /// <summary>Counted, so that the same rule over the same data answers the same.</summary>
    public override Guid? NextGuid()
    {
        Span<byte> counted = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(counted, ++_identities);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(counted, hash);
        return new Guid(hash[..16]);
    }

    private sealed class Days(WorkingCalendar calendar) : IRuleCalendar
    {
        public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(day);

        public int WorkingDaysBetween(DateOnly from, DateOnly to) => calendar.WorkingDaysBetween(from, to);

        public DateOnly AddWorkingDays(DateOnly day, int days) => calendar.AddWorkingDays(day, days);
    }
}
