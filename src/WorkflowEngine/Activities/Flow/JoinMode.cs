namespace WorkflowEngine.Activities.Flow;

/// <summary>When a join lets go: settings of FlowJoin, kept as its node's settings.</summary>
internal sealed class JoinMode
{
    /// <summary>Every branch must arrive.</summary>
    public static readonly JoinMode All = new();

    /// <summary>Every branch that was taken must arrive; what an implicit join does.</summary>
    public static readonly JoinMode Active = new();

    /// <summary>The first branch wins and the others are cancelled.</summary>
    public static readonly JoinMode Any = new();

    private JoinMode()
    {
    }
}
