using System.Diagnostics.CodeAnalysis;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules;

/// <summary>What a run of a rule came to: a value, or a fault; and what it used.</summary>
/// <param name="Value">The answer; null when there is a fault or the rule has no answer.</param>
/// <param name="Fault">Why there is no answer, or null.</param>
/// <param name="Fuel">Units of fuel used, at most the budget's.</param>
/// <param name="Bytes">Bytes allocated, at most the budget's.</param>
public readonly record struct RuleResult(Value Value, RuleFault? Fault, long Fuel, long Bytes)
{
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Fault is null;
}
