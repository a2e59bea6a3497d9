namespace WorkflowEngine.Deadlines;

/// <summary>
/// The hours of one day and what the day counts for. Positions are whole seconds, from midnight or into the working time.
/// </summary>
internal sealed class DayHours : IEquatable<DayHours>
{
    public static readonly DayHours Rest = new([], 0);

    private readonly (int From, int To)[] _spans;

    /// <param name="spans">Working spans in seconds of the day, ascending, none empty, none overlapping.</param>
    /// <param name="counted">What the day counts for on the axis of working days, in seconds of a full day.</param>
    public DayHours((int From, int To)[] spans, int counted)
    {
        _spans = spans;
        Counted = counted;
        foreach (var (from, to) in spans)
        {
            Worked += to - from;
        }
    }

    public ReadOnlySpan<(int From, int To)> Spans => _spans;

    /// <summary>Real working seconds of the day.</summary>
    public int Worked { get; }

    public int Counted { get; }

    /// <summary>Whether the day is a working day for limits; a day may have hours and still count for nothing.</summary>
    public bool IsWorkingDay => Counted > 0;

    public int Opening => _spans[0].From;

    public int Closing => _spans[^1].To;

    /// <summary>Working seconds before a second of the day.</summary>
    public int WorkedBefore(int second)
    {
        var worked = 0;
        foreach (var (from, to) in _spans)
        {
            if (second <= from)
            {
                break;
            }

            worked += Math.Min(second, to) - from;
        }

        return worked;
    }

    public int CountedBefore(int second) =>
        Counted == Worked ? WorkedBefore(second)
        : Worked == 0 ? 0
        : (int)((long)WorkedBefore(second) * Counted / Worked);

    /// <summary>The first second of the day by which so much has been worked; <paramref name="worked"/> is from 1 to <see cref="Worked"/>.</summary>
    public int SecondAfter(int worked)
    {
        foreach (var (from, to) in _spans)
        {
            if (worked <= to - from)
            {
                return from + worked;
            }

            worked -= to - from;
        }

        return Closing;
    }

    /// <summary>The first second of the day by which so much of what it counts for has passed.</summary>
    public int SecondAfterCounted(int counted) =>
        SecondAfter(Counted == Worked ? counted : (int)(((long)counted * Worked + Counted - 1) / Counted));

    /// <summary>The second itself when it is worked, or the next one that is; null when the day's work is over.</summary>
    public int? NextWorked(int second)
    {
        foreach (var (from, to) in _spans)
        {
            if (second < to)
            {
                return Math.Max(second, from);
            }
        }

        return null;
    }

    public bool Equals(DayHours? other) =>
        other is not null && Counted == other.Counted && _spans.AsSpan().SequenceEqual(other._spans);

    public override bool Equals(object? obj) => Equals(obj as DayHours);

    public override int GetHashCode() => HashCode.Combine(Counted, Worked, _spans.Length);
}
