namespace WorkflowEngine.Templates.Data;

/// <summary>What <c>empty</c> means: equal to whatever has nothing in it.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }
}
