namespace WorkflowEngine.Templates.Data;

/// <summary>Text that is HTML already and is not escaped again.</summary>
internal sealed record SafeText(string Text)
{
    public override string ToString() => Text;
}
