namespace WorkflowEngine.Office;

/// <summary>A run of whole days, both ends included, in the office's local calendar. An open end is <see cref="DateOnly.MaxValue"/>.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public static readonly Period Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public bool IsOpen => To == DateOnly.MaxValue;

    public bool IsEmpty => To < From;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(Period other) => From <= other.To && other.From <= To;

    /// <summary>The days of both; empty when they share none.</summary>
    public Period Intersect(Period other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    /// <summary>True when a period that starts the day after this one ends, or earlier, leaves no day between.</summary>
    internal bool Touches(Period next) => next.From <= To || (To < DateOnly.MaxValue && next.From == To.AddDays(1));
}
