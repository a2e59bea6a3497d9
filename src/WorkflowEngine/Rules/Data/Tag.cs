namespace WorkflowEngine.Rules.Data;

/// <summary>Marks, by its identity, what a <see cref="Js"/> without an object of its own is.</summary>
internal sealed class Tag
{
    public static readonly Tag Null = new();
    public static readonly Tag Boolean = new();
    public static readonly Tag Number = new();

    /// <summary>A let or const that is not initialised yet.</summary>
    public static readonly Tag Dead = new();

    /// <summary>A place of an array that holds nothing.</summary>
    public static readonly Tag Hole = new();

    /// <summary>The rest of an optional chain is not evaluated.</summary>
    public static readonly Tag Cut = new();
}
