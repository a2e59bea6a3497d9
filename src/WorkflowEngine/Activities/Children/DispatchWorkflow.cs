using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Children;

/// <summary>Has another workflow run on its own; the result, when its end is waited for, holds its outputs by name.</summary>
internal sealed class DispatchWorkflow : ChildWorkflow
{
    public override string Type => "Elsa.DispatchWorkflow";

    protected override ChildPoint Otherwise => ChildPoint.Begun;

    protected override Value Correlation(Burst burst, Value given) => given.ToLine();

    protected override ValueMap Input(Burst burst, ValueMap given) => given;

    protected override Value Result(Wait wait, ReportChild report) => report.Output;
}
