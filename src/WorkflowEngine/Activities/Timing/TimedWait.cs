using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Timing;

/// <summary>Waits for a span of time, a moment, or the next tick of an interval.</summary>
internal abstract class TimedWait(string member) : ActivityKind
{
    public override bool Waits => true;

    public override void Compile(NodeCompiler node) => node.Settings = node.Input(member);

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var until = Until(node.Of<Expression>().Evaluate(burst, self.Id), burst.Facts.Now);
        if (until <= burst.Facts.Now || burst.IsTrigger(node))
        {
            burst.Complete(self);
            return;
        }

        burst.OpenWait(self, WaitKind.Timer, null, until);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus) => burst.Complete(self);

    protected abstract DateTimeOffset Until(Values.Value setting, DateTimeOffset now);
}

/// <summary>Waits for a span of time ("hh:mm:ss" or seconds).</summary>
internal sealed class Delay() : TimedWait("timeSpan")
{
    public override string Type => "Elsa.Delay";

    protected override DateTimeOffset Until(Values.Value setting, DateTimeOffset now) => TimeText.After(now, setting);
}

/// <summary>Waits until a moment.</summary>
internal sealed class StartAt() : TimedWait("dateTime")
{
    public override string Type => "Elsa.StartAt";

    protected override DateTimeOffset Until(Values.Value setting, DateTimeOffset now) => TimeText.Moment(setting);
}

/// <summary>Waits for the next tick of an interval.</summary>
internal sealed class Timer() : TimedWait("interval")
{
    public override string Type => "Elsa.Timer";

    protected override DateTimeOffset Until(Values.Value setting, DateTimeOffset now) => TimeText.After(now, setting);
}
