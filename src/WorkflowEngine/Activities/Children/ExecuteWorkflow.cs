using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Children;

/// <summary>
/// Runs another workflow, at least until it waits. Without an input and a correlation id of its own the child gets the parent's.
/// The result holds the child's outputs by name, and what became of it.
/// </summary>
internal sealed class ExecuteWorkflow : ChildWorkflow
{
    public override string Type => "Elsa.ExecuteWorkflow";

    protected override ChildPoint Otherwise => ChildPoint.Waiting;

    protected override Value Correlation(Burst burst, Value given) => given.ToLine() is { Length: > 0 } own ? own : burst.Dossier.Correlation;

    protected override ValueMap Input(Burst burst, ValueMap given) => given.Count > 0 ? given : burst.Dossier.Input;

    protected override Value Result(Wait wait, ReportChild report) => report.Output.Merge(ValueMap.Of(
        ("workflowInstanceId", report.Child.ToString(CultureInfo.InvariantCulture)),
        ("status", report.Lifecycle == Lifecycle.Running ? "Running" : "Finished"),
        ("subStatus", report.Lifecycle == Lifecycle.Running ? "Suspended" : report.Lifecycle.ToString()),
        ("output", report.Output),
        ("correlationId", wait.Data["correlation"])));
}
