using System.Runtime.InteropServices;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// What happened to one limit, of a dossier or of a step: an immutable list of entries from which every date is reckoned
/// anew. No due date is stored. Amounts are whole seconds on the axis of the limit's unit; a dossier's interval stands
/// between two entries, so what is used and what is left always add up to what is allowed.
/// </summary>
public sealed partial class ClockLedger : IEquatable<ClockLedger>
{
    private readonly ClockEntry[] _entries;

    private ClockLedger(TimeLimit limit, ClockEntry[] entries)
    {
        Limit = limit;
        _entries = entries;
    }

    /// <summary>The limit as first given; extensions stand in the entries.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The lines in the order they happened; the first one starts the clock.</summary>
    public ReadOnlySpan<ClockEntry> Entries => _entries;

    public ClockEntry Last => _entries[^1];

    public bool IsEnded => Last.Kind == ClockEntryKind.Ended;

    /// <summary>The stop that has not ended yet; null while the clock runs or after it ended.</summary>
    public ClockEntry? OpenStop
    {
        get
        {
            for (var i = _entries.Length - 1; i >= 0; i--)
            {
                switch (_entries[i].Kind)
                {
                    case ClockEntryKind.Stopped:
                        return _entries[i];
                    case ClockEntryKind.Extended:
                        continue;
                    default:
                        return null;
                }
            }

            return null;
        }
    }

    /// <exception cref="ArgumentException">The entry does not start a clock.</exception>
    public static ClockLedger Begin(TimeLimit limit, ClockEntry started) => started.Kind == ClockEntryKind.Started
        ? new ClockLedger(limit, [started])
        : throw new ArgumentException($"Expected an entry that starts the clock, found {started.Kind}.", nameof(started));

    /// <summary>The clock of one step: its limit runs from the moment the step opened, to the second.</summary>
    public static ClockLedger OfStep(TimeLimit limit, DateTimeOffset opened, string? by = null) =>
        Begin(limit, new ClockEntry(opened, ClockEntryKind.Started, ClockRule.Step) { By = by });

    /// <summary>This ledger with what happened next.</summary>
    /// <exception cref="InvalidOperationException">The entry cannot follow: it is earlier, or the clock is not in a state for it.</exception>
    public ClockLedger With(ClockEntry entry)
    {
        if (!MayFollow(entry))
        {
            throw new InvalidOperationException(
                $"Expected an entry not before {Last.At:O} that a {(IsEnded ? "finished" : OpenStop is null ? "running" : "stopped")} clock can take, found {entry.Kind} at {entry.At:O}.");
        }

        return new ClockLedger(Limit, [.. _entries, entry]);
    }

    /// <summary>How often a rule has stopped, restarted by credit, extended or re-dated this clock.</summary>
    public int TimesOf(string rule, params ReadOnlySpan<ClockEntryKind> kinds)
    {
        var times = 0;
        foreach (var entry in _entries)
        {
            if (entry.Rule == rule && kinds.Contains(entry.Kind))
            {
                times++;
            }
        }

        return times;
    }

    public bool Equals(ClockLedger? other) =>
        other is not null && Limit == other.Limit && _entries.AsSpan().SequenceEqual(other._entries);

    public override bool Equals(object? obj) => Equals(obj as ClockLedger);

    public override int GetHashCode() => HashCode.Combine(Limit, _entries.Length, Last);

    internal static ClockLedger Own(TimeLimit limit, List<ClockEntry> entries) =>
        new(limit, CollectionsMarshal.AsSpan(entries).ToArray());

    private bool MayFollow(ClockEntry entry)
    {
        if (IsEnded || entry.At < Last.At)
        {
            return false;
        }

        var stopped = OpenStop is not null;
        return entry.Kind switch
        {
            ClockEntryKind.Started => false,
            ClockEntryKind.Stopped => !stopped,
            ClockEntryKind.Resumed => stopped,
            ClockEntryKind.Restarted => true,
            ClockEntryKind.Extended => entry.Amount is { } amount ? Adds(amount) : entry.From <= entry.At && !stopped,
            ClockEntryKind.ReDated => entry.Day is not null && !stopped,
            _ => true,
        };
    }

    /// <summary>Calendar days cannot be added to working time, nor the reverse: their sum would mean nothing.</summary>
    internal bool Adds(TimeLimit amount) => (amount.Unit == TimeUnit.Day) == (Limit.Unit == TimeUnit.Day);
}
