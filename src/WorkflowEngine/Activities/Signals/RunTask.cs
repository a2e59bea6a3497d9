using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Signals;

/// <summary>Asks a program to do a named task and waits for its answer.</summary>
internal sealed class RunTask : ActivityKind
{
    public override string Type => "Elsa.RunTask";

    public override bool Waits => true;

    public override void Compile(NodeCompiler node) => node.Settings = new TaskSettings(node.Input("taskName"), node.Input("payload"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<TaskSettings>();
        var name = settings.Name.Evaluate(burst, self.Id).ToLine();
        var wait = burst.OpenWait(self, WaitKind.Task, name);
        burst.Queue(MessageKind.Task, ValueMap.Of(("name", name), ("payload", settings.Payload.Evaluate(burst, self.Id))), wait);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        burst.KeepResult(self, burst.Plan.Nodes[self.Node], "Result", stimulus is Resume resume ? resume.Input : default);
        burst.Complete(self);
    }

    private sealed record TaskSettings(Expression Name, Expression Payload);
}
