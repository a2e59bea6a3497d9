using System.Collections.Immutable;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Flow;

/// <summary>One case of a switch: its label is its port; <paramref name="Child"/> is the node to run, -1 when the port leads on.</summary>
internal sealed record SwitchCase(string Label, Expression Condition, int Child);

/// <summary>The cases of a switch, in order.</summary>
internal sealed record SwitchCases(ImmutableArray<SwitchCase> Cases, Expression Mode)
{
    /// <summary>The node to run when no case holds; -1 when there is none.</summary>
    public int Default { get; init; } = -1;

    public static SwitchCases Read(NodeCompiler node) => new(node.Cases(), node.Input("mode"));

    /// <summary>The first case that holds, or with mode MatchAny all of them.</summary>
    public ImmutableArray<SwitchCase> Matching(Burst burst, int activation)
    {
        var all = string.Equals(Mode.Evaluate(burst, activation).TextOrNull, "MatchAny", StringComparison.OrdinalIgnoreCase);
        var matching = ImmutableArray.CreateBuilder<SwitchCase>();
        foreach (var candidate in Cases)
        {
            if (!candidate.Condition.Holds(burst, activation))
            {
                continue;
            }

            matching.Add(candidate);
            if (!all)
            {
                break;
            }
        }

        return matching.ToImmutable();
    }
}
