using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace WorkflowEngine.Persistence.Tests.Databases;

/// <summary>
/// Runs a theory once per <see cref="DatabaseKind"/>. Values given to the attribute follow the kind, so that
/// <c>[Theory, EveryDatabase("a", 1)]</c> calls <c>Test(DatabaseKind kind, string text, int number)</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EveryDatabaseAttribute(params object?[] values) : DataAttribute
{
    public IReadOnlyList<object?> Values => values;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var rows = Enum.GetValues<DatabaseKind>()
            .Select(ITheoryDataRow (kind) => new TheoryDataRow([kind, .. values]))
            .ToArray();

        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
