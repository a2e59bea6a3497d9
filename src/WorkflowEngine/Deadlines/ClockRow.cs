using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>What a line of the explanation tells.</summary>
public enum ClockRowKind : byte
{
    /// <summary>Before the limit begins to count: the day of receipt, the hours after the cut-off.</summary>
    NotCounted,

    /// <summary>The limit ran; the only kind that counts.</summary>
    Running,

    Stopped,

    /// <summary>Ran, but was dropped when the whole limit was given anew.</summary>
    Dropped,

    /// <summary>The limit became longer by the amount.</summary>
    Extended,

    /// <summary>A new day was promised; the amount is how far the limit moved.</summary>
    ReDated,

    /// <summary>From now to the due moment.</summary>
    Left,

    /// <summary>The end of the last day: what a limit in calendar days gains or loses to fall due at the office's close.</summary>
    LastDay,

    /// <summary>From the due moment to now; told a second time by the running lines, so it counts for nothing.</summary>
    Exceeded,
}

/// <summary>
/// One line of "why this date": an interval, what it amounts to, and by which article. The lines with <see cref="Counts"/>
/// add up to what is used; with <see cref="ClockRowKind.Left"/> they add up to the limit and all that lengthened it.
/// </summary>
public sealed record ClockRow(DateTimeOffset From, DateTimeOffset To, ClockRowKind Kind, ClockTime Amount)
{
    public required ClockRule Rule { get; init; }

    /// <summary>What happened, for people.</summary>
    public required Sentence Reason { get; init; }

    /// <summary>Of a line before the limit counts, when it begins to; null of all others.</summary>
    public DateTimeOffset? CountsFrom { get; init; }

    public string? By { get; init; }

    public string? Note { get; init; }

    public bool Counts => Kind == ClockRowKind.Running;
}
