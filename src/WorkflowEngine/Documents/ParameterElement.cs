namespace WorkflowEngine.Documents;

/// <summary>An input or an output that a workflow declares.</summary>
public sealed record ParameterElement
{
    public required string Name { get; init; }

    public string? DisplayName { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public required TypeAlias Type { get; init; }

    public bool IsArray => Type.IsArray;
}
