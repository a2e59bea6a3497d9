using WorkflowEngine.Documents;

namespace WorkflowEngine.Procedures;

/// <summary>One reading of facts: where faults go, and, for the schema's test, which members were asked for.</summary>
internal sealed class FactReading(FaultList faults, ISet<string>? asked = null)
{
    public FaultList Faults { get; } = faults;

    public void Ask(string shape, string member) => asked?.Add($"{shape}.{member}");
}
