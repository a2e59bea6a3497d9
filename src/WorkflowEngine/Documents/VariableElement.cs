using WorkflowEngine.Values;

namespace WorkflowEngine.Documents;

/// <summary>A variable of a workflow or of a container.</summary>
/// <param name="Id">What outputs refer to; a document without ids has the name here.</param>
/// <param name="Name">What rules call it.</param>
/// <param name="Type">The type its values have.</param>
/// <param name="Value">The value it begins with; null when it has none.</param>
public sealed record VariableElement(string Id, string Name, TypeAlias Type, Value Value)
{
    public bool IsArray => Type.IsArray;
}
