using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Tests.Vault;

/// <summary>The five steps, their result valid for a time.</summary>
internal static class SomePlan
{
    public static Plan Issuing(string? validity)
    {
        const string result = "\"code\": \"KQ.H27.000001\"";
        var json = validity is null
            ? SomeProcedure.FiveSteps
            : SomeProcedure.FiveSteps.Replace("[{ " + result, $"[{{ \"validity\": \"{validity}\", {result}", StringComparison.Ordinal);
        return PlanCompiler.Compile(WorkflowDocument.Read(json).Document!).Plan!;
    }
}
