namespace WorkflowEngine.Rules.Patterns;

internal enum RegexOp : byte
{
    Sign,
    Set,

    /// <summary>Goes on at X, and with less right at Y.</summary>
    Split,
    Jump,

    /// <summary>Notes the place in slot X.</summary>
    Save,

    /// <summary>Forgets the slots from X to Y, at the start of a turn of a loop.</summary>
    Clear,
    LineStart,
    LineEnd,
    WordEdge,
    NotWordEdge,
    Match,
}

internal readonly record struct RegexStep(RegexOp Op, int X = 0, int Y = 0, CharSet? Set = null);

/// <summary>A regular expression, compiled for a matcher that looks at each character once for each step and never goes back.</summary>
internal sealed class RegexProgram(string source, string flags, RegexStep[] steps, int groups)
{
    public string Source { get; } = source;

    public string Flags { get; } = flags;

    public RegexStep[] Steps { get; } = steps;

    /// <summary>Groups, with the whole match as group 0.</summary>
    public int Groups { get; } = groups;

    public IReadOnlyList<(string Name, int Group)> Names { get; init; } = [];

    public bool Global { get; } = flags.Contains('g', StringComparison.Ordinal);

    public bool IgnoreCase { get; } = flags.Contains('i', StringComparison.Ordinal);

    public bool Multiline { get; } = flags.Contains('m', StringComparison.Ordinal);

    public bool Sticky { get; } = flags.Contains('y', StringComparison.Ordinal);

    public bool Unicode { get; } = flags.Contains('u', StringComparison.Ordinal);
}
