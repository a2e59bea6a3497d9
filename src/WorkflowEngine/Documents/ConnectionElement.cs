namespace WorkflowEngine.Documents;

/// <summary>An arrow of a flowchart, from an outcome port of one step to another step of the same flowchart.</summary>
public sealed record ConnectionElement(string SourceId, string SourcePort, string TargetId, string TargetPort)
{
    /// <summary>The port that a connection leaves by when it names none.</summary>
    public const string DefaultSourcePort = "Done";

    public const string DefaultTargetPort = "In";
}
