using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>How a receipt outside of the hours for it is treated.</summary>
public enum LateReceipt : byte
{
    /// <summary>As any other receipt.</summary>
    AsReceived,

    /// <summary>The limit is counted from the start of the next working day, that day included.</summary>
    CountsFromNextWorkingDay,

    /// <summary>The dossier counts as received at the start of the next working day; the rule on the first day applies to that day.</summary>
    ReceivedNextWorkingDay,
}

/// <summary>
/// The rules on time limits that hold from one day to another, read from a dated document: every rule with its article and
/// evidence. A dossier is pinned to the law in force on the day it was received.
/// </summary>
public sealed partial class ClockLaw : IDated
{
    private readonly Dictionary<string, ClockRule> _rules;
    private readonly Dictionary<string, WaitRule> _waits;

    internal ClockLaw(DatedDocument head, Dictionary<string, ClockRule> rules, Dictionary<string, WaitRule> waits)
    {
        Head = head;
        _rules = rules;
        _waits = waits;
    }

    public DatedDocument Head { get; }

    /// <summary>Whether the day of receipt counts (it does not: Civil Code 2015, art. 147.2).</summary>
    public required bool FirstDayCounts { get; init; }

    /// <summary>The last moment of the day at which a receipt is still treated as of that day, such as 15:00.</summary>
    public required TimeOnly CutOff { get; init; }

    /// <summary>What becomes of a dossier filed online after the cut-off.</summary>
    public required LateReceipt FiledAfterCutOff { get; init; }

    /// <summary>What becomes of a dossier received by the office after the cut-off.</summary>
    public required LateReceipt ReceivedAfterCutOff { get; init; }

    /// <summary>What becomes of a dossier that comes in on a day off.</summary>
    public required LateReceipt OnDayOff { get; init; }

    public required ExtensionRule Extension { get; init; }

    public required ReDatingRule ReDating { get; init; }

    public required NearRule Near { get; init; }

    public IReadOnlyCollection<WaitRule> Waits => _waits.Values;

    /// <summary>Reads a clock law document (docs/schemas/clock-law.schema.json).</summary>
    public static DatedRead<ClockLaw> Read(string json) => MemberReader.Document(json, "clock-law", ClockLawReader.Law);

    /// <summary>The law in force on the day a dossier was received; null when no document covers it.</summary>
    public static ClockLaw? InForce(IEnumerable<ClockLaw> laws, DateOnly received) => DatedDocument.InForce(laws, received);

    /// <summary>A rule by its id, waits included; null when the law has none.</summary>
    public ClockRule? RuleOf(string id) => _rules.GetValueOrDefault(id) ?? WaitOf(id)?.Rule;

    /// <summary>A kind of wait by its id; null when the law has none.</summary>
    public WaitRule? WaitOf(string id) => _waits.GetValueOrDefault(id);

    internal Sentence WaitsFor(IReadOnlyList<ClockEntry> stops)
    {
        var words = stops.Select(WaitsFor).Distinct().ToList();
        return new Sentence(string.Join("; ", words.Select(word => word.Vi)), string.Join("; ", words.Select(word => word.En)));
    }

    private Sentence WaitsFor(ClockEntry stopped) => stopped.WaitsFor ?? WaitOf(stopped.Rule)?.WaitsFor ?? Unknown(stopped.Rule).Reason;

    internal ClockRule RuleOf(ClockEntry entry, ClockRowKind kind)
    {
        var id = kind switch
        {
            ClockRowKind.Running or ClockRowKind.Left or ClockRowKind.Exceeded
                when entry.Kind is ClockEntryKind.Started && entry.Rule != ClockRule.Step => ClockRule.Counting,
            ClockRowKind.LastDay => ClockRule.LastDay,
            _ => entry.Rule,
        };
        return RuleOf(id) ?? Unknown(id);
    }

    internal Sentence ReasonOf(ClockEntry entry, ClockRowKind kind, ClockRule rule) => kind switch
    {
        ClockRowKind.Running or ClockRowKind.Dropped when entry.Kind is ClockEntryKind.Resumed or ClockEntryKind.Restarted =>
            WaitOf(entry.Rule)?.Over ?? rule.Reason,
        ClockRowKind.Left => new Sentence("Thời gian còn lại đến hạn", "Time left until due"),
        ClockRowKind.Exceeded => new Sentence("Thời gian quá hạn", "Time past due"),
        _ => rule.Reason,
    };

    private static ClockRule Unknown(string id) => new(id, new Sentence(id, id), "", Evidence.Unverified);
}

/// <summary>How often a limit may be made longer where a special law allows it.</summary>
public sealed record ExtensionRule(ClockRule Rule, int Times);

/// <summary>How often a new date may be promised, and how long before expiry the apology has to go out.</summary>
public sealed record ReDatingRule(ClockRule Rule, int Times, TimeLimit Notice)
{
    /// <summary>How long before the last moment for the apology the head is given the draft, in working time.</summary>
    public TimeLimit Prepare { get; init; } = TimeLimit.WorkingHours(4);
}

/// <summary>From which share of the limit left a clock is shown as near its end.</summary>
public sealed record NearRule(decimal Share, Evidence Evidence);
