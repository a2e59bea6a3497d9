using WorkflowEngine.Values;

namespace WorkflowEngine.Rules;

/// <summary>A rule that sees some named values and nothing else: it maps one shape of data to another.</summary>
internal sealed class GivenNames(params (string Name, Value Value)[] names) : RuleContext
{
    public override bool TryGetVariable(string name, out Value value)
    {
        value = default;
        return false;
    }

    public override bool TryGetGlobal(string name, out Value value)
    {
        foreach (var known in names)
        {
            if (known.Name == name)
            {
                value = known.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
