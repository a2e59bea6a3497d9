using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Reminders;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A step that an official does: a piece of work is opened, somebody ends it with one of the step's outcomes.</summary>
internal abstract class HumanStep : ActivityKind
{
    /// <summary>The outcome by which work goes back to whoever did it before.</summary>
    public const string SentBack = "Returned";

    public override bool Waits => true;

    /// <summary>A visit to the place may be what the step is about.</summary>
    public virtual bool MayBeVisit => false;

    /// <summary>What the person who ends a piece of work may choose.</summary>
    public virtual ImmutableArray<string> Choices => Ports!.Value;

    /// <summary>What of it is there for a dossier as it stands.</summary>
    public virtual ImmutableArray<string> ChoicesFor(Dossier dossier) => Choices;

    public override void Compile(NodeCompiler node) => node.Settings = StepSettings.Read(node) with
    {
        RecordsVisit = MayBeVisit && node.Text("records") == StepSettings.Visit,
    };

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        burst.OpenWork(self, node, node.Of<StepSettings>());
        burst.EnterProgress();
    }

    /// <summary>Why this outcome cannot be taken as it was sent; null when it can.</summary>
    public virtual Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done) => null;

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var done = (CompleteWork)stimulus;
        var node = burst.Plan.Nodes[self.Node];
        After(burst, self, node, wait, done);
        burst.Complete(self, done.Outcome);
    }

    /// <summary>What the step does besides when it ends: a letter, a state, a number.</summary>
    protected virtual void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done)
    {
    }
}

/// <summary>What every human step says in the document.</summary>
internal record StepSettings
{
    /// <summary>The word of <c>records</c> for a visit to the place.</summary>
    public const string Visit = "visit";

    public required StepHolder Holder { get; init; }

    /// <summary>Time allotted from the moment the step opens; null when the document gives none.</summary>
    public TimeLimit? Time { get; init; }

    public string? Instructions { get; init; }

    /// <summary>Ids of the fields that the step fills in.</summary>
    public ImmutableArray<string> MayWrite { get; init; } = [];

    /// <summary>Who is reminded of the step's due moment, and when.</summary>
    public ImmutableArray<Reminder> Reminders { get; init; } = [];

    /// <summary>Somebody must come in person.</summary>
    public bool Presence { get; init; }

    /// <summary>The step is a visit to the place, which is written down before it ends.</summary>
    public bool RecordsVisit { get; init; }

    /// <summary>Name of the step's own template: receipt, draft, result; null when it has none.</summary>
    public string? Template { get; init; }

    public static StepSettings Read(NodeCompiler node) => new()
    {
        Holder = StepHolder.Read(node),
        Time = node.Limit("time"),
        Instructions = node.Text("instructions"),
        MayWrite = node.Element.Texts("mayWrite"),
        Reminders = RemindersOf(node),
        Presence = node.Element.Flag("presence") == true,
        Template = node.Text("template") ?? node.Text("receipt"),
    };

    private static ImmutableArray<Reminder> RemindersOf(NodeCompiler node)
    {
        var reminders = ImmutableArray.CreateBuilder<Reminder>();
        foreach (var text in node.Element.Texts("reminders"))
        {
            if (Reminder.TryParse(text, out var reminder, out var wrong))
            {
                reminders.Add(reminder);
            }
            else
            {
                node.Report("STEP-REMINDER", "reminders", wrong);
            }
        }

        return reminders.ToImmutable();
    }
}
