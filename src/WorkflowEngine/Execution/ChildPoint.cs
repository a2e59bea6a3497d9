namespace WorkflowEngine.Execution;

/// <summary>How far a child must have come before its parent goes on; member <c>until</c> of a message that opens one.</summary>
public enum ChildPoint : byte
{
    Ended,

    /// <summary>It waits for the first time, or has ended.</summary>
    Waiting,

    /// <summary>It is there.</summary>
    Begun,
}
