namespace WorkflowEngine.Templates;

/// <summary>What one rendering may cost at most; beyond that it stops with a fault.</summary>
public sealed record TemplateBudget
{
    public static readonly TemplateBudget Default = new();

    /// <summary>Steps of work: one for each part evaluated, more for functions that go through text or lists.</summary>
    public long Fuel { get; init; } = 2_000_000;

    /// <summary>Bytes of values and text built, counted as they are asked for and never given back.</summary>
    public long Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes of the rendered text, in UTF-8.</summary>
    public int OutputBytes { get; init; } = 1024 * 1024;

    /// <summary>Turns of all <c>for</c>, <c>while</c> and <c>tablerow</c> loops together; also the longest range.</summary>
    public int LoopTurns { get; init; } = 1_000;

    /// <summary>Functions, includes and wrapped blocks open within each other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Time on <see cref="Clock"/>.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock that <see cref="Time"/> is measured on; without one time is not limited.</summary>
    public TimeProvider? Clock { get; init; }
}
