using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>
/// A value that may say something about a person. It is kept beside the events, encrypted under a key per dossier:
/// when the key is dropped the value reads as null and the chain of history still verifies.
/// </summary>
public readonly record struct Personal(Value Value)
{
    public static implicit operator Personal(Value value) => new(value);

    public static implicit operator Personal(ValueMap value) => new(value);

    public static implicit operator Personal(string? value) => new(value);

    public ValueMap Map => Value.MapOrEmpty;

    public string? Text => Value.TextOrNull;
}
