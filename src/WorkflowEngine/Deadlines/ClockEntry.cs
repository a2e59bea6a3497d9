using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>What happened to a clock.</summary>
public enum ClockEntryKind : byte
{
    /// <summary>The limit was set; it is counted from <see cref="ClockEntry.From"/>.</summary>
    Started,

    /// <summary>The clock stands still: the office waits for somebody outside.</summary>
    Stopped,

    /// <summary>The clock goes on where it stood.</summary>
    Resumed,

    /// <summary>The whole limit is given anew from <see cref="ClockEntry.From"/>; what was used before is dropped.</summary>
    Restarted,

    /// <summary>The limit became longer by <see cref="ClockEntry.Amount"/>, or by what passed since <see cref="ClockEntry.From"/>.</summary>
    Extended,

    /// <summary>An apology set a new day, <see cref="ClockEntry.Day"/>.</summary>
    ReDated,

    /// <summary>The work is done, refused or withdrawn.</summary>
    Ended,
}

/// <summary>One line of a clock's ledger. <paramref name="Rule"/> is the id of a rule in the clock law that the dossier is pinned to.</summary>
public sealed record ClockEntry(DateTimeOffset At, ClockEntryKind Kind, string Rule)
{
    /// <summary>Who did it, as an actor's id; null for the system.</summary>
    public string? By { get; init; }

    public DateTimeOffset? From { get; init; }

    public TimeLimit? Amount { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>For whom the clock waits, where the rule's own words are not exact enough.</summary>
    public Sentence? WaitsFor { get; init; }

    /// <summary>Whether what ends this stop gives the whole limit anew.</summary>
    public bool StartsAnew { get; init; }

    /// <summary>The reason in the words of the one who did it; required where a rule was overridden.</summary>
    public string? Note { get; init; }
}
