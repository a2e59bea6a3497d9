namespace WorkflowEngine.Documents;

/// <summary>How a step of a flowchart takes several connections that lead into it (<c>customProperties.mergeMode</c>).</summary>
public enum MergeMode
{
    /// <summary>Not said: waits for all active inbound paths.</summary>
    Unspecified,
    None,
    Stream,
    Race,
    Cascade,
    Merge,
    Converge,
}
