namespace WorkflowEngine.Rules.Data;

/// <summary>A member that is computed when it is read, or told when it is written.</summary>
internal sealed class Property(JsFunction? getter, JsFunction? setter)
{
    public const int Bytes = 32;

    public JsFunction? Getter { get; } = getter;

    public JsFunction? Setter { get; } = setter;
}
