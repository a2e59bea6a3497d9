using WorkflowEngine.Execution;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Plans;

/// <summary>A rule, parsed once with its plan.</summary>
internal sealed class RuleExpression(Script script) : Expression
{
    public Script Script { get; } = script;

    public override Value Evaluate(Burst burst, int activation) => Run(burst, activation).Value;

    /// <summary>The rule's answer and the outcomes that it chose.</summary>
    /// <exception cref="Stuck">The rule threw, or used more than it may.</exception>
    public RuleAnswer Run(Burst burst, int activation)
    {
        var scope = new RuleScope(burst, activation);
        var result = Script.Run(scope, RuleBudget.Routing);
        if (!result.Succeeded)
        {
            var fault = result.Fault;
            throw new Stuck(new Sentence(
                $"Quy tắc dừng ở dòng {fault.Line}, cột {fault.Column}: {fault.Sentence.Vi}",
                $"The rule stopped at line {fault.Line}, column {fault.Column}: {fault.Sentence.En}"));
        }

        return new RuleAnswer(result.Value, scope.Outcomes);
    }
}

/// <summary>What a rule came to.</summary>
internal readonly record struct RuleAnswer(Value Value, IReadOnlyList<string> Outcomes);
