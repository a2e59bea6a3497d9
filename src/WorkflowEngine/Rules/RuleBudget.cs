namespace WorkflowEngine.Rules;

/// <summary>
/// How much one run of a rule may use. Fuel, bytes and depth are counted, so a run that ends here ends everywhere at the same place;
/// time is checked only when a clock is given, as a net under the counters.
/// </summary>
public sealed record RuleBudget
{
    /// <summary>The budget of a routing rule: 200,000 units of fuel, 8 MB, 200 calls deep, no clock.</summary>
    public static readonly RuleBudget Routing = new();

    /// <summary>Units of work: about one for each operation, and more for operations on long texts and lists.</summary>
    public long Fuel { get; init; } = 200_000;

    /// <summary>Bytes that the run may allocate in all, freed or not.</summary>
    public long Bytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How deep functions may call each other and data may nest.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>The longest time that the run may take; looked at only when <see cref="Clock"/> is given.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Where the run reads the time; null to let the counters alone decide.</summary>
    public TimeProvider? Clock { get; init; }
}
