namespace WorkflowEngine.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind : byte
{
    Null,
    Boolean,
    Number,
    Money,
    Text,
    List,
    Map,
}
