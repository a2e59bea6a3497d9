namespace WorkflowEngine.Rules.Patterns;

/// <summary>A part of a regular expression as written.</summary>
internal abstract record RegexNode;

internal sealed record SignNode(int Sign) : RegexNode;

internal sealed record SetNode(CharSet Set) : RegexNode;

internal sealed record AssertNode(RegexOp Op) : RegexNode;

internal sealed record SeriesNode(IReadOnlyList<RegexNode> Parts) : RegexNode;

internal sealed record EitherNode(IReadOnlyList<RegexNode> Options) : RegexNode;

internal sealed record GroupNode(RegexNode Inner, int Group) : RegexNode;

/// <summary>Most is -1 when there is no bound; the groups inside run from FirstGroup to before EndGroup.</summary>
internal sealed record RepeatNode(RegexNode Inner, int Least, int Most, bool Lazy, int FirstGroup, int EndGroup) : RegexNode;
