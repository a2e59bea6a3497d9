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
    protected static int Ask(Burst burst, Activation self, PlanNode node, WaitKind kind, Values.Value data = default)
    {
        var settings = node.Of<ApplicantSettings>();
        DateTimeOffset? until = settings.Time is { } time ? burst.Facts.Calendar.Add(burst.Facts.Now, time) : null;
        burst.StopClock(settings.Clock, node.Kind.StopsFor!.Value, node.Label);
        var seq = burst.OpenWait(self, kind, node.Id, until, data: data);
        if (settings.Template is { } template)
        {
            burst.WriteLetter(node, template, "applicant");
        }

        return seq;
    }

    /// <summary>The applicant answered: the clock goes on as the law says and the step ends.</summary>
    protected static void Answer(Burst burst, Activation self, Wait wait, string outcome)
    {
        var node = burst.Plan.Nodes[self.Node];
        burst.ResumeClock(node.Of<ApplicantSettings>().Clock, node.Kind.StopsFor!.Value, node.Label, wait.Opened);
        Leave(burst, self, outcome);
    }

    /// <summary>The step ends without what was asked for; a clock that stood still for it goes on only if the dossier does.</summary>
    protected static void Leave(Burst burst, Activation self, string outcome)
    {
        burst.LeaveApplicant();
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
