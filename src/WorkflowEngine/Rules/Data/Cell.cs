namespace WorkflowEngine.Rules.Data;

/// <summary>A variable that a function inside its own function also sees.</summary>
internal sealed class Cell(Js value)
{
    public const int Bytes = 32;

    public Js Value = value;
}
