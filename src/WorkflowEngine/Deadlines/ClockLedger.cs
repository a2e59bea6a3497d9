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

    /// <summary>Whether the clock stands still; a finished clock does not.</summary>
    public bool IsStopped
    {
        get
        {
            var open = 0;
            foreach (var entry in _entries)
            {
                open = OpenAfter(open, entry.Kind);
            }

            return open > 0;
        }
    }

    /// <summary>The stops that have not ended yet, oldest first; none while the clock runs or after it ended.</summary>
    public IReadOnlyList<ClockEntry> OpenStops
    {
        get
        {
            var open = new List<ClockEntry>();
            foreach (var entry in _entries)
            {
                Follow(open, entry);
            }

            return open;
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
                $"Expected an entry not before {Last.At:O} that a {(IsEnded ? "finished" : IsStopped ? "stopped" : "running")} clock can take, found {entry.Kind} ({entry.Rule}) at {entry.At:O}.");
        }

        return new ClockLedger(Limit, [.. _entries, entry]);
    }

    /// <summary>How often a rule has made entries of the given kinds.</summary>
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

    /// <summary>How many stops are open after an entry when so many were open before it.</summary>
    internal static int OpenAfter(int open, ClockEntryKind kind) => kind switch
    {
        ClockEntryKind.Stopped => open + 1,
        ClockEntryKind.Resumed or ClockEntryKind.Restarted => Math.Max(0, open - 1),
        ClockEntryKind.Ended => 0,
        _ => open,
    };

    internal static void Follow(List<ClockEntry> open, ClockEntry entry)
    {
        switch (entry.Kind)
        {
            case ClockEntryKind.Stopped:
                open.Add(entry);
                break;
            case ClockEntryKind.Resumed or ClockEntryKind.Restarted when open.Count > 0:
                open.RemoveAt(Math.Max(0, open.FindLastIndex(stop => stop.Rule == entry.Rule)));
                break;
            case ClockEntryKind.Ended:
                open.Clear();
                break;
        }
    }

    internal static ClockLedger Own(TimeLimit limit, List<ClockEntry> entries) =>
        new(limit, CollectionsMarshal.AsSpan(entries).ToArray());

    private bool MayFollow(ClockEntry entry)
    {
        if (IsEnded || entry.At < Last.At)
        {
            return false;
        }

        var stopped = IsStopped;
        return entry.Kind switch
        {
            ClockEntryKind.Started => false,
            ClockEntryKind.Resumed => OpenStops.Any(stop => stop.Rule == entry.Rule),
            ClockEntryKind.Restarted => !stopped || OpenStops.Any(stop => stop.Rule == entry.Rule),
            ClockEntryKind.Extended => entry.Amount is { } amount ? Adds(amount) : entry.From <= entry.At && !stopped,
            ClockEntryKind.ReDated => entry.Day is not null && !stopped,
            _ => true,
        };
    }

    /// <summary>Calendar days cannot be added to working time, nor the reverse: their sum would mean nothing.</summary>
    internal bool Adds(TimeLimit amount) => (amount.Unit == TimeUnit.Day) == (Limit.Unit == TimeUnit.Day);
}
