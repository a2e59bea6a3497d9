using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Children;

/// <summary>
/// Begins another workflow as a dossier of its own, with the version that is published at that moment. The step goes on when
/// the child has ended, or, when it is not to wait, as soon as <see cref="Otherwise"/> is reached.
/// </summary>
internal abstract class ChildWorkflow : ActivityKind
{
    public override bool Waits => true;

    /// <summary>How far the child must have come before a step goes on that does not wait for its end.</summary>
    protected abstract ChildPoint Otherwise { get; }

    public override void Compile(NodeCompiler node) => node.Settings = new ChildSettings(
        node.Input("workflowDefinitionId"), node.Input("correlationId"), node.Input("input"), node.Input("waitForCompletion"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<ChildSettings>();
        var definition = settings.Definition.Evaluate(burst, self.Id).ToLine();
        if (definition.Length == 0)
        {
            throw new Stuck(new Sentence(
                $"Bước “{node.Label}” chưa nói chạy quy trình nào; chọn quy trình trong thiết lập của bước.",
                $"Step “{node.Label}” does not say which workflow to run; choose one in its settings."));
        }

        var point = settings.Wait.Holds(burst, self.Id) ? ChildPoint.Ended : Otherwise;
        var correlation = Correlation(burst, settings.Correlation.Evaluate(burst, self.Id));
        var wait = burst.OpenWait(self, WaitKind.Child, definition, data: ValueMap.Of(("correlation", correlation)));
        burst.Queue(MessageKind.OpenChild, ValueMap.Of(
            ("definition", definition),
            ("correlation", correlation),
            ("input", Input(burst, settings.Input.Evaluate(burst, self.Id).MapOrEmpty)
                .With("ParentInstanceId", burst.Dossier.Id.ToString(CultureInfo.InvariantCulture))),
            ("until", (double)(int)point)), wait);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var report = (ReportChild)stimulus;
        if (report.Fault is { } fault)
        {
            throw new Stuck(fault);
        }

        burst.KeepResult(self, burst.Plan.Nodes[self.Node], "Result", report.RunsAlready ? ValueMap.Of(("CannotStart", true)) : Result(wait, report));
        burst.Complete(self);
    }

    /// <summary>The correlation id of the child, of what the step gives.</summary>
    protected abstract Value Correlation(Burst burst, Value given);

    /// <summary>The input of the child, of what the step gives.</summary>
    protected abstract ValueMap Input(Burst burst, ValueMap given);

    protected abstract Value Result(Wait wait, ReportChild report);

    private sealed record ChildSettings(Expression Definition, Expression Correlation, Expression Input, Expression Wait);
}
