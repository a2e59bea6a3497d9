namespace WorkflowEngine.Verification;

/// <summary>One question asked of every document. Checks hold no state.</summary>
internal abstract class Check
{
    /// <summary>What of the world it needs; without it the check is left out and a note says so.</summary>
    public virtual WorldParts Needs => WorldParts.None;

    public abstract void Run(CheckedDocument document, FindingLog log);
}
