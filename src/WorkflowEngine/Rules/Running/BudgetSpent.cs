namespace WorkflowEngine.Rules.Running;

/// <summary>Ends a run whose budget is spent. No script can catch it, and no finally of a script sees it.</summary>
internal sealed class BudgetSpent(RuleFaultKind kind) : Exception
{
    public RuleFaultKind Kind { get; } = kind;
}
