namespace WorkflowEngine.Rules.Syntax;

/// <summary>What a source may be, so that reading it ends and its tree fits on the stack.</summary>
internal static class Limits
{
    /// <summary>Characters of a source.</summary>
    public const int Source = 100_000;

    /// <summary>How deep expressions and statements may nest.</summary>
    public const int Nesting = 250;
}
