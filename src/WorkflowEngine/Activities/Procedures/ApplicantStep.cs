using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A step that the applicant does; the document says until when, with which letter, and what the clock does meanwhile.</summary>
internal abstract class ApplicantStep : ActivityKind
{
    public override bool Waits => true;

    public override void Compile(NodeCompiler node) => node.Settings = ApplicantSettings.Read(node);

    /// <summary>Opens the wait, stops the clock and writes the letter.</summary>
    protected static int Ask(Burst burst, Activation self, PlanNode node, WaitKind kind, ClockCause cause, Values.Value data = default)
    {
        var settings = node.Of<ApplicantSettings>();
        DateTimeOffset? until = settings.Time is { } time ? burst.Facts.Calendar.Add(burst.Facts.Now, time) : null;
        burst.StopClock(settings.Clock, cause, node.Label);
        var seq = burst.OpenWait(self, kind, node.Id, until, data: data);
        if (settings.Template is { } template)
        {
            burst.WriteLetter(self, node, template, "applicant");
        }

        return seq;
    }

    /// <summary>The applicant answered, or the time passed: the clock goes on and the step ends.</summary>
    protected static void Answer(Burst burst, Activation self, Wait wait, ClockCause cause, string outcome, bool keepStanding = false)
    {
        var node = burst.Plan.Nodes[self.Node];
        if (!keepStanding)
        {
            burst.ResumeClock(node.Of<ApplicantSettings>().Clock, cause, node.Label, wait.Opened);
        }

        burst.EnterProgress(always: true);
        burst.Complete(self, outcome);
    }
}

/// <summary>What a step of the applicant says in the document.</summary>
internal record ApplicantSettings
{
    public TimeLimit? Time { get; init; }

    public string? Template { get; init; }

    public ClockPolicy Clock { get; init; }

    public static ApplicantSettings Read(NodeCompiler node) => new()
    {
        Time = node.Limit("time"),
        Template = node.Text("template"),
        Clock = ClockPolicy.Read(node),
    };
}
