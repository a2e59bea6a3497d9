using System.Text.Json;

namespace WorkflowEngine.Documents;

/// <summary>Where a step's output goes.</summary>
/// <param name="Type">The type that the wrapper names.</param>
/// <param name="TargetId">A variable's id (in older documents its name) or the name of a workflow output.</param>
public sealed record OutputElement(TypeAlias Type, string TargetId)
{
    /// <summary>Reads <c>{typeName, memoryReference: {id}}</c>; null for an output that goes nowhere.</summary>
    internal static OutputElement? Read(JsonElement source) =>
        Members.TryGet(source, "memoryReference", out var reference) && Members.TextOrNull(reference, "id") is { Length: > 0 } id
            ? new OutputElement(TypeAlias.Of(Members.TextOrNull(source, "typeName")), id)
            : null;
}
